import fc from "fast-check";
import type * as z from "zod/mini";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import { civilDates, partialDates } from "../testing/arbitraries.ts";
import { isId } from "./schema.ts";

/** Sound values of any schema: every field there is, now filled and now left out. */
export function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def, values } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const fields = Object.entries(def.shape).map(([name, field]) => {
        return [name, isOptional(field) ? fc.option(valuesOf(field)) : valuesOf(field)];
      });
      return fc.record(Object.fromEntries(fields)).map(withoutNull);
    }
    case "array":
      return fc.array(valuesOf(def.element), { minLength: 1, maxLength: 2 });
    case "optional":
      return valuesOf(def.innerType);
    case "enum":
    case "literal":
      return fc.constantFrom(...(values ?? []));
    case "number":
      return numbersOf(def);
    default:
      return textsOf(def);
  }
}

/** Every schema of a single value inside a schema, with the path that leads there. */
export function leavesOf(schema: z.core.$ZodType, path = ""): [string, z.core.$ZodType][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) =>
        leavesOf(field, `${path}.${name}`),
      );
    case "array":
      return leavesOf(def.element, `${path}[]`);
    case "optional":
      return leavesOf(def.innerType, path);
    default:
      return [[path, schema]];
  }
}

/** What was left out; nothing in a register is null. */
function withoutNull(value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
}

function isOptional(schema: z.core.$ZodType | undefined): boolean {
  return (schema as z.core.$ZodTypes | undefined)?._zod.def.type === "optional";
}

type Asked = Readonly<Record<string, unknown>>;

/** What the checks of a schema ask, as zod keeps it. */
function checksOf(def: object): Asked[] {
  const { checks = [] } = def as { readonly checks?: readonly { readonly _zod: { def: Asked } }[] };
  return checks.map((check) => check._zod.def);
}

function numbersOf(def: object): fc.Arbitrary<number> {
  const checks = checksOf(def);
  const bound = (kind: string) => Number(checks.find(({ check }) => check === kind)?.["value"]);
  const [min, max] = [bound("greater_than"), bound("less_than")];
  if (checks.some(({ fn }) => fn === Number.isInteger)) {
    return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, 2 ** 31) }));
  }
  return fc.double({ min, max, noNaN: true });
}

function textsOf(def: object): fc.Arbitrary<string> {
  const asked = checksOf(def).map(({ fn }) => fn);
  if (asked.includes(isId)) return fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/);
  if (asked.includes(isCivilDate)) return civilDates("1800-01-01", "2199-12-31");
  if (asked.includes(isPartialDate)) return partialDates("1800-01-01", "2199-12-31");
  return fc.constantFrom(
    "Đặng Thị Hường",
    "Thôn Minh Họa, xóm 3",
    "“Tấm lòng vàng” – 50.000 ₫",
    "🌿",
  );
}

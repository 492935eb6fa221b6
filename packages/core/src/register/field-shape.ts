import type * as z from "zod/mini";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import { misuse } from "../errors.ts";
import type { FieldType, RegisterField } from "./field.ts";

/** What the schema itself says of a field; the rest is said in words beside it. */
export type FieldShape = Omit<RegisterField, "unit" | "sensitivity" | "meaning">;

type Shape = Omit<FieldShape, "path" | "required">;
type Schema = z.core.$ZodTypes;
type CheckDef = z.core.$ZodChecks["_zod"]["def"] | z.core.$ZodCustomDef;

/** The most characters of an id, as `internal/schema.ts` takes them. */
const ID_LENGTH = 64;

/**
 * Every field of a schema with its type and bounds, in the order of the schema,
 * each before what lies in it. Read from the schema that parses, so that neither
 * can say something else.
 *
 * @throws RangeError for a kind of schema that the data dictionary has no word for
 */
export function fieldShapes(schema: z.core.$ZodType, path = ""): FieldShape[] {
  const { def } = unwrapped(schema as Schema)._zod;
  if (def.type === "array") return fieldShapes(def.element, `${path}[]`);
  if (def.type !== "object") return [];
  return Object.entries(def.shape).flatMap(([name, field]) => {
    const own = path === "" ? name : `${path}.${name}`;
    const required = (field as Schema)._zod.def.type !== "optional";
    return [{ path: own, ...shapeOf(field as Schema, name), required }, ...fieldShapes(field, own)];
  });
}

function shapeOf(schema: Schema, name: string): Shape {
  const { def, values } = unwrapped(schema)._zod;
  switch (def.type) {
    case "object":
      return { type: "group" };
    case "array": {
      const { min, max } = lengths(def);
      const { type: of, ...entry } = shapeOf(def.element as Schema, name);
      return {
        type: "list",
        of,
        ...entry,
        ...(min !== undefined && { minEntries: min }),
        ...(max !== undefined && { maxEntries: max }),
      };
    }
    case "enum":
    case "literal":
      return { type: "one-of", values: [...(values ?? [])] as (string | number)[] };
    case "string":
    case "number":
      return scalarShape(def, name);
    default:
      throw misuse("a schema with a type of field", def.type, "Add its case to field-shape.ts.");
  }
}

function scalarShape(def: z.core.$ZodStringDef | z.core.$ZodNumberDef, name: string): Shape {
  const type = scalarType(def);
  if (type === "text") {
    const { max } = lengths(def);
    return { type, ...(max !== undefined && { maxLength: max }) };
  }
  if (type === "id") return { type, maxLength: ID_LENGTH };
  // Money is whole đồng, and its name says so.
  if (def.type === "number") return { type: name.endsWith("Vnd") ? "amount" : type, ...range(def) };
  return { type };
}

/**
 * What kind of text or number a schema of ours is, told by the checks that
 * `internal/schema.ts` gave it.
 *
 * @throws RangeError for a text or number that was not made there
 */
export function scalarType(def: z.core.$ZodStringDef | z.core.$ZodNumberDef): FieldType {
  for (const check of checksOf(def)) {
    if (check.check !== "custom") continue;
    if (check.fn === isCivilDate) return "day";
    if (check.fn === isPartialDate) return "partial-date";
    const { code, format } = check.params ?? {};
    if (format === "id") return "id";
    if (code === "bad-text") return "text";
    if (code === "not-whole") return "whole-number";
  }
  const { min, max } = range(def);
  if (def.type === "number" && min === 0 && max === 1) return "ratio";
  throw misuse("a text or number of internal/schema.ts", def.type, "Use one of its helpers.");
}

function unwrapped(schema: Schema): Schema {
  const { def } = schema._zod;
  return def.type === "optional" ? unwrapped(def.innerType as Schema) : schema;
}

function checksOf({ checks = [] }: { readonly checks?: z.core.$ZodCheck<never>[] }): CheckDef[] {
  return checks.map((check) => (check as unknown as z.core.$ZodChecks)._zod.def);
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function lengths(def: Parameters<typeof checksOf>[0]): Bounds {
  return bounds(checksOf(def), (check) => {
    if (check.check === "min_length") return { min: check.minimum };
    return check.check === "max_length" ? { max: check.maximum } : {};
  });
}

function range(def: Parameters<typeof checksOf>[0]): Bounds {
  return bounds(checksOf(def), (check) => {
    if (check.check === "greater_than") return { min: Number(check.value) };
    return check.check === "less_than" ? { max: Number(check.value) } : {};
  });
}

function bounds(checks: readonly CheckDef[], read: (check: CheckDef) => Bounds): Bounds {
  return Object.assign({}, ...checks.map(read)) as Bounds;
}

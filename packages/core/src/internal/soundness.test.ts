import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { RegisterSchema } from "../register/register.ts";
import { shapedLike } from "../register/shaped-like.fixture.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { id, list, text } from "./schema.ts";
import { soundnessOf } from "./soundness.ts";
import { parseWith } from "./zod-issues.ts";

const isSound = soundnessOf(RegisterSchema);

/** What soundness means, said by the parser. */
function staysTheSame(value: unknown, schema: z.core.$ZodType = RegisterSchema): boolean {
  const parsed = parseWith(schema, value);
  return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(value);
}

/** Documents of the register's shape, any field that the format has there or not. */
const shaped = shapedLike(RegisterSchema);

/** What to do to a document: at one of its places, by number, put a value. */
const replacement = fc.tuple(
  fc.nat(),
  fc.oneof(fc.anything(), fc.constantFrom(undefined, null, -1, 1.5, "")),
);

/** A document with one thing in it replaced, taken away or added. */
function replaced(document: unknown, [at, value]: readonly [number, unknown]): unknown {
  const copy = structuredClone(document);
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
    if (!Array.isArray(node)) places.push([node as Record<string, unknown>, "extra"]);
  };
  visit(copy);
  const [node, key] = places[at % places.length] ?? [{}, ""];
  node[key] = value;
  return copy;
}

describe("a sound register", () => {
  test("is one that the parser gives back as it is", () => {
    fc.assert(
      fc.property(registers, (register) => {
        expect(isSound(register)).toBe(staysTheSame(register));
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("is one with any field of the format, as the parser says", () => {
    fc.assert(
      fc.property(shaped, (document) => {
        expect(isSound(document)).toBe(true);
        expect(staysTheSame(document)).toBe(true);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("may have its fields in any order", () => {
    fc.assert(
      fc.property(shaped, (document) => {
        expect(isSound(backwards(document))).toBe(true);
      }),
      { seed: 1336, numRuns: 100 },
    );
  });

  test("is never one that the parser refuses or changes, whatever is done to it", () => {
    let sound = 0;
    const several = fc.array(replacement, { minLength: 1, maxLength: 20, size: "max" });
    fc.assert(
      fc.property(fc.oneof(registers, shaped), several, (document, replacements) => {
        for (const one of replacements) {
          const value = replaced(document, one);
          if (!isSound(value)) continue;
          sound += 1;
          expect(parseWith(RegisterSchema, value)).toEqual({ ok: true, value });
        }
      }),
      { seed: 1336, numRuns: 150 },
    );
    // Some changes do no harm, or the property would say nothing.
    expect(sound).toBeGreaterThan(20);
  });

  test.each<[string, unknown]>([
    ["a name in decomposed Unicode", { ...buildRegister().club, name: "Hường".normalize("NFD") }],
    ["a field that the format does not have", { ...buildRegister().club, colour: "đỏ" }],
    ["a field missing", { ...buildRegister().club, village: undefined }],
    ["an empty list where one is needed", { ...buildRegister().club, stages: [] }],
  ])("is not one with %s", (_, club) => {
    expect(isSound({ ...buildRegister(), club })).toBe(false);
  });

  test("is not one with a field that cannot be listed", () => {
    const hidden = Object.defineProperty(buildRegister(), "schemaVersion", { enumerable: false });
    expect(isSound(hidden)).toBe(false);
  });

  test("is not an instance of a class, nor anything that throws", () => {
    class Book {}
    expect(isSound(Object.assign(new Book(), buildRegister()))).toBe(false);
    class Roll extends Array {}
    expect(isSound({ ...buildRegister(), board: new Roll() })).toBe(false);
    expect(isSound({ ...buildRegister(), board: Object.assign([], { constructor: 1 }) })).toBe(
      false,
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isSound(proxy)).toBe(false);
  });
});

/** Values at the edges of what texts and numbers may be, and of other kinds. */
const edges: readonly unknown[] = [
  ...[undefined, null, true, {}, [], Number.NaN, Number.POSITIVE_INFINITY, -0, 0.5, 2 ** 53],
  ...[-1, 0, 1, 10, 19, 20, 39, 40, 119, 120, 121, 200, 201, 240, 241, 299, 300, 301, 999, 1000],
  ...[
    1001,
    2000,
    2001,
    9999,
    10_000,
    10_001,
    300_000,
    300_001,
    1e6,
    1e6 + 1,
    1e12,
    1e12 + 1,
    1e308,
  ],
  ...[
    "",
    " ",
    "\n",
    "a",
    "m1",
    "2024-02-29",
    "2023-02-29",
    "2024-04-31",
    "1950",
    "1950-13",
    "1799",
  ],
  ...[
    "2200-01-01",
    "Hường",
    "Hường".normalize("NFD"),
    "\u00A0",
    "a\u0000",
    "\uD800",
    "🌿",
    "x y",
    "-x",
  ],
  ...[63, 64, 65, 99, 100, 101, 199, 200, 201, 299, 300, 301, 499, 500, 501, 2000, 2001].flatMap(
    (length) => ["x".repeat(length), "ễ".repeat(length), " ".repeat(length)],
  ),
];

test("what may stand anywhere in a register is what the parser says", () => {
  const leaves = leavesOf(RegisterSchema);
  expect(leaves.length).toBeGreaterThan(200);
  const disputed = leaves.flatMap(([path, schema]) => {
    const isSoundHere = soundnessOf(schema);
    const values = [...edges, ...((schema as z.core.$ZodTypes)._zod.values ?? [])];
    return values
      .filter((value) => isSoundHere(value) !== staysTheSame(value, schema))
      .map((value) => [path, value]);
  });
  expect(disputed).toEqual([]);
});

/** Every schema of a single value inside a schema, with the path that leads there. */
function leavesOf(schema: z.core.$ZodType, path = ""): [string, z.core.$ZodType][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "array") return leavesOf(def.element, `${path}[]`);
  if (def.type === "optional") return leavesOf(def.innerType, path);
  if (def.type !== "object") return [[path, schema]];
  return Object.entries(def.shape).flatMap(([name, field]) => leavesOf(field, `${path}.${name}`));
}

test.each<[string, z.core.$ZodType]>([
  ["a number without bounds", z.number()],
  ["a number that is asked something of its own", z.number().check(z.refine((n) => n !== 1))],
  ["a text without bounds", z.string()],
  ["a text that is asked something of its own", z.string().check(z.refine((t) => t !== "m1"))],
  ["an id that is asked to be short", id().check(z.maxLength(2))],
  ["a text of at least three letters", text(100).check(z.minLength(3))],
  ["a list that is asked something of its own", list(id(), 3).check(z.refine((l) => l[0] === "a"))],
])("%s is sound when the parser says so", (_, schema) => {
  const isSoundHere = soundnessOf(schema);
  const values = [...edges, ["a"], ["b"], ["a", "b"], ["a", 1], ["a", "b", "c", "d"]];
  expect(values.filter((value) => isSoundHere(value) !== staysTheSame(value, schema))).toEqual([]);
});

/** The same with the fields of every object in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, held]) => [name, backwards(held)]);
  return Object.fromEntries(fields.reverse());
}

test.each([
  ["a kind of schema", z.date()],
  ["an object that takes any field", z.object({})],
  ["a check", z.string().check(z.startsWith("a"))],
  ["a bound that is itself too much", z.number().check(z.lt(5))],
])("%s that is not spoken for is refused when the question is made", (_, schema) => {
  expect(() => soundnessOf(schema)).toThrow(RangeError);
});

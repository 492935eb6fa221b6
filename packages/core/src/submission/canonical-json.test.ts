import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test.each<[string, unknown, string]>([
  ["nothing", undefined, "null"],
  ["null", null, "null"],
  ["a text", 'Đỗ "Tâm"', '"Đỗ \\"Tâm\\""'],
  ["no rows", [], "[]"],
  ["no fields", {}, "{}"],
  ["fields in order", { a: 1, b: 2 }, '{"a":1,"b":2}'],
  ["fields in another", { b: 2, a: 1 }, '{"a":1,"b":2}'],
  ["capital letters first", { a: 1, B: 2 }, '{"B":2,"a":1}'],
  ["numbers as texts, not as numbers", { 9: "b", 10: "a" }, '{"10":"a","9":"b"}'],
  ["a field without a value", { a: undefined, b: 1 }, '{"b":1}'],
  ["a row without a value", [undefined, 1], "[null,1]"],
  ["order below order", { a: [{ b: 1, a: 2 }] }, '{"a":[{"a":2,"b":1}]}'],
  ["order below disorder", { b: [{ a: 1, b: 2 }], a: 1 }, '{"a":1,"b":[{"a":1,"b":2}]}'],
  ["a field called like a prototype", JSON.parse('{"__proto__":1,"A":2}'), '{"A":2,"__proto__":1}'],
  ["no minus before zero", -0, "0"],
])("%s", (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

/** The definition, word for word. */
function byDefinition(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(byDefinition).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${byDefinition(field)}`)}}`;
}

test("is what the definition says, of any JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(byDefinition(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 1336, numRuns: 2000 },
  );
});

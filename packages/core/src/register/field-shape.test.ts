import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import * as ours from "../internal/schema.ts";
import { parseWith } from "../internal/zod-issues.ts";
import { fieldShapes } from "./field-shape.ts";

const shapeOf = (schema: z.core.$ZodType, name = "field") =>
  fieldShapes(z.strictObject({ [name]: schema }))[0];

describe("the shape of a field", () => {
  test.each<[string, z.core.$ZodType, object]>([
    ["a day", ours.civilDate(), { type: "day" }],
    ["a partial date", ours.partialDate(), { type: "partial-date" }],
    ["an id", ours.id(), { type: "id", maxLength: 64 }],
    ["a text", ours.text(200), { type: "text", maxLength: 200 }],
    ["a whole number", ours.whole(1, 5), { type: "whole-number", min: 1, max: 5 }],
    ["a ratio", ours.ratio(), { type: "ratio", min: 0, max: 1 }],
    ["a choice", z.enum(["a", "b"]), { type: "one-of", values: ["a", "b"] }],
    ["a constant", z.literal(2), { type: "one-of", values: [2] }],
    ["a group", z.strictObject({}), { type: "group" }],
  ])("%s", (_, schema, expected) => {
    expect(shapeOf(schema)).toEqual({ path: "field", ...expected, required: true });
    expect(shapeOf(z.optional(schema))).toEqual({ path: "field", ...expected, required: false });
  });

  test("money is told by its name", () => {
    const expected = { type: "amount", min: 1, max: 1_000_000_000_000 };
    expect(shapeOf(ours.amountVnd(1), "paidVnd")).toMatchObject(expected);
  });

  test("a list says what it holds, and how many", () => {
    const list = ours.list(ours.id(), 50).check(z.minLength(1));
    const expected = { type: "list", of: "id", minEntries: 1, maxEntries: 50, maxLength: 64 };
    expect(shapeOf(list)).toMatchObject(expected);
  });

  test("fields of fields come after, with the way to them", () => {
    const inner = z.strictObject({ to: z.optional(ours.civilDate()) });
    const schema = z.strictObject({ a: inner, b: z.optional(ours.list(inner, 5)) });
    expect(fieldShapes(schema).map(({ path }) => path)).toEqual(["a", "a.to", "b", "b[].to"]);
  });

  test.each([
    ["a kind of schema", z.boolean()],
    ["a text without our checks", z.string()],
    ["a number without our checks", z.number().check(z.minimum(0))],
  ])("%s that it has no word for is refused", (_, schema) => {
    expect(() => shapeOf(schema)).toThrow(RangeError);
  });
});

test.each([
  [64, true],
  [65, false],
])("an id of %i characters is one: %s", (length, expected) => {
  expect(parseWith(ours.id(), "x".repeat(length)).ok).toBe(expected);
});

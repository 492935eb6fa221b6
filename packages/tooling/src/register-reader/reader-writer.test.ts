import { describe, expect, test } from "vitest";
import type { Asked } from "./asked.ts";
import { ReaderWriter } from "./reader-writer.ts";

const asked = (kind: string, more: Partial<Asked> = {}): Asked => ({
  kind,
  name: "",
  isOptional: false,
  fields: [],
  entry: undefined,
  values: [],
  min: -Number.MAX_VALUE,
  max: 9,
  asksMore: false,
  ...more,
});

const value = (of: Asked) => new ReaderWriter().value(of, "Fund");

test.each<[Asked, string]>([
  [asked("id"), "id()"],
  [asked("day"), "day()"],
  [asked("partial-date"), "partialDate()"],
  [asked("text"), "text(9)"],
  [asked("whole-number"), "wholeNumber(0, 9)"],
  [asked("whole-number", { min: 3, asksMore: true }), "wholeNumber(3, 9)"],
  [asked("other-number", { min: 0, max: 1 }), "anyNumber(0, 1)"],
  [asked("one-of", { values: [2] }), "wholeNumber(2, 2)"],
  [asked("one-of", { values: ["loan"] }), "oneOfFund()"],
  [asked("list", { entry: asked("id"), min: 1 }), "idList(1, 9)"],
  [asked("list", { entry: asked("day") }), "listOf(day, 0, 9)"],
  [asked("list", { entry: asked("text", { max: 4 }) }), "listOf(() => text(4), 0, 9)"],
  [asked("list", { entry: asked("object") }), "listOf(readFundEntry, 0, 9)"],
])("%o is read by %s", (of, expression) => {
  expect(value(of)).toBe(expression);
});

test.each<[string, Asked]>([
  ["a kind that it does not know", asked("other-text")],
  ["a list of which more is asked", asked("list", { entry: asked("id"), asksMore: true })],
  ["a number of which more is asked", asked("other-number", { asksMore: true })],
  ["a text of two letters at least", asked("text", { min: 2 })],
  ["a word of one letter", asked("one-of", { values: ["a"] })],
  ["two numbers", asked("one-of", { values: [1, 2] })],
])("%s is refused", (_, of) => {
  expect(() => value(of)).toThrow();
});

describe("an object", () => {
  const writer = new ReaderWriter();
  const fields = [
    asked("id", { name: "id" }),
    asked("day", { name: "date", isOptional: true }),
    asked("text", { name: "note" }),
  ];
  const both = asked("object", {
    fields: [
      asked("object", { name: "first", fields }),
      asked("object", { name: "other", isOptional: true, fields }),
    ],
  });
  writer.value(both, "");
  const written = String(writer.functions);

  test("has a branch for each field, and counts those that are required", () => {
    expect(written).toContain('if (atId()) { found |= 1; fields["id"] = id(); }');
    expect(written).toContain('else if (atDate()) {  fields["date"] = day(); }');
    expect(written).toContain('else if (atNote()) { found |= 2; fields["note"] = text(9); }');
    expect(written).toContain("closeObject(found === 3)");
  });

  test("of which nothing is required may be empty", () => {
    const optional = new ReaderWriter();
    optional.value(
      asked("object", { fields: [asked("id", { name: "id", isOptional: true })] }),
      "",
    );
    expect(String(optional.functions)).toContain("closeObject(true)");
  });

  test("like another is read by the same function", () => {
    expect(written.match(/^function \w+/gm)).toEqual([
      "function atId",
      "function atDate",
      "function atNote",
      "function readFirst",
      "function atFirst",
      "function atOther",
      "function readDocument",
    ]);
    expect(written).toContain('fields["other"] = readFirst();');
  });
});

import { expect, test } from "vitest";
import { describeFields, type FieldShape } from "./describe-fields.ts";
import type { FieldComment } from "./field-comments.ts";

const group: FieldShape = { path: "members", type: "group", required: false };
const name: FieldShape = { path: "members.name", type: "text", maxLength: 100, required: true };
const paid: FieldShape = { path: "paidVnd", type: "amount", min: 0, max: 9, required: true };

const comment = (meaning: string, tags: FieldComment["tags"] = {}): FieldComment => ({
  meaning,
  tags,
});
const people = comment("People.", { sensitivity: "personal" });
const called = comment("Name; at most 100 characters. As on the papers.");

function describe(shapes: FieldShape[], comments: FieldComment[]) {
  const byPath = new Map(shapes.map(({ path }, i) => [path, comments[i] ?? comment("")]));
  return describeFields(shapes, byPath);
}

test("a field has the sensitivity of what it lies in, and its bound as a number alone", () => {
  expect(describe([group, name], [people, called])).toEqual([
    { ...group, sensitivity: "personal", meaning: "People." },
    { ...name, sensitivity: "personal", meaning: "Name. As on the papers." },
  ]);
});

test("its own sensitivity comes before that", () => {
  const own = { ...called, tags: { sensitivity: "public" } };
  expect(describe([group, name], [people, own])[1]?.sensitivity).toBe("public");
});

test("an entry of a list has the sensitivity of the list", () => {
  const list: FieldShape = {
    path: "a.b",
    type: "list",
    of: "group",
    maxEntries: 5,
    required: true,
  };
  const entry: FieldShape = { path: "a.b[].c", type: "day", required: true };
  const tagged = comment("List, at most 5.", { sensitivity: "sensitive" });
  expect(describe([list, entry], [tagged, comment("Day.")])[1]?.sensitivity).toBe("sensitive");
});

test("a document may have one as a whole", () => {
  const [field] = describeFields([group], new Map([["members", comment("People.")]]), "public");
  expect(field?.sensitivity).toBe("public");
});

test.each<[string, FieldShape[], FieldComment[], string]>([
  ["no comment", [group], [comment("", people.tags)], "members: no meaning"],
  ["no level at the root", [group], [comment("People.")], "members: no @sensitivity"],
  [
    "a level that there is not",
    [group],
    [comment("People.", { sensitivity: "secret" })],
    "members: @sensitivity secret is not one.",
  ],
  [
    "an empty level",
    [group],
    [comment("People.", { sensitivity: "" })],
    "members: @sensitivity  is not one.",
  ],
  [
    "a tag that nobody reads",
    [group],
    [comment("People.", { ...people.tags, units: "kg" })],
    "members: @units is not known.",
  ],
  [
    "a number without a unit",
    [paid],
    [comment("Paid.", people.tags)],
    "paidVnd: a number without @unit.",
  ],
  [
    "money in something else",
    [paid],
    [comment("Paid.", { ...people.tags, unit: "dollars" })],
    "paidVnd: an amount is in đồng.",
  ],
  [
    "a bound that is not kept",
    [group, name],
    [people, comment("Name; at most 99 characters.")],
    "members.name: the comment says at most 99, the schema 100.",
  ],
  [
    "a bound that is not told",
    [group, name],
    [people, comment("Name.")],
    "members.name: the comment does not say “at most 100”.",
  ],
])("%s is refused", (_, shapes, comments, problem) => {
  expect(() => describe(shapes, comments)).toThrow(problem);
});

test("every problem is told at once", () => {
  const both = () => describe([group, name], [comment(""), comment("")]);
  expect(both).toThrow(/members: no meaning[\s\S]*members\.name: no meaning/);
});

import { expect, test } from "vitest";
import type { IssuePath } from "../issue.ts";
import { fieldAt } from "./field-at.ts";
import { parseRegister } from "./parse-register.ts";

test.each<[string, IssuePath, string | undefined]>([
  ["a section", ["club"], "club"],
  ["a field of a group", ["club", "name"], "club.name"],
  ["a field of an entry", ["members", 3, "name"], "members[].name"],
  ["a field two lists down", ["members", 0, "memberships", 1, "to"], "members[].memberships[].to"],
  ["an entry of a list", ["members", 3], "members"],
  ["an entry of a list of ids", ["activities", 0, "memberIds", 2], "activities[].memberIds"],
  ["the document as a whole", [], undefined],
  ["a field that the format does not have", ["members", 3, "colour"], undefined],
  ["something inside a single value", ["club", "name", "first"], undefined],
  ["a field where an entry is meant", ["members", "name"], undefined],
])("%s", (_, path, expected) => {
  expect(fieldAt(path)?.path).toBe(expected);
});

test("the place of an issue leads to what the field is", () => {
  const result = parseRegister({ schemaVersion: 2, club: { id: "có dấu" } });
  const types = result.ok ? [] : result.issues.map(({ path }) => fieldAt(path)?.type);
  expect(types).toEqual(["id", "text", "text", "list", "list"]);
});

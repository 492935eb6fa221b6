import { expect, test } from "vitest";
import type { Member } from "../club/member.ts";
import { suspectedDuplicates } from "./suspected-duplicates.ts";

const person = (name: string, birthDate?: string): Member => ({
  id: "m1",
  name,
  sex: "female",
  memberships: [{ kind: "official", from: "2021-06-01" }],
  ...(birthDate !== undefined && { birthDate }),
});

test.each<[string, Member, Member, boolean]>([
  ["the same name and day", person("Lê An", "1955-03-12"), person("Lê An", "1955-03-12"), true],
  ["the same year, day unknown", person("Lê An", "1955-03-12"), person("Lê An", "1955"), true],
  ["other days of a year", person("Lê An", "1955-01-01"), person("Lê An", "1955-12-31"), true],
  ["the year before", person("Lê An", "1955-01-01"), person("Lê An", "1954-12-31"), false],
  ["marks left out", person("Đặng Thị Hường", "1955"), person("DANG THI HUONG", "1955"), true],
  ["blanks", person("Lê An", "1955"), person(" Lê  An", "1955"), true],
  ["another name", person("Lê An", "1955"), person("Lê Anh", "1955"), false],
  ["neither birth year known", person("Lê An"), person("Lê An"), false],
  ["one birth year known", person("Lê An", "1955"), person("Lê An"), false],
])("%s", (_, first, second, suspected) => {
  expect(suspectedDuplicates({ members: [first, second] })).toEqual(
    suspected ? [{ path: ["members", 1], first: ["members", 0] }] : [],
  );
});

test("three alike are the second and the third beside the first", () => {
  const alike = person("Lê An", "1955");
  expect(suspectedDuplicates({ members: [alike, person("Lê Bình"), alike, alike] })).toEqual([
    { path: ["members", 2], first: ["members", 0] },
    { path: ["members", 3], first: ["members", 0] },
  ]);
});

test("an empty roll and none at all suspect nobody", () => {
  expect(suspectedDuplicates({ members: [] })).toEqual([]);
  expect(suspectedDuplicates({})).toEqual([]);
});

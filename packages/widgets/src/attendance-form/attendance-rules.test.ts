import type { SheetMember } from "@ishc/core";
import { parseAttendanceSubmission } from "@ishc/core";
import { expect, test } from "vitest";
import { sampleSheet } from "../testing/samples.ts";
import { entriesOf, identityOf, readGuests, toSubmission } from "./attendance-draft.ts";
import { findPeople, rollGroups } from "./roll.ts";
import { restoreDraft, storeDraft } from "./stored-draft.ts";
import { tallyOf } from "./tally.ts";

const { members } = sampleSheet();

test.each([
  ["nobody marked", {}, { present: 0, rate: 0, unmarked: 5 }],
  [
    "all official present",
    { m1: "present", m2: "present", m3: "present", m4: "present" },
    { present: 4, rate: 1, unmarked: 1 },
  ],
  ["an honorary member only", { m5: "present" }, { present: 0, honoraryPresent: 1, unmarked: 4 }],
  [
    "excused and represented did not come",
    { m1: "excused", m2: "represented" },
    { present: 0, unmarked: 3 },
  ],
] as const)("counts %s", (_name, marks, expected) => {
  expect(tallyOf(members, new Map(Object.entries(marks)))).toMatchObject(expected);
});

test("a sheet without official members has no rate", () => {
  const honorary = members.filter(({ kind }) => kind === "honorary");
  expect(tallyOf(honorary, new Map()).rate).toBeNull();
});

test.each([
  ["", undefined],
  ["0", 0],
  ["12", 12],
  ["1.000", 1000],
  ["1 000", 1000],
  ["10000", 10000],
  ["10001", null],
  ["1.5", null],
  ["-1", null],
  ["năm", null],
])("reads “%s” as a number of guests", (typed, expected) => {
  expect(readGuests(typed)).toBe(expected);
});

test("what is sent is what the receiving side takes", () => {
  const sheet = sampleSheet({
    marks: [
      { memberId: "m1", status: "present" },
      { memberId: "gone", status: "absent" },
    ],
    guests: 3,
    areas: ["health"],
  });
  const submission = toSubmission(sheet, {
    identity: identityOf(sheet),
    entries: entriesOf(sheet),
  });
  expect(parseAttendanceSubmission(submission)).toEqual({ ok: true, value: submission });
  expect(submission.marks).toEqual([{ memberId: "m1", status: "present" }]);
});

test("a draft comes back as it was stored", () => {
  const entries = entriesOf(
    sampleSheet({ marks: [{ memberId: "m1", status: "excused" }], areas: ["culture"] }),
  );
  const stored: unknown = JSON.parse(
    JSON.stringify(storeDraft({ identity: { id: "s1", revision: 2 }, entries, isAttempted: true })),
  );
  expect(restoreDraft(stored)).toEqual({
    identity: { id: "s1", revision: 2 },
    entries,
    isAttempted: true,
  });
});

test.each([
  undefined,
  null,
  7,
  "x",
  {},
  { version: 2 },
  { version: 1, id: "s", revision: 1, guests: "", marks: "?" },
])("takes %o for no draft", (stored) => {
  expect(restoreDraft(stored)).toBeUndefined();
});

test("marks that mean nothing are not restored", () => {
  const stored = {
    version: 1,
    id: "s",
    revision: 1,
    guests: "",
    marks: [["m1", "asleep"], ["m2", "absent"], 3],
  };
  expect(restoreDraft(stored)?.entries.marks).toEqual(new Map([["m2", "absent"]]));
});

test("groups stand in the order people count, and nobody is lost", () => {
  const groups = rollGroups(members);
  expect(groups.map(({ name }) => name)).toEqual(["Tổ 1", "Tổ 2", "Tổ 10", undefined]);
  expect(groups.flatMap((group) => group.members)).toHaveLength(members.length);
});

test("groups of any name stand as a Vietnamese list has them, and numbers as people count", () => {
  const listed = [
    "Tổ 9",
    "Tổ 10",
    "Tổ Đông",
    "Tổ Tây",
    "Xóm 1",
    "Xóm 2",
    "2",
    "10",
    "Tổ Ân",
    "Tổ An",
  ];
  const { compare } = new Intl.Collator("vi", { numeric: true });
  const roll = listed.map((group, i) => ({ ...(members[0] as SheetMember), id: `g${i}`, group }));
  expect(rollGroups(roll).map(({ name }) => name)).toEqual([...listed].sort(compare));
});

test.each<[string, string, string[] | undefined, boolean]>([
  ["a blank", "  ", undefined, false],
  ["letters without marks", "son", ["m5"], false],
  ["marks that fit", "Sơn", ["m5"], false],
  ["marks that fit nobody", "sòn", ["m5"], true],
  ["nobody", "zz", [], false],
])("searching for %s", (_name, typed, ids, isNear) => {
  const found = findPeople(members as readonly SheetMember[], typed);
  expect([found.ids && [...found.ids], found.isNear]).toEqual([ids, isNear]);
});

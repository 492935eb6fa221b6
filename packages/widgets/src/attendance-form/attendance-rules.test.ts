import type { SheetMember } from "@ishc/core";
import {
  ATTENDANCE_STATUSES,
  attendanceSheet,
  type Meeting,
  MOST_GUESTS,
  parseAttendanceSubmission,
  recordAttendance,
} from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleSheet } from "../testing/samples.ts";
import { entriesOf, identityOf, readGuests, toSubmission } from "./attendance-draft.ts";
import { isOff } from "./extras/meeting-notice.ts";
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

test("the form lets go of what core takes, and of nothing else", () => {
  const { club, members: roll = [] } = buildRegister();
  const day = "2024-05-17";
  const statuses = ["planned", "held", "cancelled"] as const;
  const typed = fc.oneof(
    fc.integer({ min: -9, max: MOST_GUESTS * 2 }).map(String),
    fc.constantFrom("", "  ", "1.000", "1,5", "mười", String(MOST_GUESTS), String(MOST_GUESTS + 1)),
  );
  const marking = fc.array(
    fc.tuple(fc.nat(roll.length - 1), fc.constantFrom(...ATTENDANCE_STATUSES)),
  );
  fc.assert(
    fc.property(typed, marking, fc.constantFrom(...statuses), (guests, marks, status) => {
      const meeting: Meeting = { id: "d1", date: day, kind: "general", status };
      const register = buildRegister({ club, members: roll, meetings: [meeting] });
      const sheet = attendanceSheet(register, meeting);
      const marked = new Map(marks.map(([i, mark]) => [roll[i]?.id ?? "", mark]));
      const entries = { marks: marked, guests, areas: undefined };
      const submission = toSubmission(sheet, { identity: identityOf(sheet), entries });
      const counted = /^\s*$/.test(guests) ? undefined : Number(guests.replace(/\./g, ""));
      const said = { ...submission, ...(counted !== undefined && { guests: counted }) };
      const parsed = parseAttendanceSubmission(said);
      const isTaken = parsed.ok && recordAttendance(register, parsed.value, day).ok;
      expect(readGuests(guests) !== null && !isOff(sheet)).toBe(isTaken);
    }),
    { numRuns: 300 },
  );
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
    identity: { id: "s", revision: 1 },
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

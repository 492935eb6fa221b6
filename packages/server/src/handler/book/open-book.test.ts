import {
  AREAS,
  type AttendanceSubmission,
  type Meeting,
  parseAttendanceSubmission,
  parseRegister,
  type Register,
  recordAttendance,
} from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bases } from "../../../../tooling/src/fuzz/bases.ts";
import { changedValues } from "../../store/history/changed-values.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../store/store.ts";
import { buildSubmission, CHANGE, MEETING } from "../../testing/api.ts";
import { MOST_MEETINGS } from "./meeting-page.ts";
import { openBook } from "./open-book.ts";

const TODAY = "2024-12-31";

let store: Store;
beforeAll(async () => {
  store = await openSqliteStore(":memory:");
});
afterAll(() => store.close());

/** What an attendance makes of a register that is stored, and whether a page of it was enough. */
async function throughBook(register: Register, submission: AttendanceSubmission) {
  const clubId = register.club.id;
  return store.transaction(async (transaction) => {
    const after = await transaction.writeRegister(register, CHANGE);
    const around = await transaction.readAroundMeeting(clubId, submission.meeting);
    const recorded = (await openBook(transaction, submission, TODAY))?.record();
    const isPage = around !== undefined;
    if (!recorded?.ok) return { isPage, issues: recorded?.issues };
    await recorded.value(CHANGE);
    const [change] = await transaction.readHistory(clubId, { after, limit: 1 });
    const stored = await transaction.readRegister(clubId);
    return { isPage, text: JSON.stringify(stored?.register), values: change?.values };
  });
}

/** The same by the long way: the register as a whole, judged and compared as a whole. */
function byTheWhole(register: Register, submission: AttendanceSubmission) {
  const recorded = recordAttendance(register, submission, TODAY);
  const judged = recorded.ok ? parseRegister(recorded.value) : recorded;
  if (!judged.ok) return { issues: judged.issues };
  const text = JSON.stringify(judged.value);
  return { text, values: changedValues(register, JSON.parse(text)) };
}

async function expectTheSame(register: Register, submission: AttendanceSubmission) {
  const { isPage, ...actual } = await throughBook(register, submission);
  expect(JSON.parse(JSON.stringify(actual))).toEqual(
    JSON.parse(JSON.stringify(byTheWhole(register, submission))),
  );
  return { isPage, isTaken: "text" in actual };
}

const inOrder = (register: Register): Register => {
  const { meetings } = register;
  const sorted = meetings?.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { ...register, ...(sorted && { meetings: sorted }) };
};

const pairs = fc
  .tuple(bases, fc.constantFrom(true, true, false))
  .map(([register, isInOrder]) => (isInOrder ? inOrder(register) : register))
  .chain((register) => fc.tuple(fc.constant(register), submissionsTo(register)));

function submissionsTo({ club, members = [], meetings = [] }: Register) {
  const days = ["2023-09-01", "2024-05-17", TODAY, ...meetings.map(({ date }) => date)];
  const anew = fc.record({ id: fc.constant("new"), date: fc.constantFrom(...days) });
  const known = meetings.map(({ id, date }) => fc.constant({ id, date }));
  return fc
    .record(
      {
        meeting: fc.oneof(anew, ...known),
        marked: fc.subarray([...members.map(({ id }) => id), "nobody"]),
        status: fc.constantFrom("present", "absent", "excused"),
        guests: fc.nat({ max: 20 }),
        areas: fc.subarray([...AREAS]),
      },
      { requiredKeys: ["meeting", "marked", "status"] },
    )
    .map(({ marked, status, ...rest }) => {
      const marks = marked.map((memberId) => ({ memberId, status }));
      const head = { kind: "ishc-attendance", version: 1, id: "s1", revision: 1, clubId: club.id };
      const parsed = parseAttendanceSubmission({ ...head, ...rest, marks });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.value;
    });
}

test("a page of the register gives what the whole would: register, history and issues", async () => {
  const seen = { pages: 0, taken: 0, takenByPage: 0 };
  await fc.assert(
    fc.asyncProperty(pairs, async ([register, submission]) => {
      const { isPage, isTaken } = await expectTheSame(register, submission);
      if (isPage) seen.pages += 1;
      if (isTaken) seen.taken += 1;
      if (isPage && isTaken) seen.takenByPage += 1;
    }),
    { seed: 1336, numRuns: 600 },
  );
  expect(seen.pages).toBeGreaterThan(200);
  expect(seen.taken).toBeGreaterThan(seen.takenByPage);
  expect(seen.takenByPage).toBeGreaterThan(50);
}, 60_000);

describe("at the bounds of a register", () => {
  const planned = { ...MEETING, kind: "general", status: "planned" } as const;
  const meetings = (count: number): Meeting[] =>
    Array.from({ length: count }, (_, i) => ({ ...planned, id: `t${i}` }));

  test.each([
    ["a meeting more than the most but one", MOST_MEETINGS - 1, "new", true],
    ["a meeting more than the most", MOST_MEETINGS, "new", false],
    ["the last of the most", MOST_MEETINGS, `t${MOST_MEETINGS - 1}`, true],
  ])("%s", async (_, count, id, isTaken) => {
    const register = buildRegister({ meetings: meetings(count) });
    const submission = buildSubmission({ meeting: { ...MEETING, id } });
    expect(await expectTheSame(register, submission)).toEqual({ isPage: true, isTaken });
  });

  test.each([
    [42, true],
    [43, false],
  ])("%i topics and eight areas", async (count, isTaken) => {
    const agenda = Array.from({ length: count }, (_, i) => ({ topic: `Việc thứ ${i + 1}` }));
    const register = buildRegister({ meetings: [{ ...planned, agenda }] });
    const submission = buildSubmission({ areas: [...AREAS] });
    expect(await expectTheSame(register, submission)).toMatchObject({ isTaken });
  });
});

describe("what is held against a meeting nobody reported", () => {
  test("an activity that speaks of one, as soon as meetings are reported", async () => {
    const activity = { id: "a1", area: "health", date: MEETING.date, meetingId: "t9" } as const;
    const { meetings: _, ...register } = buildRegister({ activities: [activity] });
    expect(await expectTheSame(register, buildSubmission())).toMatchObject({ isTaken: false });
    const itself = { ...activity, meetingId: MEETING.id };
    const other = { ...register, activities: [itself] };
    expect(await expectTheSame(other, buildSubmission())).toMatchObject({ isTaken: true });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ATTENDANCE_STATUSES } from "../activity/attendance-status.ts";
import type { Meeting } from "../activity/meeting.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import type { Issue } from "../issue.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { AttendanceSubmission } from "./attendance-submission.ts";
import { recordAttendance } from "./record-attendance.ts";

const today = "2024-05-31";

const planned: Meeting = { id: "t5", date: "2024-05-17", kind: "general", status: "planned" };

const submission = (more: Partial<AttendanceSubmission> = {}): AttendanceSubmission => ({
  kind: "ishc-attendance",
  version: 1,
  id: "s1",
  revision: 1,
  clubId: "club-01",
  meeting: { id: "t5", date: "2024-05-17" },
  marks: [{ memberId: "m1", status: "present" }],
  ...more,
});

function recorded(register: Register, given: AttendanceSubmission, asOf = today): Register {
  const result = recordAttendance(register, given, asOf);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("what stands against it", () => {
  const left = { kind: "official" as const, from: "2021-06-01", to: "2024-05-16" };
  const members = buildMembers(3).map((member, i) =>
    i === 1 ? { ...member, memberships: [left] } : member,
  );
  const register = buildRegister({ members, meetings: [planned] });
  const mark = (memberId: string) => ({ memberId, status: "present" as const });

  test.each<[string, Partial<AttendanceSubmission>, Issue]>([
    [
      "another club",
      { clubId: "club-02" },
      { code: "other-club", path: ["clubId"], expected: "club-01", received: "club-02" },
    ],
    [
      "a meeting of tomorrow",
      { meeting: { id: "t6", date: "2024-06-01" } },
      { code: "in-future", path: ["meeting", "date"], expected: today, received: "2024-06-01" },
    ],
    [
      "another day than the register has",
      { meeting: { id: "t5", date: "2024-05-18" } },
      {
        code: "other-date",
        path: ["meeting", "date"],
        expected: "2024-05-17",
        received: "2024-05-18",
      },
    ],
    [
      "a day before the club was",
      { meeting: { id: "t1", date: "2021-05-31" }, marks: [] },
      {
        code: "date-order",
        path: ["meeting", "date"],
        expected: "2021-06-01",
        received: "2021-05-31",
      },
    ],
    [
      "somebody nobody knows",
      { marks: [mark("m1"), mark("m9")] },
      { code: "unknown-reference", path: ["marks", 1, "memberId"], received: "m9" },
    ],
    [
      "somebody who left the day before",
      { marks: [mark("m2")] },
      {
        code: "not-on-roll",
        path: ["marks", 0, "memberId"],
        expected: "2024-05-17",
        received: "m2",
      },
    ],
  ])("%s", (_, more, issue) => {
    expect(recordAttendance(register, submission(more), today)).toEqual({
      ok: false,
      issues: [issue],
    });
  });

  test("a meeting that was cancelled", () => {
    const cancelled = buildRegister({ meetings: [{ ...planned, status: "cancelled" }] });
    expect(recordAttendance(cancelled, submission(), today)).toEqual({
      ok: false,
      issues: [{ code: "meeting-cancelled", path: ["meeting", "id"], received: "t5" }],
    });
  });

  test("all of it at once", () => {
    const given = submission({
      clubId: "club-02",
      meeting: { id: "t5", date: "2024-06-01" },
      marks: [mark("m2"), mark("m9")],
    });
    const result = recordAttendance(register, given, today);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([
      "other-club",
      "in-future",
      "other-date",
      "not-on-roll",
      "unknown-reference",
    ]);
  });

  test.each([
    ["a meeting of today", { meeting: { id: "t6", date: today } }],
    [
      "the last day on the roll",
      { meeting: { id: "t4", date: "2024-05-16" }, marks: [mark("m2")] },
    ],
    ["nobody marked", { marks: [] }],
  ])("nothing: %s", (_, more) => {
    expect(recordAttendance(register, submission(more), today).ok).toBe(true);
  });
});

describe("what is written", () => {
  test("a planned meeting was held, and keeps what was known of it", () => {
    const known = { ...planned, agenda: [{ area: "health" as const }] };
    const { meetings } = recorded(buildRegister({ meetings: [known] }), submission());
    expect(meetings).toEqual([{ ...known, status: "held", attendance: submission().marks }]);
  });

  test("guests left blank are taken back; areas it is silent on stay", () => {
    const known = { ...planned, agenda: [{ area: "health" as const }], guests: 4 };
    const { meetings } = recorded(buildRegister({ meetings: [known] }), submission());
    expect(meetings?.[0]).toMatchObject({ agenda: [{ area: "health" }] });
    expect(meetings?.[0]).not.toHaveProperty("guests");
  });

  test("guests and areas of the submission replace what was known; none stays none", () => {
    const known = { ...planned, agenda: [{ area: "health" as const }], guests: 4 };
    const given = submission({ guests: 0, areas: [] });
    const { meetings } = recorded(buildRegister({ meetings: [known] }), given);
    expect(meetings?.[0]).toMatchObject({ guests: 0, agenda: [] });
  });

  test("a meeting that was not planned is added as a general one, in order of days", () => {
    const around = ["2024-04-17", "2024-06-17"].map((date) => ({ ...planned, id: date, date }));
    const { meetings } = recorded(buildRegister({ meetings: around }), submission());
    expect(meetings?.map(({ id, kind, status }) => `${id} ${kind} ${status}`)).toEqual([
      "2024-04-17 general planned",
      "t5 general held",
      "2024-06-17 general planned",
    ]);
  });

  test("a board meeting stays one", () => {
    const { meetings } = recorded(
      buildRegister({ meetings: [{ ...planned, kind: "board" }] }),
      submission(),
    );
    expect(meetings?.[0]?.kind).toBe("board");
  });

  test("it counts from then on", () => {
    const may = periodContaining(today, "month");
    const { values } = clubFacts(recorded(buildRegister(), submission()), may);
    expect(values).toMatchObject({ monthsMet: 1, attendancePresent: 1, attendanceBlank: 54 });
  });
});

const changes = registers.chain((register) => {
  const ids = (register.members ?? []).map((member) => member.id);
  const meetings = ["new", ...(register.meetings ?? []).map((meeting) => meeting.id)];
  return fc.record({
    register: fc.constant(register),
    given: fc
      .record({
        marked: fc.subarray(ids),
        status: fc.constantFrom(...ATTENDANCE_STATUSES),
        id: fc.constantFrom(...meetings),
      })
      .map(({ marked, status, id }) =>
        submission({
          clubId: register.club.id,
          meeting: { id, date: "2024-05-17" },
          marks: marked.map((memberId) => ({ memberId, status })),
        }),
      ),
  });
});

describe("whatever is submitted", () => {
  test("the register given is left as it was", () => {
    fc.assert(
      fc.property(changes, ({ register, given }) => {
        const before = structuredClone(register);
        recordAttendance(deepFreeze(register), deepFreeze(given), today);
        expect(register).toEqual(before);
      }),
      { seed: 1336, numRuns: 300 },
    );
  });

  test("written twice is written once, and the register stays sound", () => {
    fc.assert(
      fc.property(changes, ({ register, given }) => {
        const once = recordAttendance(register, given, today);
        fc.pre(once.ok);
        if (!once.ok) return;
        expect(recordAttendance(once.value, given, today)).toEqual(once);
        expect(parseRegister(once.value)).toEqual(once);
      }),
      { seed: 1336, numRuns: 300 },
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

import { describe, expect, test } from "vitest";
import type { Meeting } from "../activity/meeting.ts";
import type { Member } from "../club/member.ts";
import { buildRegister } from "../testing/index.ts";
import { attendanceSheet } from "./attendance-sheet.ts";
import { parseAttendanceSubmission } from "./attendance-submission.ts";

const meeting: Meeting = { id: "t5", date: "2024-05-17", kind: "general", status: "planned" };

function member(id: string, name: string, more: Partial<Member> = {}): Member {
  return {
    id,
    name,
    sex: "female",
    birthDate: "1950-03-12",
    memberships: [{ kind: "official", from: "2021-06-01" }],
    ...more,
  };
}

describe("the sheet of a meeting", () => {
  const members = [
    member("m1", "Trần Thị Bình"),
    member("m2", "Vũ Thị Ánh", { group: "Tổ 2" }),
    member("m3", "Lê Văn Chủ", { memberships: [{ kind: "honorary", from: "2024-05-17" }] }),
    member("m4", "Ngô Thị Đã Rời", {
      memberships: [{ kind: "official", from: "2021-06-01", to: "2024-05-16" }],
    }),
    member("m5", "Ngô Thị Chưa Vào", { memberships: [{ kind: "official", from: "2024-05-18" }] }),
  ];

  test("names who is on the roll that day, by given name", () => {
    expect(attendanceSheet(buildRegister({ members }), meeting)).toEqual({
      kind: "ishc-attendance-sheet",
      version: 1,
      club: { id: "club-01", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa" },
      meeting: { id: "t5", date: "2024-05-17", kind: "general", status: "planned" },
      members: [
        { id: "m2", name: "Vũ Thị Ánh", kind: "official", group: "Tổ 2" },
        { id: "m1", name: "Trần Thị Bình", kind: "official" },
        { id: "m3", name: "Lê Văn Chủ", kind: "honorary" },
      ],
    });
  });

  test("tells no birth date and no sex", () => {
    const json = JSON.stringify(attendanceSheet(buildRegister({ members }), meeting));
    expect(json).not.toMatch(/1950|female|birth/);
  });

  test("keeps attendance not taken apart from nobody marked, and no guests from nobody counted", () => {
    const before = attendanceSheet(buildRegister(), meeting);
    expect("marks" in before || "guests" in before).toBe(false);
    const after = attendanceSheet(buildRegister(), { ...meeting, attendance: [], guests: 0 });
    expect(after).toMatchObject({ marks: [], guests: 0 });
  });

  test("is empty where the roll was not reported", () => {
    const { members: _, ...register } = buildRegister();
    expect(attendanceSheet(register, meeting).members).toEqual([]);
  });
});

describe("reading a submission", () => {
  const sound = {
    kind: "ishc-attendance",
    version: 1,
    id: "s1",
    revision: 1,
    clubId: "club-01",
    meeting: { id: "t5", date: "2024-05-17" },
    marks: [{ memberId: "m1", status: "present" }],
  };

  test("a sound one is taken as it is", () => {
    expect(parseAttendanceSubmission(sound)).toEqual({ ok: true, value: sound });
  });

  test.each([
    ["of another kind", { kind: "ishc-attendance-sheet" }, "not-in-list kind"],
    ["of another version", { version: 2 }, "not-in-list version"],
    ["of revision 0", { revision: 0 }, "too-small revision"],
    ["of half a revision", { revision: 1.5 }, "not-whole revision"],
    ["of a revision beyond all bounds", { revision: 1_000_001 }, "too-large revision"],
    ["without an id", { id: undefined }, "missing id"],
    ["on 30 February", { meeting: { id: "t5", date: "2024-02-30" } }, "bad-date meeting.date"],
    ["without marks", { marks: undefined }, "missing marks"],
    [
      "with an unknown mark",
      { marks: [{ memberId: "m1", status: "late" }] },
      "not-in-list marks.0.status",
    ],
    [
      "with a member twice",
      { marks: [...sound.marks, ...sound.marks] },
      "duplicate marks.1.memberId",
    ],
    ["with more than 10,000 guests", { guests: 10_001 }, "too-large guests"],
    ["with a name in it", { name: "Trần Thị Bình" }, "unknown-field name"],
  ])("%s: %s", (_, change, issue) => {
    const result = parseAttendanceSubmission({ ...sound, ...change });
    expect(
      result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`),
    ).toEqual([issue]);
  });
});

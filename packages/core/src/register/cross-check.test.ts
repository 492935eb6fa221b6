import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { issueLines } from "./cross-check/issue-lines.fixture.ts";
import { parseRegister } from "./parse-register.ts";
import { RegisterSchema } from "./register.ts";

const { club } = buildRegister();
const date = "2024-05-13";
const nobody = { memberId: "m99" };

/** One thing wrong in every section, each about a member nobody knows where it can be. */
const broken = {
  club: { ...club, stages: [...club.stages, { stage: "closed", from: "2021-05-31" }] },
  members: [...buildMembers(5), { ...buildMembers(1)[0], name: "Lê Thị Ánh" }],
  board: [{ ...nobody, post: "head", from: date }],
  volunteers: [{ ...nobody, role: "health", from: date }],
  meetings: [
    {
      id: "t1",
      date,
      kind: "general",
      status: "held",
      attendance: [{ ...nobody, status: "present" }],
    },
  ],
  activities: [{ id: "a1", area: "health", date, memberIds: ["m99"] }],
  care: { people: [{ id: "p1", ...nobody, from: date }] },
  health: { checkUps: [{ id: "k1", date, memberIds: ["m99"] }] },
  funds: {
    operating: {
      openedOn: date,
      openingVnd: 0,
      managedBy: "club",
      entries: [{ id: "e1", date, kind: "fee", amountVnd: 1, ...nobody }],
    },
  },
  support: { feedback: [{ id: "f1", date, kind: "praise", ...nobody }] },
  dataRequests: [{ id: "q1", ...nobody, kind: "access", receivedOn: date }],
};

const lines = [
  "date-order club.stages.1.from: 2021-05-31, expected 2021-06-01",
  "duplicate members.5.id: m1",
  "unknown-reference board.0.memberId: m99",
  "unknown-reference volunteers.0.memberId: m99",
  "unknown-reference meetings.0.attendance.0.memberId: m99",
  "unknown-reference activities.0.memberIds.0: m99",
  "unknown-reference care.people.0.memberId: m99",
  "unknown-reference health.checkUps.0.memberIds.0: m99",
  "unknown-reference funds.operating.entries.0.memberId: m99",
  "unknown-reference support.feedback.0.memberId: m99",
  "unknown-reference dataRequests.0.memberId: m99",
];

describe("what must hold across the fields of a register", () => {
  test("is said all at once, section by section", () => {
    expect(issueLines(broken)).toEqual(lines);
    expect(Object.keys(broken)).toEqual(
      Object.keys(RegisterSchema.shape).filter((name) => name !== "schemaVersion"),
    );
  });

  test("is not asked of a section that cannot be read, and is of the others", () => {
    expect(issueLines({ ...broken, care: { people: "nobody" } })).toEqual([
      "wrong-type care.people: nobody, expected array",
      ...lines.filter((line) => !line.includes(" care.")),
    ]);
  });

  test("is not asked about a roll that cannot be read", () => {
    const members = [...broken.members, { ...buildMembers(1)[0], sex: "?" }];
    expect(issueLines({ ...broken, members })).toEqual([
      "not-in-list members.6.sex: ?, expected female,male",
      lines[0],
    ]);
  });

  test("is not asked about a roll that was not reported", () => {
    expect(issueLines({ ...broken, members: undefined })).toEqual([lines[0]]);
  });
});

test.each(Object.keys(broken).filter((name) => name !== "club"))(
  "%s: neither nothing reported nor nothing there is wrong",
  (name) => {
    const { members: _, board: __, ...rest } = buildRegister();
    const isList = Array.isArray(broken[name as keyof typeof broken]);
    expect(parseRegister(rest).ok).toBe(true);
    expect(parseRegister({ ...rest, [name]: isList ? [] : {} }).ok).toBe(true);
  },
);

test("no register becomes wrong by leaving a section out", () => {
  const optional = Object.keys(broken).filter((name) => name !== "club");
  fc.assert(
    fc.property(registers, fc.constantFrom(...optional), (register, name) => {
      expect(parseRegister({ ...register, [name]: undefined }).ok).toBe(true);
    }),
    { seed: 1336, numRuns: 200 },
  );
});

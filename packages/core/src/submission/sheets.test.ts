import { describe, expect, test } from "vitest";
import type { Member } from "../club/member.ts";
import type { SupervisionVisit } from "../support/supervision-visit.ts";
import { buildRegister } from "../testing/index.ts";
import { activitySheet } from "./activity-sheet.ts";
import { memberSheet } from "./member-sheet.ts";
import { recordActivity } from "./record-activity.ts";
import { parseSubmission } from "./submission.ts";
import { supervisionSheet } from "./supervision-sheet.ts";

const TODAY = "2024-05-31";
const club = { id: "club-01", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa" };

describe("the sheet of a member", () => {
  const member: Member = {
    id: "m1",
    name: "Lê Thị Ánh",
    sex: "female",
    birthDate: "1952-03-12",
    memberships: [{ kind: "official", from: "2021-06-01" }],
    circumstances: [{ kind: "poor", from: "2021-06-01", to: "2022-12-31" }],
    healthInsurance: [],
    consents: [{ purpose: "club-books", givenOn: "2021-06-01", proof: "Tủ hồ sơ" }],
  };

  test("for a new one has of others no more than name and birth year", () => {
    const { birthDate: _, ...unknown } = { ...member, id: "m2" };
    const sheet = memberSheet(buildRegister({ members: [member, unknown] }), TODAY);
    expect(sheet).toEqual({
      kind: "ishc-member-sheet",
      version: 1,
      club,
      today: TODAY,
      people: [
        { id: "m1", name: "Lê Thị Ánh", birthYear: "1952" },
        { id: "m2", name: "Lê Thị Ánh" },
      ],
    });
  });

  test("for one on the roll has nobody else, and of them what is so now", () => {
    const sheet = memberSheet(buildRegister({ members: [member] }), TODAY, member);
    const { healthInsurance: _, ...shown } = member;
    expect(sheet.people).toEqual([]);
    expect(sheet.member).toEqual({
      ...shown,
      circumstances: [],
      consents: [{ purpose: "club-books", givenOn: "2021-06-01" }],
    });
  });
});

describe("the sheet of an activity", () => {
  const activity = {
    id: "a1",
    area: "health",
    date: "2024-05-17",
    memberIds: ["m1"],
    note: "Đo huyết áp",
  } as const;
  const register = buildRegister({ activities: [{ ...activity, memberIds: ["m1"] }] });

  test("names no member, and recording it again loses none", () => {
    const sheet = activitySheet(register, TODAY, { ...activity, memberIds: ["m1"] });
    const { memberIds, ...shown } = activity;
    expect(sheet).toEqual({
      ...{ kind: "ishc-activity-sheet", version: 1, club, today: TODAY },
      activity: shown,
    });
    const envelope = { kind: "ishc-activity", version: 1, id: "s1", revision: 1 } as const;
    const changed = { ...shown, note: undefined };
    const submission = { ...envelope, clubId: "club-01", activity: changed };
    const result = recordActivity(register, submission, TODAY);
    expect(result.ok && result.value.activities).toEqual([{ ...changed, memberIds }]);
  });

  test.each([
    ["2024-05-31", true],
    ["2024-06-01", false],
  ])("done on %s", (date, isTaken) => {
    const envelope = { kind: "ishc-activity", version: 1, id: "s1", revision: 1 } as const;
    const submission = { ...envelope, clubId: "club-01", activity: { ...activity, date } };
    const { memberIds: _, ...plain } = submission.activity;
    expect(recordActivity(register, { ...submission, activity: plain }, TODAY).ok).toBe(isTaken);
  });
});

describe("the sheet of a visit", () => {
  const visits: SupervisionVisit[] = [
    {
      id: "v2",
      date: "2024-03-01",
      mode: "on-site",
      items: [{ item: "Quỹ", score: 5, outOf: 10 }],
      actions: [{ id: "a2", what: "Ghi sổ quỹ" }],
    },
    {
      id: "v1",
      date: "2024-02-01",
      mode: "on-site",
      items: [{ item: "Sổ sách", score: 7, outOf: 20 }],
      actions: [
        { id: "a1", what: "Bầu thủ quỹ riêng", closedOn: "2024-02-20" },
        { id: "a3", what: "Họp đều" },
      ],
    },
    { id: "v3", date: "2024-04-01", mode: "remote", items: [] },
  ];
  const register = buildRegister({ support: { supervision: visits } });

  test("asks again what was looked at last, and what is open, the earliest first", () => {
    const { items, openActions } = supervisionSheet(register, TODAY);
    expect(items).toEqual([{ item: "Quỹ", outOf: 10 }]);
    expect(openActions.map(({ id }) => id)).toEqual(["a3", "a2"]);
  });

  test("asks what the association looks at, where it says so", () => {
    const items = [{ item: "Sinh hoạt", outOf: 5 }];
    expect(supervisionSheet(register, TODAY, { items }).items).toEqual(items);
  });

  test("of a visit to be changed has its own items, and the open actions of others", () => {
    const [visit] = visits;
    const sheet = supervisionSheet(register, TODAY, { visit });
    expect(sheet.items).toEqual([{ item: "Quỹ", outOf: 10 }]);
    expect(sheet.openActions.map(({ id }) => id)).toEqual(["a3"]);
    expect(sheet.visit).toEqual(visit);
  });

  test("has nothing to look at where nobody ever did", () => {
    expect(supervisionSheet(buildRegister(), TODAY)).toMatchObject({ items: [], openActions: [] });
  });
});

describe("a submission of no kind", () => {
  test.each([
    [undefined, "missing"],
    [null, "missing"],
    [{ kind: 5 }, "not-in-list"],
    [{ kind: "ishc-party" }, "not-in-list"],
    [{ kind: "toString" }, "not-in-list"],
  ])("%j is %s", (input, code) => {
    const result = parseSubmission(input);
    expect(result.ok ? [] : result.issues).toMatchObject([{ code, path: ["kind"] }]);
  });

  test("that throws when it is read is refused", () => {
    const input = {
      get kind() {
        throw new Error("No.");
      },
    };
    expect(parseSubmission(input).ok).toBe(false);
  });
});

test.each([
  [{ submissionId: "s0", revision: 2 }, true],
  [{ submissionId: "s0", revision: 0 }, false],
  [{ submissionId: "s0" }, false],
])("replaces %j: %s", (replaces, isSound) => {
  const meeting = { id: "2024-05", date: "2024-05-17" };
  const envelope = { version: 1, id: "s1", revision: 1, clubId: "club-01", replaces };
  expect(parseSubmission({ kind: "ishc-attendance", ...envelope, meeting, marks: [] }).ok).toBe(
    isSound,
  );
  const activity = { id: "a1", area: "health", date: "2024-05-17" };
  expect(parseSubmission({ kind: "ishc-activity", ...envelope, activity }).ok).toBe(isSound);
});

const kept = { submissionId: "s0", revision: 2, receipt: "7F3K" };

test.each([
  [undefined, true],
  [[], true],
  [[kept], true],
  [Array(100).fill(kept), true],
  [Array(101).fill(kept), false],
  [[{ ...kept, revision: 0 }], false],
  [[{ submissionId: "s0", revision: 2 }], false],
  [[{ ...kept, receipt: "" }], false],
  [[{ ...kept, more: 1 }], false],
  [kept, false],
])("settles %j: %s", (settles, isSound) => {
  const envelope = { version: 1, id: "s1", revision: 1, clubId: "club-01", settles };
  const activity = { id: "a1", area: "health", date: "2024-05-17" };
  expect(parseSubmission({ kind: "ishc-activity", ...envelope, activity }).ok).toBe(isSound);
});

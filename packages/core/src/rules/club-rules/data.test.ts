import { describe, expect, test } from "vitest";
import type { Consent, DataRequest, DataRequestKind } from "../../club/consent.ts";
import type { ConsentPurpose } from "../../club/consent-purpose.ts";
import type { Member } from "../../club/member.ts";
import type { MembershipKind } from "../../club/membership-kind.ts";
import type { Register } from "../../register/register.ts";
import { buildRegister } from "../../testing/index.ts";
import { checkClub } from "../check-club.ts";
import { finding, told, toldOf } from "../finding.fixture.ts";
import { DECISION_1336, DECISION_1648 } from "../rule-packs.ts";

const on = { asOf: "2026-05-29" };

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: `Nguyễn Văn ${id}`,
  sex: "male",
  memberships: [{ kind: "official", from: "2021-06-01" }],
  ...more,
});
const consent = (purpose: ConsentPurpose, more: Partial<Consent> = {}): Consent => ({
  purpose,
  givenOn: "2026-01-10",
  ...more,
});
const poor = { circumstances: [{ kind: "poor" as const, from: "2024-01-01" }] };

describe("DATA-CONSENT: members of whom sensitive data are kept have agreed", () => {
  const agreed = (more: Partial<Consent> = {}) =>
    member("m1", { ...poor, consents: [consent("circumstances", more)] });

  test.each<[string, Partial<Register>, string]>([
    ["agreed", { members: [agreed()] }, "met: 1"],
    ["not asked", { members: [member("m1", poor)] }, "missed: 0, add 1"],
    ["one of two", { members: [agreed(), member("m2", poor)] }, "missed: 1 of 2, add 1"],
    [
      "agreed to something else",
      { members: [member("m1", { ...poor, consents: [consent("club-books")] })] },
      "missed: 0, add 1",
    ],
    ["agreed that day", { members: [agreed({ givenOn: "2026-05-29" })] }, "met: 1"],
    ["agreed the day after", { members: [agreed({ givenOn: "2026-05-30" })] }, "missed: 0, add 1"],
    [
      "withdrawn that day",
      { members: [agreed({ withdrawnOn: "2026-05-29" })] },
      "missed: 0, add 1",
    ],
    ["withdrawn the day after", { members: [agreed({ withdrawnOn: "2026-05-30" })] }, "met: 1"],
    ["nothing sensitive is kept", { members: [member("m1")] }, "unknown: no-base"],
    [
      "circumstances recorded, and none",
      { members: [member("m1", { circumstances: [] })] },
      "unknown: no-base",
    ],
    [
      "circumstances of long ago are kept, too",
      {
        members: [
          member("m1", { circumstances: [{ kind: "poor", from: "2020-01-01", to: "2020-12-31" }] }),
        ],
      },
      "missed: 0, add 1",
    ],
    [
      "circumstances of the day after",
      { members: [member("m1", { circumstances: [{ kind: "poor", from: "2026-05-30" }] })] },
      "unknown: no-base",
    ],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("DATA-CONSENT", sections, on)).toBe(expected);
  });

  const loan = (agreedOn: string) => ({
    id: "l1",
    memberId: "m1",
    agreedOn,
    principalVnd: 1_000_000,
    ratePerMonth: 0.008,
    months: 12,
    interest: "flat" as const,
    repayment: "at-term" as const,
  });

  test.each<[ConsentPurpose, string, Partial<Register>]>([
    [
      "health",
      "measured",
      { health: { rounds: [{ id: "r1", date: "2026-05-29", measured: ["m1"] }] } },
    ],
    [
      "health",
      "examined",
      { health: { checkUps: [{ id: "k1", date: "2026-05-29", memberIds: ["m1"] }] } },
    ],
    ["care", "in care", { care: { people: [{ id: "p1", memberId: "m1", from: "2026-05-29" }] } }],
    ["loans", "with a loan", { funds: { loans: [loan("2026-05-29")] } }],
  ])("%s is what somebody %s agrees to", (purpose, _, sections) => {
    const withConsents = (...consents: Consent[]) => ({
      ...sections,
      members: [member("m1", { consents })],
    });
    expect(toldOf("DATA-CONSENT", withConsents(consent(purpose)), on)).toBe("met: 1");
    expect(toldOf("DATA-CONSENT", withConsents(consent("circumstances")), on)).toBe(
      "missed: 0, add 1",
    );
    expect(toldOf("DATA-CONSENT", withConsents(), { asOf: "2026-05-28" })).toBe("unknown: no-base");
  });

  test("each kind of data needs its own", () => {
    const care = { people: [{ id: "p1", memberId: "m1", from: "2026-01-01" }] };
    const both = (...consents: Consent[]) => ({
      care,
      members: [member("m1", { ...poor, consents })],
    });
    expect(toldOf("DATA-CONSENT", both(consent("care")), on)).toBe("missed: 0, add 1");
    expect(toldOf("DATA-CONSENT", both(consent("care"), consent("circumstances")), on)).toBe(
      "met: 1",
    );
  });

  test.each<[string, MembershipKind, string | undefined, string]>([
    ["honorary members, too", "honorary", undefined, "missed: 0, add 1"],
    ["on the last day on the roll", "official", "2026-05-29", "missed: 0, add 1"],
    ["whoever left the day before cannot be asked", "official", "2026-05-28", "unknown: no-base"],
  ])("%s", (_, kind, to, expected) => {
    const memberships = [{ kind, from: "2021-06-01", ...(to !== undefined && { to }) }];
    expect(toldOf("DATA-CONSENT", { members: [member("m1", { ...poor, memberships })] }, on)).toBe(
      expected,
    );
  });

  test("neighbours in care have no place for it, and a roll not reported tells nothing", () => {
    const care = { people: [{ id: "p1", name: "Trần Văn Láng Giềng", from: "2026-01-01" }] };
    expect(toldOf("DATA-CONSENT", { care, members: [member("m1")] }, on)).toBe("unknown: no-base");
    const { members: _, ...register } = buildRegister({ care });
    const [found] = checkClub(register, on).filter(({ rule }) => rule.id === "DATA-CONSENT");
    expect(found && told(found)).toBe("unknown: not-reported");
  });
});

describe("DATA-REQ: answered in 2 working days, withdrawals acted on in 15 days", () => {
  const request = (
    kind: DataRequestKind,
    receivedOn: string,
    answeredOn?: string,
    actedOn?: string,
  ): DataRequest => ({
    id: `q-${kind}-${receivedOn}`,
    memberId: "m1",
    kind,
    receivedOn,
    ...(answeredOn !== undefined && { answeredOn }),
    ...(actedOn !== undefined && { actedOn }),
  });

  // 25 May 2026 is a Monday.
  test.each<[string, DataRequest[] | undefined, string]>([
    ["not reported", undefined, "unknown: not-reported"],
    ["none came", [], "unknown: no-base"],
    ["answered the same day", [request("access", "2026-05-25", "2026-05-25")], "met: 1"],
    [
      "answered on the second working day",
      [request("access", "2026-05-25", "2026-05-27")],
      "met: 1",
    ],
    ["answered on the third", [request("access", "2026-05-25", "2026-05-28")], "missed: 0, add 1"],
    ["Friday's answered on Tuesday", [request("correct", "2026-05-22", "2026-05-26")], "met: 1"],
    [
      "Friday's answered on Wednesday",
      [request("correct", "2026-05-22", "2026-05-27")],
      "missed: 0, add 1",
    ],
    ["not answered, on the last day for it", [request("access", "2026-05-27")], "unknown: no-base"],
    ["not answered, a day late", [request("access", "2026-05-26")], "missed: 0, add 1"],
    [
      "to be answered the day after, in time",
      [request("access", "2026-05-28", "2026-06-01")],
      "unknown: no-base",
    ],
    ["came the day after", [request("access", "2026-05-30", "2026-05-30")], "unknown: no-base"],
    ["came last year", [request("access", "2025-12-31")], "unknown: no-base"],
    [
      "one of two",
      [request("access", "2026-05-25", "2026-05-25"), request("access", "2026-05-11")],
      "missed: 1 of 2, add 1",
    ],
    ["access needs no act", [request("access", "2026-01-05", "2026-01-06")], "met: 1"],
    [
      "withdrawn, acted on on day 15",
      [request("withdraw", "2026-05-04", "2026-05-05", "2026-05-19")],
      "met: 1",
    ],
    [
      "withdrawn, acted on on day 16",
      [request("withdraw", "2026-05-04", "2026-05-05", "2026-05-20")],
      "missed: 0, add 1",
    ],
    [
      "restricted, day 15, not acted on yet",
      [request("restrict", "2026-05-14", "2026-05-15")],
      "met: 1",
    ],
    [
      "objected, day 16, not acted on",
      [request("object", "2026-05-13", "2026-05-14")],
      "missed: 0, add 1",
    ],
    [
      "withdrawn, acted on, answered late",
      [request("withdraw", "2026-05-04", "2026-05-08", "2026-05-08")],
      "missed: 0, add 1",
    ],
    [
      "acted on, never answered",
      [{ ...request("withdraw", "2026-05-04"), actedOn: "2026-05-04" }],
      "missed: 0, add 1",
    ],
  ])("%s: %s", (_, dataRequests, expected) => {
    expect(toldOf("DATA-REQ", dataRequests ? { dataRequests } : {}, on)).toBe(expected);
  });
});

describe("DATA-TWICE: nobody is on the roll twice", () => {
  const person = (id: string, more: Partial<Member> = {}) =>
    member(id, { name: "Đặng Thị Hường", sex: "female", birthDate: "1955-03-12", ...more });

  test.each<[string, Member[], string]>([
    ["nobody", [], "met: 0"],
    ["one", [person("m1")], "met: 0"],
    ["the same name and day", [person("m1"), person("m2")], "missed: 1, remove 1"],
    [
      "without marks, and the year alone",
      [person("m1"), person("m2", { name: "DANG THI HUONG", birthDate: "1955" })],
      "missed: 1, remove 1",
    ],
    ["born a year later", [person("m1"), person("m2", { birthDate: "1956" })], "met: 0"],
    ["another name", [person("m1"), person("m2", { name: "Đặng Thị Hoa" })], "met: 0"],
    ["three alike", [person("m1"), person("m2"), person("m3")], "missed: 2, remove 2"],
    [
      "one who left and was entered anew",
      [
        person("m1", { memberships: [{ kind: "official", from: "2021-06-01", to: "2022-12-31" }] }),
        person("m2"),
      ],
      "missed: 1, remove 1",
    ],
    [
      "one who joins the day after",
      [person("m1"), person("m2", { memberships: [{ kind: "official", from: "2026-05-30" }] })],
      "met: 0",
    ],
    [
      "the same, the other way round",
      [person("m2", { memberships: [{ kind: "official", from: "2026-05-30" }] }), person("m1")],
      "met: 0",
    ],
  ])("%s: %s", (_, members, expected) => {
    expect(toldOf("DATA-TWICE", { members }, on)).toBe(expected);
  });

  test("says where: past whoever joins later", () => {
    const later = person("m0", { memberships: [{ kind: "official", from: "2026-05-30" }] });
    const { rows } = finding("DATA-TWICE", { members: [later, person("m1"), person("m2")] }, on);
    expect(rows).toEqual([["members", 2]]);
  });

  test("a roll not reported tells nothing", () => {
    const { members: _, ...register } = buildRegister();
    const [found] = checkClub(register, on).filter(({ rule }) => rule.id === "DATA-TWICE");
    expect(found && told(found)).toBe("unknown: not-reported");
  });
});

test.each(["DATA-CONSENT", "DATA-REQ"])("%s is asked since 1 January 2026", (id) => {
  const asked = (asOf: string, rulePack = DECISION_1648) =>
    checkClub(buildRegister(), { asOf, rulePack }).some(({ rule }) => rule.id === id);
  expect(asked("2025-12-31")).toBe(false);
  expect(asked("2026-01-01")).toBe(true);
  expect(asked("2024-05-31", DECISION_1336)).toBe(false);
});

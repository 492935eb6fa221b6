import { describe, expect, test } from "vitest";
import type { Member } from "../club/member.ts";
import type { Fund } from "../fund/ledger.ts";
import type { Loan } from "../fund/loan.ts";
import type { Register } from "../register/register.ts";
import { buildRegister } from "../testing/index.ts";
import { club } from "./counted.fixture.ts";
import { IRREGULARITIES, irregularityFacts } from "./irregularity-facts.ts";

const on = "2024-12-31";
const rows = (which: keyof typeof IRREGULARITIES, sections: Partial<Register>, day = on) =>
  IRREGULARITIES[which](buildRegister(sections), day);

describe("who may be on the roll twice", () => {
  const person = (id: string, from = "2021-06-01", birthDate = "1955"): Member => ({
    id,
    name: "Đặng Thị Hường",
    sex: "female",
    birthDate,
    memberships: [{ kind: "official", from }],
  });

  test.each<[string, Member[], (string | number)[][]]>([
    ["two alike", [person("m1"), person("m2")], [["members", 1]]],
    [
      "three alike",
      [person("m1"), person("m2"), person("m3")],
      [
        ["members", 1],
        ["members", 2],
      ],
    ],
    ["two years", [person("m1"), person("m2", "2021-06-01", "1956")], []],
    ["the second joins that day", [person("m1"), person("m2", on)], [["members", 1]]],
    ["the second joins the day after", [person("m1"), person("m2", "2025-01-01")], []],
    ["the first joins the day after", [person("m1", "2025-01-01"), person("m2")], []],
    [
      "whoever joins the day after stands between",
      [person("m1"), person("m0", "2025-01-01"), person("m2")],
      [["members", 2]],
    ],
  ])("%s", (_, members, expected) => {
    expect(rows("suspectedDuplicates", { members })).toEqual(expected);
  });
});

describe("funds below zero", () => {
  const fund = (...spent: [string, number][]): Fund => ({
    openedOn: "2021-06-01",
    openingVnd: 100_000,
    managedBy: "club",
    entries: spent.map(([date, amountVnd]) => ({ id: date, date, kind: "expense", amountVnd })),
  });

  test.each<[string, Register["funds"], (string | number)[][]]>([
    ["not reported", undefined, []],
    ["down to nothing", { operating: fund([on, 100_000]) }, []],
    ["a đồng below", { operating: fund([on, 100_001]) }, [["funds", "operating"]]],
    ["a đồng below, the day after", { operating: fund(["2025-01-01", 100_001]) }, []],
    [
      "both",
      { operating: fund([on, 100_001]), incomeGeneration: fund([on, 100_001]) },
      [
        ["funds", "incomeGeneration"],
        ["funds", "operating"],
      ],
    ],
  ])("%s", (_, funds, expected) => {
    expect(rows("fundsBelowZero", funds ? { funds } : {})).toEqual(expected);
  });
});

describe("loans beyond the club's own terms", () => {
  const loan = (more: Partial<Loan> = {}): Loan => ({
    id: "l1",
    memberId: "m1",
    agreedOn: "2024-05-13",
    principalVnd: 5_000_001,
    ratePerMonth: 0.008,
    months: 12,
    interest: "flat",
    repayment: "at-term",
    ...more,
  });
  const loanTerms = [
    { from: "2021-06-01", ceilingVnd: 5_000_000, maxMonths: 12, ratePerMonth: 0.008 },
  ];
  const funds = (...loans: Loan[]) => ({ funds: { loanTerms, loans } });
  const path = [["funds", "loans", 0]];

  test.each<[string, Partial<Register>, (string | number)[][]]>([
    ["at the ceiling", funds(loan({ principalVnd: 5_000_000 })), []],
    ["above it", funds(loan()), path],
    [
      "above it, too long and at another rate: one row",
      funds(loan({ months: 13, ratePerMonth: 0.01 })),
      path,
    ],
    ["agreed that day", funds(loan({ agreedOn: on })), path],
    ["agreed the day after", funds(loan({ agreedOn: "2025-01-01" })), []],
    [
      "years ago, and no ledger says that it was paid back",
      funds(loan({ agreedOn: "2021-06-02" })),
      path,
    ],
    ["terms not reported", { funds: { loans: [loan()] } }, []],
  ])("%s", (_, sections, expected) => {
    expect(rows("loansOutsideTerms", sections)).toEqual(expected);
  });

  test.each([
    ["agreed on the first day of the year to it", "2024-01-01", path],
    ["agreed a year ago", "2023-12-31", []],
  ])("paid back, %s", (_, agreedOn, expected) => {
    const entries = (["loan", "principal"] as const).map((kind) => ({
      id: kind,
      kind,
      date: "2024-02-01",
      amountVnd: 5_000_001,
      loanId: "l1",
    }));
    const incomeGeneration: Fund = {
      openedOn: "2021-06-01",
      openingVnd: 0,
      managedBy: "club",
      entries,
    };
    const lent = { ...funds(loan({ agreedOn })).funds, incomeGeneration };
    expect(rows("loansOutsideTerms", { funds: lent })).toEqual(expected);
  });
});

describe("days without a parent association", () => {
  const parent = (from: string, to?: string) => ({
    name: "Hội Người cao tuổi",
    from,
    ...(to !== undefined && { to }),
  });
  const path = [["club", "parentAssociations"]];
  const planned = (from: string) => ({ stage: "planned" as const, from });
  const active = (from: string) => ({ stage: "active" as const, from });

  test.each([
    ["not reported", {}, []],
    ["from the first day on", { parentAssociations: [parent("2021-06-01")] }, []],
    ["from the second day on", { parentAssociations: [parent("2021-06-02")] }, path],
    ["until that day", { parentAssociations: [parent("2021-06-01", on)] }, []],
    ["until the day before", { parentAssociations: [parent("2021-06-01", "2024-12-30")] }, path],
    [
      "two gaps",
      { parentAssociations: [parent("2021-07-01", "2022-12-31"), parent("2023-02-01")] },
      path,
    ],
  ])("%s", (_, fields, expected) => {
    expect(rows("clubsWithoutParent", club(fields))).toEqual(expected);
  });

  test.each<[string, ReturnType<typeof club>["club"]["stages"], typeof path]>([
    ["planned", [planned("2021-01-08"), active("2021-06-01")], []],
    ["planned, then active for a day", [planned("2021-01-08"), active("2021-05-31")], path],
    ["active, then planned again", [active("2021-05-01"), planned("2021-05-02")], path],
  ])("while the club was %s", (_, stages, expected) => {
    const parentAssociations = [parent("2021-06-01")];
    expect(rows("clubsWithoutParent", club({ stages, parentAssociations }))).toEqual(expected);
  });
});

test("each fact is the number of its rows", () => {
  const register = buildRegister(club({ parentAssociations: [] }));
  expect(irregularityFacts(register, on)).toEqual({
    suspectedDuplicates: 0,
    fundsBelowZero: 0,
    loansOutsideTerms: 0,
    clubsWithoutParent: 1,
  });
});

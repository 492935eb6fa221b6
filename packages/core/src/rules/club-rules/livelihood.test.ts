import { describe, expect, test } from "vitest";
import type { Activity } from "../../activity/activity.ts";
import type { VolunteerRole } from "../../club/volunteer.ts";
import type { Funds } from "../../fund/funds.ts";
import type { Fund, LedgerEntry } from "../../fund/ledger.ts";
import type { Loan, LoanTerms } from "../../fund/loan.ts";
import { buildMembers } from "../../testing/index.ts";
import { finding, toldOf } from "../finding.fixture.ts";
import { NINH_THUAN_PLAN } from "../rule-packs.ts";

const fund = (more: Partial<Fund> = {}): Fund => ({
  openedOn: "2021-06-01",
  openingVnd: 20_000_000,
  managedBy: "club",
  entries: [],
  ...more,
});
const income = (more: Partial<Fund> = {}): { funds: Funds } => ({
  funds: { incomeGeneration: fund(more) },
});

describe("A1-IGF: an income generation fund that the club manages", () => {
  test.each([
    ["funds not reported", {}, "unknown: not-reported"],
    ["no such fund", { funds: {} }, "missed: 0, add 1"],
    ["managed by the club", income(), "met: 1"],
    ["managed by the association", income({ managedBy: "association" }), "missed: 0, add 1"],
    ["opened that day", income({ openedOn: "2024-12-31" }), "met: 1"],
    ["opened the day after", income({ openedOn: "2025-01-01" }), "missed: 0, add 1"],
    ["an operating fund alone", { funds: { operating: fund() } }, "missed: 0, add 1"],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A1-IGF", sections)).toBe(expected);
  });
});

describe("A1-IGF-MIN: 20 million đồng to start with, in Ninh Thuận", () => {
  const capital = (date: string, amountVnd: number, more: Partial<LedgerEntry> = {}) => ({
    id: `c${date}${amountVnd}`,
    date,
    kind: "capital" as const,
    amountVnd,
    ...more,
  });
  const taken = [
    capital("2021-06-10", 5_000_000, { id: "c1" }),
    capital("2021-06-12", 5_000_000, { id: "c2", reverses: "c1" }),
  ];

  test.each([
    ["a đồng short", income({ openingVnd: 19_999_999 }), "missed: 19999999, add 1"],
    ["exactly", income({ openingVnd: 20_000_000 }), "met: 20000000"],
    ["no fund", { funds: {} }, "missed: 0, add 20000000"],
    ["funds not reported", {}, "unknown: not-reported"],
    [
      "capital on the last day of that month",
      income({ openingVnd: 0, entries: [capital("2021-06-30", 20_000_000)] }),
      "met: 20000000",
    ],
    [
      "capital in the month after",
      income({ openingVnd: 0, entries: [capital("2021-07-01", 20_000_000)] }),
      "missed: 0, add 20000000",
    ],
    [
      "capital of that month, taken back",
      income({ openingVnd: 15_000_000, entries: taken }),
      "missed: 15000000, add 5000000",
    ],
    [
      "a gift is no capital",
      income({ openingVnd: 0, entries: [{ ...capital("2021-06-10", 20_000_000), kind: "gift" }] }),
      "missed: 0, add 20000000",
    ],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A1-IGF-MIN", sections, { rulePack: NINH_THUAN_PLAN })).toBe(expected);
  });
});

describe("A1-VOL: 5 economic-development volunteers", () => {
  const volunteers = (count: number, more: { role?: VolunteerRole; to?: string } = {}) =>
    buildMembers(count).map(({ id }) => ({
      memberId: id,
      role: "livelihood" as VolunteerRole,
      from: "2021-06-01",
      ...more,
    }));

  test.each([
    ["not reported", undefined, "unknown: not-reported"],
    ["none", [], "missed: 0, add 5"],
    ["four", volunteers(4), "missed: 4, add 1"],
    ["five", volunteers(5), "met: 5"],
    ["six", volunteers(6), "met: 6"],
    ["five in home care", volunteers(5, { role: "home-care" }), "missed: 0, add 5"],
    ["five until that day", volunteers(5, { to: "2024-12-31" }), "met: 5"],
    ["five until the day before", volunteers(5, { to: "2024-12-30" }), "missed: 0, add 5"],
    ["four, one of them twice", [...volunteers(4), ...volunteers(1)], "missed: 4, add 1"],
  ])("%s: %s", (_, list, expected) => {
    expect(toldOf("A1-VOL", list ? { volunteers: list } : {})).toBe(expected);
  });
});

describe("A1-MENTOR: mentoring in every month due", () => {
  const mentoring = (...days: string[]): Activity[] =>
    days.map((date, i) => ({ id: `a${i}`, area: "livelihood", kind: "mentoring", date }));
  const ended = { asOf: "2024-03-31" };

  test.each([
    ["all three", mentoring("2024-01-31", "2024-02-01", "2024-03-31"), "met: 3 of 3"],
    ["two of three", mentoring("2024-01-31", "2024-02-01"), "missed: 2 of 3, add 1"],
    [
      "three times in two months",
      mentoring("2024-01-01", "2024-01-31", "2024-02-01"),
      "missed: 2 of 3, add 1",
    ],
    ["none, and nothing else", [], "missed: 0 of 3, add 3"],
    [
      "other work of a kind",
      [{ id: "a1", area: "culture", kind: "games", date: "2024-01-02" }],
      "missed: 0 of 3, add 3",
    ],
    [
      "work of no kind: kinds are not reported",
      [{ id: "a1", area: "livelihood", date: "2024-01-02" }],
      "unknown: not-reported",
    ],
    ["activities not reported", undefined, "unknown: not-reported"],
    [
      "two months, and one with livelihood of no kind",
      [
        ...mentoring("2024-01-31", "2024-02-01"),
        { id: "n", area: "livelihood", date: "2024-03-01" },
      ],
      "unknown: blank",
    ],
  ] as [string, Activity[] | undefined, string][])("%s: %s", (_, activities, expected) => {
    expect(toldOf("A1-MENTOR", activities ? { activities } : {}, ended)).toBe(expected);
  });

  test.each([
    ["2024-01-30", "unknown: not-due"],
    ["2024-01-31", "missed: 0, add 1"],
  ])("on %s: %s", (asOf, expected) => {
    expect(toldOf("A1-MENTOR", { activities: [] }, { asOf })).toBe(expected);
  });
});

const loan = (id: string, memberId: string, more: Partial<Loan> = {}): Loan => ({
  id,
  memberId,
  agreedOn: "2024-05-13",
  principalVnd: 5_000_000,
  ratePerMonth: 0.008,
  months: 12,
  interest: "flat",
  repayment: "at-term",
  ...more,
});
const entry = (
  kind: "loan" | "principal" | "write-off",
  loanId: string,
  date: string,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  id: `${kind}-${loanId}-${date}`,
  kind,
  loanId,
  date,
  amountVnd: 5_000_000,
  ...more,
});

describe("A1-BORROW: half of the members borrow", () => {
  const members = buildMembers(4);
  /** The club of four with loans, and what its ledger says of them. */
  const lent = (loans: Loan[], entries: LedgerEntry[], more: Partial<Fund> = {}) => ({
    members,
    funds: { loans, incomeGeneration: fund({ entries, ...more }) },
  });
  const two = [loan("l1", "m1"), loan("l2", "m2")];
  const paidOut = (date: string) => [entry("loan", "l1", date), entry("loan", "l2", date)];

  test.each([
    ["two of four, exactly half", lent(two, paidOut("2024-05-20")), "met: 2 of 4"],
    [
      "one of four",
      lent([loan("l1", "m1")], [entry("loan", "l1", "2024-05-20")]),
      "missed: 1 of 4, add 1",
    ],
    [
      "two loans of one person",
      lent([loan("l1", "m1"), loan("l2", "m1")], paidOut("2024-05-20")),
      "missed: 1 of 4, add 1",
    ],
    ["agreed, never paid out", lent(two, []), "missed: 0 of 4, add 2"],
    ["paid out that day", lent(two, paidOut("2024-12-31")), "met: 2 of 4"],
    ["paid out the day after", lent(two, paidOut("2025-01-01")), "missed: 0 of 4, add 2"],
    ["no loans", lent([], []), "missed: 0 of 4, add 2"],
    [
      "loans not reported",
      { members, funds: { incomeGeneration: fund() } },
      "unknown: not-reported",
    ],
    [
      "loans, and no fund they could come from",
      { members, funds: { loans: two } },
      "unknown: not-reported",
    ],
    ["no loans, and no fund", { members, funds: { loans: [] } }, "missed: 0 of 4, add 2"],
    ["funds not reported", { members }, "unknown: not-reported"],
    ["nobody on the roll", { ...lent([], []), members: [] }, "unknown: no-base"],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A1-BORROW", sections)).toBe(expected);
  });

  const old = (more: Partial<Loan> = {}) => [
    loan("l1", "m1", { agreedOn: "2022-05-13", ...more }),
    loan("l2", "m2", { agreedOn: "2022-05-13", ...more }),
  ];
  const paidBack = (date: string) => [
    entry("principal", "l1", date),
    entry("principal", "l2", date),
  ];

  test.each([
    ["still owed, years later", lent(old(), paidOut("2022-05-20")), "met: 2 of 4"],
    [
      "paid back, long ago",
      lent(old(), [...paidOut("2022-05-20"), ...paidBack("2023-05-20")]),
      "missed: 0 of 4, add 2",
    ],
    [
      "paid out a year ago, and paid back",
      lent(old(), [...paidOut("2023-12-31"), ...paidBack("2024-06-30")]),
      "missed: 0 of 4, add 2",
    ],
    [
      "paid out within a year, and paid back",
      lent(old(), [...paidOut("2024-01-01"), ...paidBack("2024-06-30")]),
      "met: 2 of 4",
    ],
    [
      "paid back the day after",
      lent(old(), [...paidOut("2022-05-20"), ...paidBack("2025-01-01")]),
      "met: 2 of 4",
    ],
    [
      "written off",
      lent(old(), [
        ...paidOut("2022-05-20"),
        entry("write-off", "l1", "2023-05-20"),
        entry("write-off", "l2", "2023-05-20"),
      ]),
      "missed: 0 of 4, add 2",
    ],
    [
      "paid out by mistake, and taken back",
      lent(two, [
        ...paidOut("2024-05-20"),
        entry("loan", "l1", "2024-05-21", { id: "r1", reverses: "loan-l1-2024-05-20" }),
      ]),
      "missed: 1 of 4, add 1",
    ],
    [
      "a repayment that was taken back",
      lent(old(), [
        ...paidOut("2022-05-20"),
        ...paidBack("2023-05-20"),
        entry("principal", "l1", "2023-05-21", { id: "r1", reverses: "principal-l1-2023-05-20" }),
        entry("principal", "l2", "2023-05-21", { id: "r2", reverses: "principal-l2-2023-05-20" }),
      ]),
      "met: 2 of 4",
    ],
    [
      "owed since before the book begins",
      lent(old(), [], { openedOn: "2023-01-01" }),
      "met: 2 of 4",
    ],
    [
      "of before the book, paid back",
      lent(old(), paidBack("2023-05-20"), { openedOn: "2023-01-01" }),
      "missed: 0 of 4, add 2",
    ],
  ])("%s: %s", (_, sections, expected) => {
    expect(toldOf("A1-BORROW", sections)).toBe(expected);
  });

  test("whoever left, and honorary members, stand on neither side", () => {
    const [first, second, ...others] = members;
    if (!first || !second) throw new Error("four members were built");
    const left = {
      ...first,
      memberships: [{ kind: "official" as const, from: "2021-06-01", to: "2024-12-30" }],
    };
    const honorary = {
      ...second,
      memberships: [{ kind: "honorary" as const, from: "2021-06-01" }],
    };
    const sections = { ...lent(two, paidOut("2024-05-20")), members: [left, honorary, ...others] };
    expect(toldOf("A1-BORROW", sections)).toBe("missed: 0 of 2, add 1");
  });
});

const terms = (from: string, to?: string): LoanTerms => ({
  from,
  ...(to !== undefined && { to }),
  ceilingVnd: 5_000_000,
  maxMonths: 12,
  ratePerMonth: 0.008,
});

describe("A1-TERMS: ceiling, term and rate are set", () => {
  test.each([
    ["not reported", {}, "unknown: not-reported"],
    ["none", { loanTerms: [] }, "missed: 0, add 1"],
    ["from that day", { loanTerms: [terms("2024-12-31")] }, "met: 1"],
    ["from the day after", { loanTerms: [terms("2025-01-01")] }, "missed: 0, add 1"],
    ["until that day", { loanTerms: [terms("2021-06-01", "2024-12-31")] }, "met: 1"],
    [
      "until the day before",
      { loanTerms: [terms("2021-06-01", "2024-12-30")] },
      "missed: 0, add 1",
    ],
  ])("%s: %s", (_, funds, expected) => {
    expect(toldOf("A1-TERMS", { funds })).toBe(expected);
  });
});

describe("A1-WITHIN: no loan beyond the club's own terms", () => {
  const book = (entries: LedgerEntry[] = []) => ({
    loanTerms: [terms("2021-06-01")],
    incomeGeneration: fund({ entries }),
  });
  const large = (more: Partial<Loan> = {}) =>
    loan("l1", "m1", { principalVnd: 5_000_001, ...more });

  test.each([
    ["at the ceiling, the term and the rate", { ...book(), loans: [loan("l1", "m1")] }, "met: 0"],
    ["a đồng above the ceiling", { ...book(), loans: [large()] }, "missed: 1, remove 1"],
    [
      "a month too long",
      { ...book(), loans: [loan("l1", "m1", { months: 13 })] },
      "missed: 1, remove 1",
    ],
    [
      "at another rate",
      { ...book(), loans: [loan("l1", "m1", { ratePerMonth: 0.009 })] },
      "missed: 1, remove 1",
    ],
    [
      "too much and too long is one loan",
      { ...book(), loans: [large({ months: 13 })] },
      "missed: 1, remove 1",
    ],
    ["agreed the day after", { ...book(), loans: [large({ agreedOn: "2025-01-01" })] }, "met: 0"],
    [
      "on a day without terms",
      { ...book(), loanTerms: [], loans: [loan("l1", "m1")] },
      "missed: 1, remove 1",
    ],
    ["no loans", { ...book(), loans: [] }, "met: 0"],
    ["loans not reported", book(), "unknown: not-reported"],
    ["terms not reported", { incomeGeneration: fund(), loans: [large()] }, "unknown: not-reported"],
  ])("%s: %s", (_, funds, expected) => {
    expect(toldOf("A1-WITHIN", { funds })).toBe(expected);
  });

  test.each([
    [
      "years ago, still owed",
      "2022-05-13",
      [entry("loan", "l1", "2022-05-13", { amountVnd: 5_000_001 })],
      "missed: 1, remove 1",
    ],
    [
      "years ago, paid back",
      "2022-05-13",
      [
        entry("loan", "l1", "2022-05-13", { amountVnd: 5_000_001 }),
        entry("principal", "l1", "2023-05-13", { amountVnd: 5_000_001 }),
      ],
      "met: 0",
    ],
    ["agreed within a year, not paid out yet", "2024-01-01", [], "missed: 1, remove 1"],
    ["agreed a year ago, never paid out", "2023-12-31", [], "met: 0"],
  ])("too large, %s: %s", (_, agreedOn, entries, expected) => {
    const funds = { ...book(entries), loans: [large({ agreedOn })] };
    expect(toldOf("A1-WITHIN", { funds })).toBe(expected);
  });

  test("says which loans", () => {
    const loans = [loan("l1", "m1"), large({ id: "l2", months: 13 })];
    const { rows } = finding("A1-WITHIN", { funds: { ...book(), loans } });
    expect(rows).toEqual([["funds", "loans", 1]]);
  });
});

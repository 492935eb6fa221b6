import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import type { Member } from "../club/member.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { IndicatorId } from "./catalogue.ts";
import { measure } from "./measure.ts";

const year = periodContaining("2024-12-31", "year");
const of = (totals: Partial<FactValues>) => factsFromTotals(year, year.to, { clubs: 1, ...totals });

/** A club of so many, some of whom have a membership of their own. */
const clubOf = (count: number, ...own: Member["memberships"]) => {
  const members = buildMembers(count).map((member, i) => {
    const membership = own[i];
    return membership ? { ...member, memberships: [membership] } : member;
  });
  return clubFacts(buildRegister({ members, board: [] }), year);
};
const gone = (reason?: "left" | "died" | "moved"): Member["memberships"][number] => ({
  kind: "official",
  from: "2021-06-01",
  to: "2024-05-13",
  ...(reason && { reason }),
});
const came: Member["memberships"][number] = { kind: "official", from: "2024-05-13" };

describe("from totals", () => {
  test.each<[IndicatorId, Partial<FactValues>, number | null]>([
    ["retention", { membersAtStart: 60, membersKept: 57 }, 0.95],
    ["retention", { membersAtStart: 60, membersKept: 60 }, 1],
    ["retention", { membersAtStart: 0 }, null],
    ["drop-out", { membersAtStart: 60, membersDropped: 0 }, 0],
    ["drop-out", { membersAtStart: 60, membersGoneUnknown: 60 }, null],
    ["growth", { membersAtStart: 50, membersAtEnd: 60 }, 0.2],
    ["growth", { membersAtStart: 50, membersAtEnd: 50 }, 0],
    ["growth", { membersAtStart: 50, membersAtEnd: 0 }, -1],
    ["growth", { membersAtStart: 0, membersAtEnd: 50 }, null],
  ])("%s of %o is %s", (id, totals, value) => {
    const result = measure(id, of(totals)).value;
    if (value === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(value, 12);
  });
});

describe("from a register", () => {
  const facts = clubOf(10, gone("left"), gone("died"), gone("moved"), gone(), came);

  test("of nine at the beginning five stayed", () => {
    expect(measure("retention", facts)).toMatchObject({ numerator: 5, denominator: 9, blank: 0 });
  });

  test("one dropped out; of one nobody knows why", () => {
    expect(measure("drop-out", facts)).toMatchObject({ numerator: 1, denominator: 9, blank: 1 });
  });

  test("one came and four went", () => {
    expect(measure("growth", facts)).toMatchObject({
      numerator: 6,
      denominator: 9,
      value: 6 / 9 - 1,
    });
  });

  test("a club founded in the year is not due, and one without a roll did not report", () => {
    const { club, members: _, ...rest } = buildRegister();
    const young = { ...club, stages: [{ stage: "active" as const, from: "2024-01-01" }] };
    for (const id of ["retention", "drop-out", "growth"] as const) {
      const founded = clubFacts(buildRegister({ club: young }), year);
      expect(measure(id, founded)).toMatchObject({ reason: "not-due", value: null });
      const silent = clubFacts({ club, ...rest }, year);
      expect(measure(id, silent)).toMatchObject({ reason: "not-reported", value: null });
    }
  });
});

test("over clubs, growth is that of all members, and not the mean of two growths", () => {
  const both = mergeFacts([clubOf(10, came, came, came, came, came), clubOf(95)]);
  // The mean of the two clubs would be a half.
  expect(measure("growth", both)).toMatchObject({
    numerator: 105,
    denominator: 100,
    clubsCounted: 2,
  });
});

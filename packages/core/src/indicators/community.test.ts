import { describe, expect, test } from "vitest";
import type { Activity } from "../activity/activity.ts";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type FactValues, factsFromTotals, mergeFacts } from "../facts/facts.ts";
import { buildRegister } from "../testing/index.ts";
import type { IndicatorId } from "./catalogue.ts";
import { measure } from "./measure.ts";

const quarter = periodContaining("2024-03-31", "quarter");
const of = (totals: Partial<FactValues>) =>
  factsFromTotals(quarter, quarter.to, { clubs: 1, ...totals });
const clubWith = (activities: Activity[], asOf?: string) =>
  clubFacts(buildRegister({ activities }), quarter, asOf);

const deed = (id: string, area: "self-help" | "rights", more: Partial<Activity>): Activity => ({
  id,
  area,
  date: "2024-02-17",
  ...more,
});

describe("from totals", () => {
  test.each<[IndicatorId, Partial<FactValues>, number | null]>([
    ["community-actions-per-month", { monthsActive: 12, communityActions: 18 }, 1.5],
    ["community-actions-per-month", { monthsActive: 12, communityActions: 0 }, 0],
    ["community-actions-per-month", { monthsActive: 0 }, null],
    ["hardship-helped-per-month", { monthsActive: 12, hardshipHelped: 12 }, 1],
    ["entitlement-cases", { entitlementCases: 3 }, 3],
    ["entitlement-cases", { entitlementCases: 0 }, 0],
    ["entitlement-settled", { entitlementCases: 4, entitlementsSettled: 4 }, 1],
    ["entitlement-settled", { entitlementCases: 4, entitlementsSettled: 0 }, 0],
    ["entitlement-settled", { entitlementCases: 0 }, null],
  ])("%s of %o is %s", (id, totals, value) => {
    expect(measure(id, of(totals)).value).toBe(value);
  });
});

describe("from a register", () => {
  const facts = clubWith([
    deed("a1", "self-help", { kind: "community-action" }),
    deed("a2", "self-help", { kind: "community-action", date: "2024-02-18" }),
    deed("a3", "self-help", { kind: "hardship-help", peopleReached: 4 }),
    deed("a4", "self-help", { peopleReached: 7 }),
    deed("a5", "rights", { kind: "entitlement-case", settledOn: "2024-03-31" }),
    deed("a6", "rights", { kind: "entitlement-case" }),
    deed("a7", "rights", {}),
  ]);

  test.each<[IndicatorId, number, number, number]>([
    ["community-actions-per-month", 2, 3, 1],
    ["hardship-helped-per-month", 4, 3, 7],
    ["entitlement-cases", 2, 1, 1],
    ["entitlement-settled", 1, 2, 0],
  ])("%s is %d of %d; %d may have to be added", (id, numerator, denominator, blank) => {
    expect(measure(id, facts)).toMatchObject({ numerator, denominator, blank, status: "measured" });
  });

  test("a club that does not report what it does, or of no kind, is no zero", () => {
    const silent = clubFacts(buildRegister(), quarter);
    const ofNoKind = clubWith([deed("a1", "rights", {}), deed("a2", "self-help", {})]);
    for (const each of [silent, ofNoKind]) {
      for (const id of IDS)
        expect(measure(id, each)).toMatchObject({ reason: "not-reported", value: null });
    }
  });

  test("before a month is over, nothing is due by the month, and a case counts", () => {
    const early = clubWith(
      [deed("a1", "rights", { kind: "entitlement-case", date: "2024-01-05" })],
      "2024-01-30",
    );
    expect(measure("community-actions-per-month", early)).toMatchObject({ reason: "not-due" });
    expect(measure("hardship-helped-per-month", early)).toMatchObject({ reason: "not-due" });
    expect(measure("entitlement-cases", early).value).toBe(1);
  });

  test("without a case, none a club, and no share of none", () => {
    const idle = clubWith([]);
    expect(measure("entitlement-cases", idle).value).toBe(0);
    expect(measure("entitlement-settled", idle)).toMatchObject({ reason: "no-base", value: null });
  });
});

test("over clubs, one that does not report is below no line", () => {
  const all = mergeFacts([of({ entitlementCases: 5 }), of({ entitlementCases: 2 }), of({})]);
  expect(measure("entitlement-cases", all)).toMatchObject({
    value: 3.5,
    clubsCounted: 2,
    clubsNotReported: 1,
  });
});

const IDS = [
  "community-actions-per-month",
  "hardship-helped-per-month",
  "entitlement-cases",
  "entitlement-settled",
] as const satisfies readonly IndicatorId[];

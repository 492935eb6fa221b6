import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { factsFromTotals } from "../facts/facts.ts";
import { checkTotals, findingsOf } from "../rules/check-club.ts";
import { DECISION_1336, PROJECT_55 } from "../rules/rule-packs.ts";
import { buildRegister } from "../testing/index.ts";
import type { IndicatorId } from "./catalogue.ts";
import { measure } from "./measure.ts";
import { PUBLISHED_CASES, type PublishedCase } from "./published-cases.fixture.ts";

const factsOf = ({ asOf, totals }: PublishedCase) =>
  factsFromTotals(periodContaining(asOf, "year"), asOf, totals);

const entries = (figures: PublishedCase["expect"] = {}) =>
  Object.entries(figures) as [IndicatorId, number][];

describe.each(PUBLISHED_CASES)("$name: $verdict", (published) => {
  test.runIf(entries(published.expect).length > 0).each(entries(published.expect))(
    "%s comes to %d",
    (id, value) => {
      expect(measure(id, factsOf(published)).value).toBeCloseTo(value, 4);
    },
  );

  test.runIf(published.ratios).each(published.ratios ?? [])(
    "$over over $under comes to $value",
    ({ over, under, value }) => {
      const { values } = factsOf(published);
      expect(values[over] / values[under]).toBeCloseTo(value, 4);
    },
  );

  test.runIf(published.stated).each(entries(published.stated))(
    "%s, printed as %d, is within one percentage point unless contradicted",
    (id, stated) => {
      const isNear = Math.abs((measure(id, factsOf(published)).value ?? 0) - stated) < 0.01;
      expect(isNear).toBe(!published.contradicted?.includes(id));
    },
  );

  test("what it does not state is not measurable, never zero", () => {
    expect(measure("attendance-rate", factsOf(published))).toMatchObject({
      status: "not-measurable",
      reason: "not-reported",
      value: null,
      clubsNotReported: published.totals.clubs,
    });
  });
});

/** Clubs are ranked by projects: 85 % strong or very strong is asked of many together. */
test.each([
  ["Project VIE071, clubs that were ranked", "met"],
  ["Project VIE085, boards and clubs that were ranked", "missed"],
])("%s: AGG-STRONG %s", (name, outcome) => {
  const published = PUBLISHED_CASES.find((each) => each.name === name);
  if (!published) throw new Error(`no case is called ${name}`);
  const found = checkTotals(factsOf(published), PROJECT_55).find(
    ({ rule }) => rule.id === "AGG-STRONG",
  );
  expect(found?.outcome).toBe(outcome);
});

/** Published figures judged as one club would be: by the mean size and the shares. */
test.each([
  ["Thân Thuộc commune, launch", "COMP-SIZE", "missed"],
  ["Xuất Hóa ward, launch", "COMP-SIZE", "met"],
  ["Tân Hưng commune, launch", "COMP-SIZE", "met"],
  ["Mòng village, Lương Sơn", "COMP-OLDER", "met"],
  ["Bình Dương province, May 2025", "COMP-OLDER", "missed"],
  ["Viet Nam, result of Decision 1336", "COMP-OLDER", "met"],
  ["Tân Hưng commune, launch", "BOARD-SIZE", "met"],
  ["Tân Hưng commune, launch", "BOARD-HEAD", "met"],
  ["Tân Hưng commune, launch", "BOARD-DEPUTY", "met"],
])("%s: %s %s", (name, rule, outcome) => {
  const published = PUBLISHED_CASES.find((each) => each.name === name);
  if (!published) throw new Error(`no case is called ${name}`);
  const found = findingsOf(factsOf(published), DECISION_1336, buildRegister()).find(
    (each) => each.rule.id === rule,
  );
  expect(found?.outcome).toBe(outcome);
});

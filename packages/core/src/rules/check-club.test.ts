import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { type FactValues, factsFromTotals } from "../facts/facts.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { checkClub, checkTotals, findingsOf } from "./check-club.ts";
import { finding, told } from "./finding.fixture.ts";
import type { Band, Rule } from "./rule.ts";
import { definePack } from "./rule-pack.ts";
import { DECISION_1336, DECISION_1648 } from "./rule-packs.ts";

const year = periodContaining("2024-12-31", "year");
const name = { vi: "Thử", en: "Trial" };

/** Judges totals by one rule of one club. */
function judged(rule: Pick<Rule, "measures" | "asks">, totals: Partial<FactValues>): string {
  const whole: Rule = {
    id: "A",
    statement: name,
    unit: name,
    severity: "recommended",
    source: "kit",
    authority: "our-choice",
    ...rule,
  };
  const pack = definePack({ id: "x", name, areas: DECISION_1336.areas, rules: [whole] });
  const facts = factsFromTotals(year, year.to, { clubs: 1, ...totals });
  const [found] = findingsOf(facts, pack, buildRegister());
  return found ? told(found) : "not asked";
}

describe("the rules of the last day counted", () => {
  const idsOf = (asOf: string, period = periodContaining(asOf, "year")) =>
    checkClub(buildRegister(), { asOf, period }).map(({ rule }) => rule.id);

  test("a report of 2025 drawn up in 2026 is judged as it was at the end of 2025", () => {
    const year2025 = periodContaining("2025-12-31", "year");
    expect(idsOf("2026-03-01", year2025)).toEqual(idsOf("2025-12-31"));
    expect(idsOf("2026-03-01", year2025)).not.toContain("DATA-CONSENT");
    expect(idsOf("2026-03-01")).toContain("DATA-CONSENT");
  });

  test("a report of July 2025 is judged under Decision 1336 whenever it is drawn up", () => {
    const authority = (asOf: string, month: string) => {
      const period = periodContaining(month, "month");
      const [size] = checkClub(buildRegister(), { asOf, period });
      return size?.rule.authority;
    };
    expect(authority("2025-07-31", "2025-07-31")).toBe("law");
    expect(authority("2026-05-01", "2025-07-31")).toBe("law");
    expect(authority("2026-05-01", "2025-08-31")).toBe("our-choice");
  });

  test("so are totals", () => {
    const facts = factsFromTotals(periodContaining("2025-07-31", "month"), "2026-05-01", {
      clubs: 1,
    });
    expect(checkTotals(facts).map(({ rule }) => rule.id)).toEqual(["AGG-FULL"]);
  });

  test("a pack out of force judges where it is asked for, by its rules in force", () => {
    const asked = (asOf: string) =>
      checkClub(buildRegister(), { asOf, rulePack: DECISION_1648 }).map(({ rule }) => rule.id);
    expect(asked("2020-01-01")).not.toContain("COMP-SIZE");
    expect(asked("2020-01-01")).toContain("BOARD-SIZE");
    expect(asked("2040-01-01")).toContain("COMP-SIZE");
  });

  test("a period that has not begun: no club, no number", () => {
    const period = periodContaining("2025-01-01", "year");
    const outcomes = checkClub(buildRegister(), { asOf: "2024-12-31", period }).map(told);
    expect(new Set(outcomes)).toEqual(new Set(["unknown: no-clubs"]));
  });
});

describe("what is not known", () => {
  const women = {
    over: "women",
    under: "sexMembers",
    blank: "age60Unknown",
    kind: "share",
    topic: "sex",
  } as const;
  const totals = (women: number, blank: number, of = 10) => ({
    sexMembers: of,
    women,
    age60Unknown: blank,
  });

  test.each<[string, Band, Partial<FactValues>, string]>([
    ["could reach the band", { min: 0.6 }, totals(5, 1), "unknown: blank"],
    ["could not", { min: 0.6 }, totals(4, 1), "missed: 4 of 10, add 2"],
    ["does not matter within the band", { min: 0.6 }, totals(6, 4), "met: 6 of 10"],
    [
      "could go above it, which is information",
      { min: 0.6, max: 0.7 },
      totals(6, 4),
      "met: 6 of 10",
    ],
    [
      "could go above a strict band",
      { min: 0.6, max: 0.7, strictMax: true },
      totals(6, 2),
      "unknown: blank",
    ],
    [
      "could leave a strict band from its very end",
      { min: 0.6, max: 0.7, strictMax: true },
      totals(7, 1),
      "unknown: blank",
    ],
    [
      "stays within a strict band",
      { min: 0.6, max: 0.7, strictMax: true },
      totals(6, 1),
      "met: 6 of 10",
    ],
    [
      "is above a strict band anyway",
      { min: 0.6, max: 0.7, strictMax: true },
      totals(8, 2),
      "missed: 8 of 10, remove 1",
    ],
    [
      "could be below, within or above",
      { min: 0.6, max: 0.7, strictMax: true },
      totals(5, 5),
      "unknown: blank",
    ],
    ["all of it", { min: 0.6 }, totals(0, 10), "unknown: blank"],
    ["all of it, and nothing is asked", { min: 0 }, totals(0, 10), "met: 0 of 10"],
  ])("%s", (_, asks, counts, expected) => {
    expect(judged({ measures: women, asks }, counts)).toBe(expected);
  });
});

describe("so many for each seven", () => {
  const visits = {
    over: "careVisits",
    under: "careDays",
    per: 7,
    kind: "mean",
    topic: "care",
  } as const;

  test.each([
    [6, 0, "unknown: not-due"],
    [6, 1, "met: 1 of 6"],
    [7, 0, "missed: 0 of 7, add 1"],
    [7, 1, "met: 1 of 7"],
    [8, 1, "missed: 1 of 8, add 1"],
    [0, 0, "unknown: no-base"],
  ])("%i days, %i visits: %s", (careDays, careVisits, expected) => {
    expect(judged({ measures: visits, asks: { min: 1 } }, { careDays, careVisits })).toBe(expected);
  });
});

test("rows are told of what is missed alone", () => {
  expect(finding("DATA-TWICE", {})).not.toHaveProperty("rows");
  expect(finding("COMP-SIZE", { members: [] })).not.toHaveProperty("rows");
});

describe("of any club", () => {
  const any = fc.tuple(registers, civilDates("2023-12-01", "2026-03-31"));

  test("a finding has a number or a reason, and says what it divides", () => {
    fc.assert(
      fc.property(any, ([register, asOf]) => {
        for (const { outcome, value, reason, numerator, denominator, rule } of checkClub(register, {
          asOf,
        })) {
          expect([rule.id, (value === null) === (outcome === "unknown")]).toEqual([rule.id, true]);
          expect([rule.id, (reason === undefined) === (value !== null)]).toEqual([rule.id, true]);
          if (value === null) continue;
          const per = "over" in rule.measures ? (rule.measures.per ?? 1) : 1;
          expect(value).toBe((numerator * per) / denominator);
          const isShare = "over" in rule.measures && rule.measures.kind === "share";
          if (isShare) expect([rule.id, value <= 1]).toEqual([rule.id, true]);
        }
      }),
      { seed: 1336, numRuns: 150 },
    );
  });

  test("rows there are as many as the number says, and each of them exists", () => {
    const at = (value: unknown, path: readonly (string | number)[]) =>
      path.reduce(
        (within: unknown, key) => (within as Record<string | number, unknown>)[key],
        value,
      );
    fc.assert(
      fc.property(any, ([register, asOf]) => {
        for (const { rows, numerator } of checkClub(register, { asOf })) {
          if (!rows) continue;
          expect(rows).toHaveLength(numerator);
          for (const row of rows) expect(at(register, row)).toBeDefined();
        }
      }),
      { seed: 1336, numRuns: 150 },
    );
  });
});

import {
  type CheckOptions,
  type CivilDate,
  checkClub,
  clubFacts,
  type Facts,
  loansOutsideTerms,
  measure,
  mergeFacts,
  negativeBalances,
  parsePeriod,
  parseRegister,
  parseUnits,
  type Register,
  type ReportingPeriod,
  type RulePack,
  rulePackOn,
  suspectedDuplicates,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { illustrativeProvince } from "./illustrative-province.ts";
import { MEANT_FINDINGS, type MeantFinding } from "./province/meant-findings.ts";

describe.each([1336, 7, 2024])("the illustrative province of seed %i", (seed) => {
  const province = illustrativeProvince(seed);
  const { registers, asOf, units } = province;
  const total = totalOf(registers, periodOf("2024"), asOf);

  test("holds sound registers and units only", () => {
    const read = registers.map((register) => parseRegister(register, { units }));
    expect(read.filter((result) => !result.ok)).toEqual([]);
    expect(parseUnits(units).ok).toBe(true);
  });

  test("has 36 clubs in 6 districts and nearly 2,000 members", () => {
    expect(total.values.clubs).toBe(36);
    expect(units.filter((unit) => unit.level === "district")).toHaveLength(6);
    expect(total.values.members).toBeGreaterThan(1900);
    expect(total.values.members).toBeLessThan(2000);
  });

  test("meets every month, with over 85 % attending", () => {
    expect(measure("meeting-regularity", total).value).toBe(1);
    expect(measure("attendance-rate", total).value).toBeGreaterThan(0.85);
    expect(measure("attendance-rate", total).value).toBeLessThan(0.95);
  });

  test("runs all eight areas in every club", () => {
    expect(measure("all-areas", total)).toMatchObject({ numerator: 36, denominator: 36 });
  });

  test("fills every section of every register", () => {
    for (const register of registers) {
      expect(Object.keys(register).sort()).toEqual(SECTIONS);
      expect(register.care?.visits?.length).toBeGreaterThan(100);
      expect(register.funds?.incomeGeneration?.entries.length).toBeGreaterThan(100);
    }
  });

  test("leaves the attendance of May open in every third club", () => {
    const open = registers.filter((register) => register.meetings?.at(-1)?.status === "planned");
    expect(open).toHaveLength(12);
  });

  describe("misses rules where it was meant to, and nowhere else", () => {
    test("in the year so far", () => {
      const missed = missedBy(registers, { asOf, units });
      expect(missed).toEqual(meant("year"));
    });

    test("in April alone: one club has seven areas of eight", () => {
      const missed = missedBy(registers, { asOf, units, period: periodOf("2024-04") });
      expect(missed.filter((each) => each.endsWith("ALL-8"))).toEqual(meant("april"));
    });

    test("under the law on personal data that came later", () => {
      expect(missedBy(registers, { asOf, rulePack: laterLaw() })).toEqual(meant("later-law"));
    });

    test("and shows the rows where something is amiss", () => {
      const rows = registers.flatMap((register) => [
        ...negativeBalances(register, asOf).map(({ path }) => [register.club.id, ...path]),
        ...loansOutsideTerms(register).map(({ path }) => [register.club.id, ...path.slice(0, 2)]),
        ...suspectedDuplicates(register).map(({ path }) => [register.club.id, path[0]]),
      ]);
      expect(rows).toEqual([
        ["clb-20", "funds", "operating"],
        ["clb-26", "funds", "loans"],
        ["clb-28", "members"],
      ]);
    });
  });
});

describe("the clubs that lack something on purpose", () => {
  const { registers, asOf } = illustrativeProvince();

  test.each(MEANT_FINDINGS)("club $club $why ($rule)", ({ club, rule, shows }) => {
    const [register] = registers.slice(club - 1);
    if (!register) throw new RangeError(`There is no club ${club}.`);
    expect(missedBy([register], howToSee(shows, asOf))).toContain(`${register.club.id} ${rule}`);
  });
});

test("the same seed gives the same province, another seed another one", () => {
  expect(illustrativeProvince(5)).toEqual(illustrativeProvince(5));
  expect(illustrativeProvince(5)).not.toEqual(illustrativeProvince(6));
});

const SECTIONS = [
  "activities",
  "board",
  "care",
  "club",
  "dataRequests",
  "funds",
  "health",
  "meetings",
  "members",
  "schemaVersion",
  "support",
  "volunteers",
];

/** The rules on personal data, as if they had been in force all along. */
function laterLaw(): RulePack {
  const pack = rulePackOn("2026-01-01");
  if (!pack) throw new RangeError("Expected a rule pack in force in 2026.");
  const rules = pack.rules.filter(({ id }) => id === "DATA-CONSENT" || id === "DATA-REQ");
  return { ...pack, rules: rules.map(({ from: _, ...rule }) => rule) };
}

function howToSee(shows: MeantFinding["shows"], asOf: CivilDate): CheckOptions {
  if (shows === "april") return { asOf, period: periodOf("2024-04") };
  return shows === "later-law" ? { asOf, rulePack: laterLaw() } : { asOf };
}

function missedBy(registers: readonly Register[], options: CheckOptions): string[] {
  return registers.flatMap((register) =>
    checkClub(register, options)
      .filter((finding) => finding.outcome === "missed")
      .map((finding) => `${register.club.id} ${finding.rule.id}`),
  );
}

function meant(shows: MeantFinding["shows"]): string[] {
  return MEANT_FINDINGS.filter((finding) => finding.shows === shows).map(
    ({ club, rule }) => `clb-${String(club).padStart(2, "0")} ${rule}`,
  );
}

function totalOf(registers: readonly Register[], period: ReportingPeriod, asOf: CivilDate): Facts {
  return mergeFacts(registers.map((register) => clubFacts(register, period, asOf)));
}

function periodOf(id: string): ReportingPeriod {
  const period = parsePeriod(id);
  if (!period.ok) throw new RangeError(`Expected a period, but received ${id}.`);
  return period.value;
}

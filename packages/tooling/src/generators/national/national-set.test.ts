import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  clubFacts,
  communeOf,
  coverageFacts,
  type IndicatorId,
  measure,
  measureAll,
  mergeFacts,
  parsePeriod,
  parseRegister,
  parseUnits,
  unitAt,
  unitIndex,
  withCoverage,
} from "@ishc/core";
import { describe, expect, onTestFinished, test } from "vitest";
import { NATIONAL_CLUBS, nationalSet } from "./national-set.ts";
import { writeNational } from "./write-national.ts";

const set = nationalSet({ to: 200 });
const units = unitIndex(set.units);

/** What the set does not hold: circumstances are written down nowhere, and no club is younger than its year. */
const NOT_INVENTED: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  "disadvantaged-share",
  "clubs-new",
]);

test("holds 20,432 clubs unless a range is asked for", () => {
  expect(nationalSet().clubs).toBe(NATIONAL_CLUBS);
  expect(nationalSet({ from: 11, to: 20 }).clubs).toBe(10);
  expect(nationalSet({ from: 2, to: 1 }).clubs).toBe(0);
});

describe("the country", () => {
  test.each([
    ["2025-06-30", { country: 1, province: 63, district: 693, commune: 10_035 }],
    ["2025-07-01", { country: 1, province: 34, district: 0, commune: 3321 }],
  ])("on %s has %j", (day, expected) => {
    const count = (level: string) =>
      set.units.filter(
        (unit) => unit.level === level && unit.from <= day && (unit.to ?? day) >= day,
      ).length;
    const counted = Object.keys(expected).map((level) => [level, count(level)]);
    expect(Object.fromEntries(counted)).toEqual(expected);
  });

  test("is sound, and says of itself that it is invented", () => {
    expect(parseUnits(set.units).ok).toBe(true);
    expect(unitAt(units, set.countryCode, set.asOf)?.name).toContain("minh họa");
  });
});

describe("the first 200 clubs", () => {
  const registers = [...set];
  const period = parsePeriod(set.period);
  if (!period.ok) throw new RangeError("Expected a period.");
  const clubs = registers.map(({ club }) => club);
  const facts = withCoverage(
    mergeFacts(registers.map((register) => clubFacts(register, period.value, set.asOf))),
    coverageFacts(set.units, clubs, period.value, set.asOf),
  );

  test("are sound, and lie in communes that were there", () => {
    const read = registers.map((register) => parseRegister(register, { units }));
    expect(read.filter((result) => !result.ok)).toEqual([]);
  });

  test("have ids of their own and say that they are invented", () => {
    expect(new Set(registers.map(({ club }) => club.id)).size).toBe(200);
    expect(registers.every(({ club }) => club.name.includes("minh họa"))).toBe(true);
  });

  test("have 43 to 83 members, about 57 on average", () => {
    const sizes = registers.map((each) => {
      return clubFacts(each, period.value, set.asOf).values.members;
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(43);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(83);
    expect(facts.values.members / 200).toBeGreaterThan(55);
    expect(facts.values.members / 200).toBeLessThan(60);
  });

  test("had twelve meetings each in 2026, most of them held", () => {
    expect(registers.every(({ meetings }) => meetings?.length === 12)).toBe(true);
    expect(measure("meeting-regularity", facts).value).toBeGreaterThan(0.98);
    expect(measure("meeting-regularity", facts).value).toBeLessThan(1);
  });

  test("are spread: some are not what is asked for, most are", () => {
    expect(measure("older-share", facts).value).toBeGreaterThan(0.6);
    expect(measure("women-share", facts).value).toBeGreaterThan(0.6);
    expect(measure("all-areas", facts).value).toBeGreaterThan(0.8);
    expect(measure("all-areas", facts).value).toBeLessThan(1);
  });

  test("tell of whatever is measured, and not all the same", () => {
    for (const each of measureAll(facts).filter(({ indicator }) => !NOT_INVENTED.has(indicator))) {
      expect([each.indicator, each.status]).toEqual([each.indicator, "measured"]);
      expect([each.indicator, each.numerator > 0]).toEqual([each.indicator, true]);
    }
    expect(measure("insurance-coverage", facts).value).toBeGreaterThan(0.85);
    expect(measure("insurance-coverage", facts).blank).toBeGreaterThan(0);
    expect(measure("insurance-coverage", facts).clubsNotReported).toBeGreaterThan(0);
    expect(measure("care-coverage", facts).value).toBeGreaterThan(0.8);
    expect(measure("care-coverage", facts).value).toBeLessThan(1);
    expect(measure("entitlement-settled", facts).value).toBeGreaterThan(0.5);
    expect(measure("entitlement-settled", facts).value).toBeLessThan(1);
    expect(measure("trained-share", facts).blank).toBeGreaterThan(0);
    expect(measure("trained-share", facts).value).toBeGreaterThan(0.3);
    expect(measure("actions-closed-on-time", facts).value).toBeGreaterThan(0.6);
    expect(measure("actions-closed-on-time", facts).value).toBeLessThan(0.8);
    expect(measure("supervision-visits", facts).value).toBe(2);
  });

  test("have money as clubs have it: most loans come back, a few do not", () => {
    const value = (id: IndicatorId) => measure(id, facts).value ?? Number.NaN;
    expect(value("repayment-rate")).toBeGreaterThan(0.9);
    expect(value("repayment-rate")).toBeLessThan(1);
    expect(value("par-90")).toBeGreaterThan(0);
    expect(value("par-90")).toBeLessThanOrEqual(value("par-30"));
    expect(value("par-30")).toBeLessThan(0.05);
    expect(value("fund-utilisation")).toBeGreaterThan(0.5);
    expect(value("simple-annual-yield")).toBeGreaterThan(0.06);
    expect(value("simple-annual-yield")).toBeLessThan(0.12);
    expect(value("fee-collection")).toBeGreaterThan(0.95);
    expect(value("fee-collection")).toBeLessThan(1.05);
    expect(value("self-financing")).toBeGreaterThan(1);
    expect(value("self-financing")).toBeLessThan(6);
    expect(value("months-of-cover")).toBeLessThan(48);
  });

  test("of before the reform have been in two communes, younger ones in one", () => {
    for (const { club } of registers) {
      const isOld = (club.stages[0]?.from ?? "") < "2025-07-01";
      expect(club.communes).toHaveLength(isOld ? 2 : 1);
      expect(club.parentAssociations).toHaveLength(isOld ? 2 : 1);
      const commune = unitAt(units, communeOf(club, set.asOf) ?? "", set.asOf);
      expect(commune?.level).toBe("commune");
    }
  });
});

test("the same seed gives the same clubs, one alone or in a range", () => {
  const [third, fourth] = nationalSet({ from: 3, to: 4 });
  expect(set.register(3)).toEqual(third);
  expect(set.register(4)).toEqual(fourth);
  expect(nationalSet({ seed: 2 }).register(3)).not.toEqual(third);
});

test("going through it keeps no register: memory stays flat", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const clubs = nationalSet({ to: 50 })[Symbol.iterator]();
  const seen = Array.from({ length: 50 }, () => new WeakRef<object>(clubs.next().value));
  await setImmediate();
  collectGarbage();
  expect(seen.filter((register) => register.deref() !== undefined).length).toBeLessThan(2);
});

test("is written one register a line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ishc-national-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "clubs.ndjson");
  const told: number[] = [];
  await writeNational(nationalSet({ to: 30 }), file, (clubs) => told.push(clubs));
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([...nationalSet({ to: 30 })]);
  expect(told.at(-1)).toBe(30);
});

test("says why when a file cannot be written", async () => {
  const file = join(tmpdir(), "no-such-folder", "clubs.ndjson");
  await expect(writeNational(nationalSet({ to: 30 }), file, () => {})).rejects.toThrow("ENOENT");
});

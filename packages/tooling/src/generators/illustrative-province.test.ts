import {
  checkClub,
  clubFacts,
  measure,
  mergeFacts,
  parsePeriod,
  parseRegister,
  parseUnits,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { illustrativeProvince } from "./illustrative-province.ts";

const period = parsePeriod("2024");
if (!period.ok) throw new Error("2024 is a period");

describe.each([1336, 7, 2024])("the illustrative province of seed %i", (seed) => {
  const province = illustrativeProvince(seed);
  const facts = mergeFacts(
    province.registers.map((register) => clubFacts(register, period.value, province.asOf)),
  );

  test("holds sound registers and units only", () => {
    expect(province.registers.map(parseRegister).filter((result) => !result.ok)).toEqual([]);
    expect(parseUnits(province.units).ok).toBe(true);
  });

  test("has 36 clubs in 6 districts and nearly 2,000 members", () => {
    expect(facts.values.clubs).toBe(36);
    expect(province.units.filter((unit) => unit.level === "district")).toHaveLength(6);
    expect(facts.values.members).toBeGreaterThan(1900);
    expect(facts.values.members).toBeLessThan(2000);
  });

  test("meets every month, with over 85 % attending", () => {
    expect(measure("meeting-regularity", facts).value).toBe(1);
    expect(measure("attendance-rate", facts).value).toBeGreaterThan(0.85);
    expect(measure("attendance-rate", facts).value).toBeLessThan(0.95);
  });

  test("runs all eight areas in every club", () => {
    expect(measure("all-areas", facts)).toMatchObject({ numerator: 36, denominator: 36 });
  });

  test("misses rules where it was meant to, and nowhere else", () => {
    const missed = province.registers.flatMap((register) =>
      checkClub(register, { asOf: province.asOf })
        .filter((finding) => finding.outcome === "missed")
        .map((finding) => `${register.club.id} ${finding.rule.id}`),
    );
    expect(missed).toEqual([
      "clb-04 COMP-SIZE",
      "clb-09 COMP-WOMEN",
      "clb-15 COMP-OLDER",
      "clb-23 COMP-SIZE",
      "clb-30 BOARD-DEPUTY",
    ]);
  });

  test("leaves the attendance of May open in every third club", () => {
    const open = province.registers.filter(
      (register) => register.meetings?.at(-1)?.status === "planned",
    );
    expect(open).toHaveLength(12);
  });
});

test("the same seed gives the same province", () => {
  expect(illustrativeProvince(5)).toEqual(illustrativeProvince(5));
  expect(illustrativeProvince(5)).not.toEqual(illustrativeProvince(6));
});

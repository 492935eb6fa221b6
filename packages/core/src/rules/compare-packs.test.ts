import { describe, expect, test } from "vitest";
import { buildRegister } from "../testing/index.ts";
import { comparePacks } from "./compare-packs.ts";
import type { Rule } from "./rule.ts";
import { definePack } from "./rule-pack.ts";
import { DECISION_1336, DECISION_1648, PROJECT_55 } from "./rule-packs.ts";

const name = { vi: "Thử", en: "Trial" };
const size: Rule = {
  id: "A",
  statement: name,
  unit: name,
  measures: { fact: "members", topic: "roll" },
  asks: { min: 50, max: 70 },
  severity: "recommended",
  source: "kit",
  authority: "our-choice",
};
const pack = (...rules: Rule[]) =>
  definePack({
    id: "x-trial",
    name,
    extends: DECISION_1336,
    without: DECISION_1336.rules.map(({ id }) => id),
    rules,
  });
/** The built club has 55 members. */
const compared = (first: Rule[], second: Rule[], asOf = "2024-12-31") =>
  comparePacks(buildRegister(), [pack(...first), pack(...second)], { asOf }).map(
    ({ ruleId, difference }) => `${ruleId} ${difference}`,
  );

describe("how two packs differ for one club", () => {
  test.each<[string, Rule, string]>([
    ["the same", { ...size }, "none"],
    [
      "other words, another source",
      { ...size, statement: { vi: "Khác", en: "Other" }, source: "helpage-clubs" },
      "none",
    ],
    [
      "the same, written the other way round",
      { ...size, asks: { max: 70, min: 50 }, measures: { topic: "roll", fact: "members" } },
      "none",
    ],
    ["explicitly not strict", { ...size, asks: { min: 50, max: 70, strictMax: false } }, "none"],
    ["another bound, met all the same", { ...size, asks: { min: 40, max: 70 } }, "threshold"],
    ["strict now", { ...size, asks: { min: 50, max: 70, strictMax: true } }, "threshold"],
    [
      "another measure, met all the same",
      { ...size, measures: { indicator: "club-size" } },
      "threshold",
    ],
    ["another day for it", { ...size, dueAtEnd: true }, "threshold"],
    ["missed now", { ...size, asks: { min: 60, max: 70 } }, "outcome"],
    ["above now", { ...size, asks: { min: 40, max: 50 } }, "outcome"],
  ])("%s: %s", (_, other, difference) => {
    expect(compared([size], [other])).toEqual([`A ${difference}`]);
    expect(compared([other], [size])).toEqual([`A ${difference}`]);
  });

  test("rules of the first in its order, then what only the second has", () => {
    const [b, c, d] = ["B", "C", "D"].map((id) => ({ ...size, id }));
    if (!b || !c || !d) throw new Error("three rules were made");
    expect(compared([c, size], [d, size, b])).toEqual([
      "C only-first",
      "A none",
      "D only-second",
      "B only-second",
    ]);
  });

  test("a rule not in force that day is not there", () => {
    const dated = { ...size, from: "2024-12-31" };
    expect(compared([dated], [size])).toEqual(["A none"]);
    expect(compared([dated], [size], "2024-12-30")).toEqual(["A only-second"]);
    expect(compared([dated], [dated], "2024-12-30")).toEqual([]);
  });

  test("findings stand beside it, and are absent where there is no rule", () => {
    const [row] = comparePacks(buildRegister(), [pack(size), pack()], { asOf: "2024-12-31" });
    expect(row?.first).toMatchObject({ outcome: "met", numerator: 55 });
    expect(row).not.toHaveProperty("second");
  });
});

test("under Decision 1648 a club finds the rules of 1336 as they were", () => {
  const rows = comparePacks(buildRegister(), [DECISION_1336, DECISION_1648], {
    asOf: "2026-05-31",
  });
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ difference }) => difference !== "none")).toEqual([]);
});

test("projects ask for another base of age, more women and women on the board", () => {
  const rows = comparePacks(buildRegister(), [DECISION_1336, PROJECT_55], { asOf: "2024-05-31" });
  const differing = rows.filter(({ difference }) => difference !== "none");
  expect(differing.map(({ ruleId, difference }) => `${ruleId} ${difference}`)).toEqual([
    "COMP-OLDER only-first",
    "COMP-WOMEN outcome",
    "COMP-YOUNG only-first",
    "COMP-OLDER-55 only-second",
    "BOARD-WOMEN only-second",
  ]);
});

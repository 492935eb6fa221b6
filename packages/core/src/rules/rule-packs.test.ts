import { describe, expect, test } from "vitest";
import { SOURCES } from "../sources.ts";
import { buildRegister } from "../testing/index.ts";
import { checkClub } from "./check-club.ts";
import type { Outcome } from "./finding.ts";
import type { RulePack } from "./rule-pack.ts";
import { DECISION_1336, RULE_PACKS, rulePackOn } from "./rule-packs.ts";

test.each([
  ["2020-08-31", "decision-1336"],
  ["2025-07-31", "decision-1336"],
  ["2025-08-01", "decision-1648"],
  ["2035-12-31", "decision-1648"],
])("on %s clubs are judged under %s", (on, id) => {
  expect(rulePackOn(on)?.id).toBe(id);
});

test.each(["2020-08-30", "2036-01-01"])("on %s no pack is in force: nothing is judged", (on) => {
  expect(rulePackOn(on)).toBeUndefined();
  expect(checkClub(buildRegister(), { asOf: on })).toEqual([]);
  expect(checkClub(buildRegister(), { asOf: on, rulePack: DECISION_1336 })).not.toEqual([]);
});

test("of several packs in force the one that came last holds, whatever their order", () => {
  const newer: RulePack = { ...DECISION_1336, id: "province", from: "2021-01-08" };
  expect(rulePackOn("2024-05-31", [DECISION_1336, newer])?.id).toBe("province");
  expect(rulePackOn("2024-05-31", [newer, DECISION_1336])?.id).toBe("province");
});

describe("a rule with dates of its own", () => {
  const [first] = DECISION_1336.rules;
  if (!first) throw new Error("the pack has rules");
  const rules = [{ ...first, from: "2024-02-01", to: "2024-03-31" }];
  const pack: RulePack = { ...DECISION_1336, rules };

  test.each([
    ["2024-01-31", 0],
    ["2024-02-01", 1],
    ["2024-03-31", 1],
    ["2024-04-01", 0],
  ])("on %s there are %i findings", (asOf, count) => {
    expect(checkClub(buildRegister(), { asOf, rulePack: pack })).toHaveLength(count);
  });
});

test("every rule has its own id, a source that exists, and a statement in both languages", () => {
  for (const pack of RULE_PACKS) {
    const ids = pack.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, statement } of pack.rules) {
      expect(SOURCES).toHaveProperty(source);
      expect(statement.vi).not.toBe("");
      expect(statement.en).not.toBe("");
    }
  }
});

test("since Decision 1648 the figures of 1336 are ours to carry on; those of composition are never required", () => {
  for (const pack of RULE_PACKS) {
    for (const rule of pack.rules.filter((each) => each.source === "decision-1336")) {
      if (rule.id.startsWith("COMP-")) expect(rule.severity).toBe("recommended");
      expect(rule.authority).toBe(pack.id === "decision-1648" ? "our-choice" : "law");
    }
  }
});

test("the built register of 55 members meets every rule that it reports on", () => {
  const byOutcome = (outcome: Outcome) =>
    checkClub(buildRegister(), { asOf: "2024-05-31" })
      .filter((finding) => finding.outcome === outcome)
      .map((finding) => finding.rule.id);
  expect(byOutcome("met")).toEqual([
    "COMP-SIZE",
    "COMP-OLDER",
    "COMP-WOMEN",
    "COMP-YOUNG",
    "BOARD-SIZE",
    "BOARD-HEAD",
    "BOARD-DEPUTY",
    "BOARD-CASH",
    "DATA-TWICE",
  ]);
  // What has to be written down, and is not, is missed rather than unknown.
  expect(byOutcome("missed")).toEqual(["ORG-DECISION", "ORG-RULES", "A7-TEAM"]);
  expect(byOutcome("above")).toEqual([]);
});

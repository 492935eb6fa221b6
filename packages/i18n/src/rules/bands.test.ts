import {
  type Band,
  DECISION_1336,
  DECISION_1648,
  NINH_THUAN_PLAN,
  PROJECT_55,
  type Quantity,
  type Rule,
} from "@ishc/core";
import { expect, test } from "vitest";
import { describeBand, LOCALES } from "../index.ts";

const packs = [DECISION_1336, DECISION_1648, NINH_THUAN_PLAN, PROJECT_55];
const rules = packs.flatMap((pack) => pack.rules);

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

test.each([
  ["COMP-SIZE", "từ 50 đến 70", "50 to 70"],
  ["COMP-OLDER", "từ 60% đến 70%", "60% to 70%"],
  ["A1-BORROW", "ít nhất 50%", "at least 50%"],
  ["MEET-MONTHLY", "đủ 100%", "all (100%)"],
  ["BOARD-HEAD", "đúng 1", "exactly 1"],
  ["BOARD-DEPUTY", "ít nhất 1", "at least 1"],
  ["A1-WITHIN", "không có", "none"],
  ["A8-FEE", "từ 2.000 đến 5.000 đồng", "2,000 to 5,000 đồng"],
  ["A1-IGF-MIN", "ít nhất 20.000.000 đồng", "at least 20,000,000 đồng"],
  ["A3-VISIT", "trung bình ít nhất 1 mỗi tuần", "at least 1 a week on average"],
  ["A4-HARDSHIP", "trung bình ít nhất 1 mỗi tháng", "at least 1 a month on average"],
  ["AGG-NEW30-OLDER", "ít nhất 300.000", "at least 300,000"],
])("%s asks “%s”", (id, vi, en) => {
  expect(describeBand(ruleOf(id), "vi")).toBe(vi);
  expect(describeBand(ruleOf(id), "en")).toBe(en);
});

const mean: Quantity = { over: "guests", under: "meetingsHeld", kind: "mean", topic: "meetings" };

test.each<[string, Quantity, Band, string, string]>([
  ["a mean of what has no name", mean, { min: 3 }, "trung bình ít nhất 3", "at least 3 on average"],
  [
    "an upper bound alone",
    mean,
    { min: 0, max: 3, strictMax: true },
    "trung bình nhiều nhất 3",
    "at most 3 on average",
  ],
  [
    "club size, which is an indicator and no share",
    { indicator: "club-size" },
    { min: 30, max: 100 },
    "từ 30 đến 100",
    "30 to 100",
  ],
  ["an own share", { own: "older-58" }, { min: 0.7 }, "ít nhất 70%", "at least 70%"],
  ["an own count", { own: "rice-banks" }, { min: 2 }, "ít nhất 2", "at least 2"],
])("says %s", (_, measures, asks, vi, en) => {
  const rule: Rule = { ...ruleOf("COMP-SIZE"), measures, asks };
  expect(describeBand(rule, "vi")).toBe(vi);
  expect(describeBand(rule, "en")).toBe(en);
});

test("every rule of the kit says what it asks", () => {
  for (const rule of rules) {
    for (const locale of LOCALES) {
      expect(describeBand(rule, locale)).toMatch(/\d|không có|none/);
      expect(describeBand(rule, locale)).not.toMatch(/undefined|NaN| {2}/);
    }
  }
});

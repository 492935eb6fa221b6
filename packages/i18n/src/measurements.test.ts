import { indicator, type Measurement } from "@ishc/core";
import { describe, expect, test } from "vitest";
import { fractionInWords } from "./fractions.ts";
import { describeMeasurement, formatValue, indicatorName } from "./index.ts";

type Value = Pick<Measurement, "value" | "kind" | "unit">;

describe("the value of a measurement", () => {
  test.each<[string, Value, string, string]>([
    ["no number", { value: null, kind: "share", unit: "ratio" }, "–", "–"],
    ["a share", { value: 52 / 60, kind: "share", unit: "ratio" }, "86,7%", "86.7%"],
    ["a ratio above 1", { value: 1.205, kind: "ratio", unit: "ratio" }, "120,5%", "120.5%"],
    [
      "a ratio in months",
      { value: 3.25, kind: "ratio", unit: "months" },
      "3,3 tháng",
      "3.3 months",
    ],
    ["growth", { value: 0.052, kind: "growth", unit: "ratio" }, "tăng 5,2%", "up 5.2%"],
    ["growth beyond double", { value: 1.5, kind: "growth", unit: "ratio" }, "tăng 150%", "up 150%"],
    ["shrinking", { value: -0.03, kind: "growth", unit: "ratio" }, "giảm 3%", "down 3%"],
    ["losing all", { value: -1, kind: "growth", unit: "ratio" }, "giảm 100%", "down 100%"],
    ["nearly all", { value: -0.9999, kind: "growth", unit: "ratio" }, "giảm 99,9%", "down 99.9%"],
    ["a little more", { value: 0.00001, kind: "growth", unit: "ratio" }, "tăng 0,1%", "up 0.1%"],
    ["no change", { value: 0, kind: "growth", unit: "ratio" }, "không đổi", "unchanged"],
    ["people", { value: 57.4, kind: "mean", unit: "people" }, "57,4 người", "57.4 people"],
    ["one person", { value: 1, kind: "mean", unit: "people" }, "1 người", "1 person"],
    ["one, as shown", { value: 1.04, kind: "mean", unit: "times" }, "1", "1"],
    ["none", { value: 0, kind: "mean", unit: "times" }, "0", "0"],
    ["hardly any", { value: 0.049, kind: "mean", unit: "times" }, "0,1", "0.1"],
    ["the least shown", { value: 0.05, kind: "mean", unit: "times" }, "0,1", "0.1"],
    ["a mean of nothing named", { value: 2.5, kind: "mean", unit: "ratio" }, "2,5", "2.5"],
    [
      "whole đồng",
      { value: 5_000_001, kind: "mean", unit: "vnd" },
      "5.000.001 đồng",
      "5,000,001 đồng",
    ],
    [
      "đồng that do not divide",
      { value: 16_000_000 / 3, kind: "mean", unit: "vnd" },
      "khoảng 5.333.333 đồng",
      "about 5,333,333 đồng",
    ],
  ])("%s", (_, measurement, vi, en) => {
    expect([formatValue(measurement, "vi"), formatValue(measurement, "en")]).toEqual([vi, en]);
  });
});

describe("what a measurement is made of", () => {
  const visits = { vi: "lượt thăm", en: "visits" };
  const days = { vi: "ngày cần chăm sóc", en: "days of need" };
  const members = { vi: "hội viên", en: "members" };
  const paid = { vi: "đồng đã trả", en: "đồng paid" };
  const due = { vi: "đồng đến hạn", en: "đồng due" };

  test.each([
    ["share", 1, members, 1, members, "1 hội viên trên 1 hội viên", "1 member out of 1 member"],
    [
      "mean",
      23,
      visits,
      201,
      days,
      "23 lượt thăm trong 201 ngày cần chăm sóc",
      "23 visits across 201 days of need",
    ],
    ["mean", 1, visits, 1, members, "1 lượt thăm trên 1 hội viên", "1 visit across 1 member"],
    [
      "ratio",
      5_000_000,
      paid,
      4_000_001,
      due,
      "5.000.000 đồng đã trả so với 4.000.001 đồng đến hạn",
      "5,000,000 đồng paid against 4,000,001 đồng due",
    ],
    [
      "mean",
      12_000_000,
      { vi: "đồng trong quỹ, đã nhân với số tháng", en: "đồng held, already times the months" },
      4_000_000,
      { vi: "đồng đã chi", en: "đồng spent" },
      "12.000.000 đồng trong quỹ, đã nhân với số tháng, so với 4.000.000 đồng đã chi",
      "12,000,000 đồng held, already times the months, against 4,000,000 đồng spent",
    ],
    [
      "growth",
      55,
      members,
      52,
      members,
      "55 hội viên so với 52 hội viên",
      "55 members against 52 members",
    ],
  ] as const)("a %s of %i %o and %i %o", (kind, numerator, above, denominator, below, vi, en) => {
    const counts = { kind, numerator, denominator };
    expect(fractionInWords(counts, { above, below }, "vi")).toBe(vi);
    expect(fractionInWords(counts, { above, below }, "en")).toBe(en);
  });
});

describe("the short sentence", () => {
  const passport = {
    formula: "",
    rulePack: null,
    source: "kit",
    period: "2024-05",
    asOf: "2024-05-31",
    clubsCounted: 3,
    clubsNotDue: 0,
  } as const;

  test.each([
    [0, "", ""],
    [1, "; 1 câu lạc bộ chưa báo cáo", "; 1 club did not report"],
    [2, "; 2 câu lạc bộ chưa báo cáo", "; 2 clubs did not report"],
  ])("says that %i clubs are missing", (clubsNotReported, vi, en) => {
    const measurement: Measurement = {
      ...passport,
      indicator: "women-share",
      kind: "share",
      unit: "ratio",
      status: "measured",
      value: 0.65,
      numerator: 39,
      denominator: 60,
      blank: 4,
      clubsNotReported,
    };
    expect(describeMeasurement(measurement, "vi")).toBe(
      `Tỷ lệ phụ nữ: 65% (39 phụ nữ trên 60 hội viên; 4 trường hợp chưa rõ${vi}).`,
    );
    expect(describeMeasurement(measurement, "en")).toBe(
      `Share of women: 65% (39 women out of 60 members; 4 not known${en}).`,
    );
  });

  test("says of a mean what may come on top of it", () => {
    const measurement: Measurement = {
      ...passport,
      indicator: "exchanges-per-year",
      kind: "mean",
      unit: "times",
      status: "measured",
      value: 0.5,
      numerator: 1,
      denominator: 2,
      blank: 1,
      clubsNotReported: 0,
    };
    expect(describeMeasurement(measurement, "vi")).toBe(
      `${indicatorName("exchanges-per-year", "vi")}: 0,5 lần (1 lần giao lưu trên 2 câu lạc bộ; có thể thêm 1 lần giao lưu).`,
    );
    expect(describeMeasurement(measurement, "en")).toContain("perhaps 1 more exchange");
    expect(indicator("exchanges-per-year").kind).toBe("mean");
  });
});

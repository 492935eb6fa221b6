import type { IndicatorKind } from "@ishc/core";
import { expect, test } from "vitest";
import { timeText } from "./per-time.ts";

const days = { vi: "ngày cần chăm sóc", en: "days of need" };
const months = { vi: "tháng hoạt động", en: "months active" };
const members = { vi: "hội viên", en: "members" };

test.each<[IndicatorKind, typeof days, number | undefined, string, string]>([
  ["mean", days, undefined, " mỗi ngày", " a day"],
  ["mean", days, 7, " mỗi tuần", " a week"],
  ["mean", months, 1, " mỗi tháng", " a month"],
  ["mean", months, 12, " mỗi năm", " a year"],
  ["mean", members, undefined, "", ""],
  ["mean", members, 100, " trên mỗi 100 hội viên", " for every 100 members"],
  ["share", months, undefined, "", ""],
  ["ratio", months, 12, "", ""],
  ["growth", members, undefined, "", ""],
])("a %s over %o, for %s", (kind, below, per, vi, en) => {
  const definition = { kind, below, ...(per !== undefined && { per }) };
  expect([timeText(definition, "vi"), timeText(definition, "en")]).toEqual([vi, en]);
});

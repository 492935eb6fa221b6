import type { IndicatorDefinition } from "@ishc/core";
import { expect, test } from "vitest";
import { formulaText } from "./formula-text.ts";

type Definition = Pick<IndicatorDefinition, "above" | "below" | "per" | "kind">;

const members = { vi: "hội viên", en: "members" };
const visits = { vi: "lượt thăm", en: "visits" };
const days = { vi: "ngày cần chăm sóc", en: "days of need" };
const paid = { vi: "đồng đã trả", en: "đồng paid" };
const owed = { vi: "đồng dư nợ, đã nhân với số tháng", en: "đồng owed, already times the months" };

test.each<[string, Definition, string, string]>([
  [
    "a share",
    { above: { vi: "phụ nữ", en: "women" }, below: members, kind: "share" },
    "lấy số phụ nữ chia cho số hội viên",
    "women divided by members",
  ],
  [
    "for so many",
    { above: visits, below: days, per: 7, kind: "mean" },
    "lấy số lượt thăm nhân 7 rồi chia cho số ngày cần chăm sóc",
    "visits times 7, divided by days of need",
  ],
  [
    "growth",
    { above: members, below: members, kind: "growth" },
    "lấy số hội viên chia cho số hội viên rồi trừ 1",
    "members divided by members, less 1",
  ],
  [
    "money over what is reckoned itself",
    { above: paid, below: owed, per: 24, kind: "ratio" },
    "lấy số tiền đã trả nhân 24 rồi chia cho (số tiền dư nợ, đã nhân với số tháng)",
    "đồng paid times 24, divided by (đồng owed, already times the months)",
  ],
])("%s", (_, definition, vi, en) => {
  expect([formulaText(definition, "vi"), formulaText(definition, "en")]).toEqual([vi, en]);
});

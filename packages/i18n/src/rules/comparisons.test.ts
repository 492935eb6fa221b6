import {
  comparePacks,
  DECISION_1336,
  DECISION_1648,
  definePack,
  type PackComparison,
  PROJECT_55,
  type RulePack,
} from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { expect, test } from "vitest";
import { describeComparison, LOCALES } from "../index.ts";

const wider = definePack({
  id: "x-wider",
  name: { vi: "Rộng hơn", en: "Wider" },
  extends: DECISION_1336,
  rules: DECISION_1336.rules
    .filter(({ id }) => id === "COMP-SIZE")
    .map((rule) => ({ ...rule, asks: { min: 40, max: 70 } })),
});

function row(id: string, second: RulePack, members: number): PackComparison {
  const register = buildRegister({ members: buildMembers(members) });
  const rows = comparePacks(register, [DECISION_1336, second], { asOf: "2024-05-31" });
  const found = rows.find(({ ruleId }) => ruleId === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

test.each([
  [
    "another outcome by another statement",
    row("COMP-WOMEN", PROJECT_55, 55),
    "Theo bộ 1 thì đạt, theo bộ 2 thì chưa đạt: Phụ nữ chiếm từ 60% đến 70% số hội viên (bộ 2: Phụ nữ chiếm ít nhất 70% số hội viên).",
    "Met under pack 1, not met under pack 2: Women are 60 to 70% of the members (pack 2: Women are at least 70% of the members).",
  ],
  [
    "another outcome by the number alone",
    row("COMP-SIZE", wider, 48),
    "Theo bộ 1 thì chưa đạt, theo bộ 2 thì đạt: Câu lạc bộ có từ 50 đến 70 hội viên (bộ 1: từ 50 đến 70; bộ 2: từ 40 đến 70).",
    "Not met under pack 1, met under pack 2: The club has 50 to 70 members (pack 1: 50 to 70; pack 2: 40 to 70).",
  ],
  [
    "the same outcome by another number",
    row("COMP-SIZE", wider, 55),
    "Theo cả hai đều đạt, nhưng yêu cầu khác nhau: Câu lạc bộ có từ 50 đến 70 hội viên (bộ 1: từ 50 đến 70; bộ 2: từ 40 đến 70).",
    "Met under both, which ask for different things: The club has 50 to 70 members (pack 1: 50 to 70; pack 2: 40 to 70).",
  ],
  [
    "no difference",
    row("BOARD-SIZE", PROJECT_55, 55),
    "Theo cả hai đều đạt: Ban Chủ nhiệm có từ 5 đến 9 người.",
    "Met under both: The management board has 5 to 9 people.",
  ],
  [
    "a rule of the first alone",
    row("COMP-YOUNG", PROJECT_55, 55),
    "Chỉ có trong bộ 1 (đạt): Người dưới 60 tuổi chiếm từ 30% đến 40% số hội viên.",
    "Only in pack 1 (met): People under 60 are 30 to 40% of the members.",
  ],
  [
    "a rule of the second alone",
    row("COMP-OLDER-55", PROJECT_55, 55),
    "Chỉ có trong bộ 2 (chưa đạt): Người từ đủ 55 tuổi chiếm ít nhất 70% số hội viên.",
    "Only in pack 2 (not met): People of 55 and over are at least 70% of the members.",
  ],
])("says %s", (_, compared, vi, en) => {
  expect(describeComparison(compared, "vi")).toBe(vi);
  expect(describeComparison(compared, "en")).toBe(en);
});

test("calls the packs what they are called on the page", () => {
  const names = ["Quyết định 1336", "Dự án"] as const;
  expect(describeComparison(row("COMP-WOMEN", PROJECT_55, 55), "vi", names)).toMatch(
    /^Theo Quyết định 1336 thì đạt, theo Dự án thì chưa đạt: /,
  );
  expect(describeComparison(row("COMP-OLDER-55", PROJECT_55, 55), "vi", names)).toMatch(
    /^Chỉ có trong Dự án /,
  );
});

test.each(LOCALES)("every row of two packs reads as one sentence in %s", (locale) => {
  const packs = [DECISION_1336, DECISION_1648] as const;
  for (const each of comparePacks(buildRegister(), packs, { asOf: "2025-07-31" })) {
    const told = describeComparison(each, locale);
    expect(told).not.toMatch(/undefined|\.\.|\s{2}/);
    expect(told).toMatch(/^\p{Lu}.*\.$/u);
  }
});

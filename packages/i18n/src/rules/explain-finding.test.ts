import {
  askFor,
  checkClub,
  checkTotals,
  DECISION_1336,
  DECISION_1648,
  definePack,
  type Finding,
  factsFromTotals,
  NINH_THUAN_PLAN,
  PROJECT_55,
  periodContaining,
  type Register,
  type RulePack,
} from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { explainFinding, LOCALES } from "../index.ts";

const asOf = "2024-07-31";

function findingOf(id: string, sections: Partial<Register>, rulePack: RulePack = DECISION_1336) {
  const findings = checkClub(buildRegister(sections), { asOf, rulePack });
  const finding = findings.find(({ rule }) => rule.id === id);
  if (!finding) throw new Error(`no finding for ${id}`);
  return finding;
}

const fund = { openedOn: "2023-01-01", openingVnd: 15_000_000, managedBy: "club" as const };
const loan = {
  id: "l1",
  memberId: "m1",
  agreedOn: "2024-05-13",
  principalVnd: 6_000_000,
  ratePerMonth: 0.008,
  months: 12,
  interest: "flat" as const,
  repayment: "equal-principal" as const,
};
const loanTerms = [
  { from: "2023-01-01", ceilingVnd: 5_000_000, maxMonths: 12, ratePerMonth: 0.008 },
];
const care = (days: number[]) => ({
  people: [{ id: "p1", memberId: "m2", from: "2024-01-01" }],
  visits: days.map((day) => ({
    personId: "p1",
    memberId: "m3",
    date: `2024-01-${String(day).padStart(2, "0")}`,
  })),
});

describe("a finding in full", () => {
  test("is a target, not a condition, where a decision says “strive for”", () => {
    const finding = findingOf("COMP-SIZE", { members: buildMembers(48) });
    expect(explainFinding(finding, "vi")).toBe(
      "Chưa đạt (phấn đấu): Câu lạc bộ có từ 50 đến 70 hội viên. Hiện có 48 người; yêu cầu: từ 50 đến 70. Cần thêm 2 người. Nguồn: Quyết định 1336/QĐ-TTg ngày 31/8/2020 (đề án nhân rộng mô hình đến năm 2025) – chỉ tiêu phấn đấu, không phải điều kiện. https://www.yousportnews.co/can-nhan-rong-mo-hinh-cau-lac-bo-lien-the-he-tu-giup-nhau-tai-cac-dia-phuong-post878220.html",
    );
    expect(explainFinding(finding, "en")).toMatch(
      /^Not met \(to strive for\): The club has 50 to 70 members\. Now 48 \(people\); asked: 50 to 70\. 2 more needed \(people\)\. Source: .* – a target to strive for, not a condition\. https:/,
    );
  });

  test("is law where the law requires it", () => {
    const finding = findingOf("A8-FUND", { funds: {} });
    expect(explainFinding(finding, "vi")).toMatch(
      /^Chưa đạt \(cần có\): Có Quỹ hoạt động\. Hiện chưa có Quỹ hoạt động; yêu cầu: ít nhất 1\. Cần thêm 1 Quỹ hoạt động\. Nguồn: .* – văn bản pháp luật\. https:/,
    );
  });

  test("is a choice of the kit where the kit carries a figure over", () => {
    const finding = findingOf("COMP-SIZE", {}, DECISION_1648);
    expect(explainFinding(finding, "vi")).toContain(" – lựa chọn của bộ công cụ. https:");
  });

  test("tells a share with both its numbers", () => {
    const finding = findingOf("COMP-WOMEN", { members: buildMembers(11) });
    expect(explainFinding(finding, "vi")).toContain(
      "Hiện có 63,6% (7 phụ nữ trên tổng số 11); yêu cầu: từ 60% đến 70%.",
    );
    expect(explainFinding(finding, "en")).toContain(
      "Now 63.6% (7 of 11; women); asked: 60% to 70%.",
    );
  });

  test("tells a fee and an opening sum as money", () => {
    const fees = [{ from: "2023-01-01", monthlyVnd: 1000 }];
    expect(explainFinding(findingOf("A8-FEE", { funds: { fees } }), "vi")).toContain(
      "Hiện là 1.000 đồng; yêu cầu: từ 2.000 đến 5.000 đồng. Cần thêm 1.000 đồng.",
    );
    const funds = { incomeGeneration: { ...fund, entries: [] } };
    expect(explainFinding(findingOf("A1-IGF-MIN", { funds }, NINH_THUAN_PLAN), "en")).toContain(
      "Now 15,000,000 đồng; asked: at least 20,000,000 đồng. 5,000,000 more needed (đồng).",
    );
  });

  test("tells visits as a mean a week, never rounded up to what is asked", () => {
    const few = findingOf("A3-VISIT", { care: care([3, 10]) });
    expect(explainFinding(few, "vi")).toContain(
      "Hiện trung bình 0,1 lượt thăm mỗi tuần; yêu cầu: trung bình ít nhất 1 mỗi tuần.",
    );
    const almost: Finding = { ...few, value: 0.997 };
    expect(explainFinding(almost, "vi")).toContain("Hiện trung bình 0,9 lượt thăm mỗi tuần");
    expect(explainFinding(almost, "en")).toContain("Now 0.9 a week on average (visits)");
  });

  test.each([
    [0.5996, "59,9%"],
    [0.7004, "70,1%"],
    [0.6, "60%"],
    [0.65, "65%"],
  ])("never rounds %f onto a bound", (value, shown) => {
    const finding: Finding = { ...findingOf("COMP-WOMEN", {}), value };
    expect(explainFinding(finding, "vi")).toContain(`Hiện có ${shown} (`);
  });

  test("says what is not there, and whether it is wanted", () => {
    expect(explainFinding(findingOf("BOARD-HEAD", { board: [] }), "vi")).toContain(
      "Hiện chưa có Chủ nhiệm; yêu cầu: đúng 1.",
    );
    const { board } = buildRegister();
    expect(explainFinding(findingOf("BOARD-CASH", { board: board ?? [] }), "vi")).toContain(
      "Hiện không có người vừa làm kế toán vừa giữ quỹ; yêu cầu: không có.",
    );
  });

  test("names the rows it is about, as many as a letter has room for", () => {
    const loans = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...loan, id: `l${i}` }));
    const told = (count: number) =>
      explainFinding(findingOf("A1-WITHIN", { funds: { loanTerms, loans: loans(count) } }), "vi");
    expect(told(1)).toContain(
      "Cần bớt 1 khoản vay vượt quy định. Xin xem: Các quỹ › Khoản vay thứ 1. Nguồn",
    );
    expect(told(5)).toContain("Các quỹ › Khoản vay thứ 5. Nguồn");
    expect(told(7)).toContain("Các quỹ › Khoản vay thứ 5; và 2 chỗ khác. Nguồn");
  });

  test("says why it is not known, and what can be done until it is due", () => {
    const activities = [{ id: "a1", area: "health" as const, date: "2024-02-13" }];
    expect(explainFinding(findingOf("ALL-8", { activities }), "vi")).toContain(
      "Chưa đến hạn; yêu cầu: ít nhất 8. Đến cuối kỳ: cần thêm 7 mảng có hoạt động.",
    );
    expect(explainFinding(findingOf("A3-VOL", {}), "vi")).toContain(
      "Chưa rõ (phấn đấu): Có ít nhất 5 tình nguyện viên chăm sóc tại nhà. Chưa có báo cáo; yêu cầu: ít nhất 5. Nguồn",
    );
  });

  test("finds the sources that a pack brings along", () => {
    const plan = definePack({
      id: "x-plan",
      name: { vi: "Kế hoạch 12", en: "Plan 12" },
      extends: DECISION_1336,
      rules: [askFor("MEET-ATT", { asks: { min: 0.8 }, source: "x-plan", authority: "guideline" })],
      sources: {
        "x-plan": {
          short: { vi: "Kế hoạch 12", en: "Plan 12" },
          title: "Kế hoạch số 12/KH-UBND",
          where: "mục III",
        },
      },
    });
    const finding = findingOf("MEET-ATT", {}, plan);
    expect(explainFinding(finding, "vi", plan)).toMatch(
      /Nguồn: Kế hoạch số 12\/KH-UBND, mục III – văn bản hướng dẫn\.$/,
    );
    expect(explainFinding(finding, "vi")).toMatch(/Nguồn: x-plan – văn bản hướng dẫn\.$/);
  });

  test("tells what many clubs come to as well", () => {
    const year = periodContaining("2024-12-31", "year");
    const facts = factsFromTotals(year, "2024-12-31", {
      clubs: 180,
      clubsRanked: 180,
      clubsStrong: 152,
    });
    const strong = checkTotals(facts, PROJECT_55).find(({ rule }) => rule.id === "AGG-STRONG");
    expect(strong && explainFinding(strong, "vi")).toContain(
      "Hiện có 84,4% (152 câu lạc bộ mạnh hoặc rất mạnh trên tổng số 180); yêu cầu: ít nhất 85%. Cần thêm 1 câu lạc bộ mạnh hoặc rất mạnh.",
    );
  });
});

test.each(LOCALES)("every finding of the kit's packs reads without a hole in %s", (locale) => {
  for (const rulePack of [DECISION_1336, DECISION_1648, NINH_THUAN_PLAN, PROJECT_55]) {
    const funds = { incomeGeneration: { ...fund, entries: [] }, loans: [loan], loanTerms };
    for (const sections of [{}, { members: [], board: [] }, { funds, care: care([3]) }]) {
      for (const finding of checkClub(buildRegister(sections), { asOf, rulePack })) {
        const told = explainFinding(finding, locale, rulePack);
        expect(told).not.toMatch(/undefined|null|NaN|\s{2}|\.\.|: ;/);
        expect(told).toMatch(/\.( https?:\S+)?$/);
      }
    }
  }
});

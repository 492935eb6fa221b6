import {
  AREAS,
  type Area,
  areaStandings,
  DECISION_1336,
  definePack,
  type Register,
  type RulePack,
} from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test } from "vitest";
import { describeArea, describeAreas, type Locale } from "../index.ts";

/** An activity on the 13th of each of these months of 2024. */
function worked(months: Partial<Record<Area, readonly number[]>>): Partial<Register> {
  return {
    activities: Object.entries(months).flatMap(([area, numbers]) =>
      numbers.map((month) => ({
        id: `${area}-${month}`,
        area: area as Area,
        date: `2024-${String(month).padStart(2, "0")}-13`,
      })),
    ),
  };
}

const standings = (sections: Partial<Register>, asOf: string, rulePack: RulePack = DECISION_1336) =>
  areaStandings(buildRegister(sections), { asOf, rulePack });

const untilJuly = [1, 2, 3, 4, 5, 6, 7];
const all = Object.fromEntries(AREAS.map((area) => [area, untilJuly]));

describe("all areas in one sentence", () => {
  test.each<[string, Partial<Register>, string, string, string]>([
    [
      "one that fell silent",
      worked({ ...all, rights: [2] }),
      "2024-07-31",
      "7 trên 8 mảng; chưa có hoạt động về quyền và lợi ích từ tháng 3/2024.",
      "7 of 8 areas; no activity in rights and entitlements since March 2024.",
    ],
    ["all kept", worked(all), "2024-07-31", "8 trên 8 mảng.", "8 of 8 areas."],
    [
      "areas silent since the same month, and another since a later one",
      worked({ ...all, livelihood: [1, 2, 3], culture: [3], health: [1, 2, 3, 4, 5, 6] }),
      "2024-07-31",
      "5 trên 8 mảng; chưa có hoạt động về tăng thu nhập, về văn hóa, văn nghệ, giao lưu từ tháng 4/2024, về chăm sóc sức khỏe từ tháng 7/2024.",
      "5 of 8 areas; no activity in livelihood and income, in culture, visits and exchange since April 2024, in health care since July 2024.",
    ],
    [
      "one that is worked in again",
      worked({ ...all, health: [1, 2, 5, 6, 7] }),
      "2024-07-31",
      "7 trên 8 mảng; về chăm sóc sức khỏe thiếu 2 trên 7 tháng.",
      "7 of 8 areas; nothing in health care in 2 of 7 months.",
    ],
    [
      "one whose quarter is not over, which is not missing",
      worked({ ...all, rights: [] }),
      "2024-02-05",
      "7 trên 8 mảng; chưa đến hạn về quyền và lợi ích.",
      "7 of 8 areas; nothing due yet in rights and entitlements.",
    ],
    [
      "a club that reports no activities, of which nothing is known",
      {},
      "2024-02-05",
      "Chưa rõ 7 trên 8 mảng vì câu lạc bộ chưa báo cáo hoạt động; chưa đến hạn về quyền và lợi ích.",
      "7 of 8 areas are not known, because activities were not reported; nothing due yet in rights and entitlements.",
    ],
    [
      "a year that has just begun",
      worked({}),
      "2024-01-05",
      "Chưa có mảng nào đến hạn.",
      "No area is due yet.",
    ],
  ])("says %s", (_, sections, asOf, vi, en) => {
    expect(describeAreas(standings(sections, asOf), "vi")).toBe(vi);
    expect(describeAreas(standings(sections, asOf), "en")).toBe(en);
  });
});

describe("one area", () => {
  const told = (area: Area, sections: Partial<Register>, asOf: string, locale: Locale) => {
    const standing = standings(sections, asOf).find(({ expected }) => expected.key === area);
    return standing && describeArea(standing, locale);
  };

  test.each<[string, Area, Partial<Register>, string, string, string]>([
    [
      "kept, with who expects it",
      "health",
      worked(all),
      "2024-07-31",
      "Chăm sóc sức khỏe: trong kỳ có 7 hoạt động, gần nhất ngày 13/07/2024. Cần ít nhất mỗi tháng một lần (SUNI-SEA; văn bản hướng dẫn): đạt 7 trên 7 tháng.",
      "Health care: 7 activities in the period, the last on 13 July 2024. At least one a month is expected (SUNI-SEA; guideline): 7 of 7 months kept.",
    ],
    [
      "months that are missing, those in a row together",
      "health",
      worked({ health: [2, 6] }),
      "2024-07-31",
      "Chăm sóc sức khỏe: trong kỳ có 2 hoạt động, gần nhất ngày 13/06/2024. Cần ít nhất mỗi tháng một lần (SUNI-SEA; văn bản hướng dẫn): đạt 2 trên 7 tháng; thiếu tháng 1, 3 đến 5, 7/2024; chưa có hoạt động từ tháng 7/2024.",
      "Health care: 2 activities in the period, the last on 13 June 2024. At least one a month is expected (SUNI-SEA; guideline): 2 of 7 months kept; missing January, March to May, July 2024; none since July 2024.",
    ],
    [
      "a quarter that is missing, by the kit's own choice",
      "rights",
      worked({ rights: [2] }),
      "2024-07-31",
      "Quyền và lợi ích: trong kỳ có 1 hoạt động, gần nhất ngày 13/02/2024. Cần ít nhất mỗi quý một lần (lựa chọn của bộ công cụ): đạt 1 trên 2 quý; thiếu quý II năm 2024; chưa có hoạt động từ tháng 3/2024.",
      "Rights and entitlements: 1 activity in the period, the last on 13 February 2024. At least one a quarter is expected (a choice of this kit): 1 of 2 quarters kept; missing second quarter of 2024; none since March 2024.",
    ],
    [
      "what is not due",
      "rights",
      worked({}),
      "2024-02-05",
      "Quyền và lợi ích: trong kỳ chưa có hoạt động nào. Cần ít nhất mỗi quý một lần (lựa chọn của bộ công cụ): chưa đến hạn.",
      "Rights and entitlements: no activities in the period. At least one a quarter is expected (a choice of this kit): not due yet.",
    ],
    [
      "what was not reported",
      "culture",
      {},
      "2024-07-31",
      "Văn hóa, văn nghệ, giao lưu: trong kỳ chưa có hoạt động nào. Cần ít nhất mỗi tháng một lần (HelpAge Việt Nam, văn hóa; văn bản hướng dẫn): chưa rõ, vì câu lạc bộ chưa báo cáo hoạt động.",
      "Culture, visits and exchange: no activities in the period. At least one a month is expected (HelpAge Vietnam, culture; guideline): not known, because activities were not reported.",
    ],
  ])("says %s", (_, area, sections, asOf, vi, en) => {
    expect(told(area, sections, asOf, "vi")).toBe(vi);
    expect(told(area, sections, asOf, "en")).toBe(en);
  });

  test("says the last time even where it was before the period", () => {
    expect(told("rights", worked({ rights: [2] }), "2025-07-31", "vi")).toContain(
      "trong kỳ chưa có hoạt động nào, gần nhất ngày 13/02/2024.",
    );
  });
});

test("an area of a pack's own has its name, its halves and its source", () => {
  const pack = definePack({
    id: "x-opa",
    name: { vi: "Hội", en: "OPA" },
    areas: [
      {
        key: "x-rice-bank",
        name: { vi: "Ngân hàng lúa", en: "Rice bank" },
        evidence: { kinds: ["x-rice-bank"] },
        every: "half-year",
        source: "x-helpage",
        authority: "practice",
      },
    ],
    sources: {
      "x-helpage": {
        short: { vi: "HelpAge Campuchia", en: "HelpAge Cambodia" },
        title: "HelpAge Cambodia",
      },
    },
  });
  const [bank] = standings(worked({}), "2024-12-31", pack);
  expect(bank && describeArea(bank, "vi", pack)).toBe(
    "Ngân hàng lúa: trong kỳ chưa có hoạt động nào. Cần ít nhất mỗi 6 tháng một lần (HelpAge Campuchia; thực tế ở các câu lạc bộ): đạt 0 trên 2 kỳ 6 tháng; thiếu 6 tháng đầu năm 2024, 6 tháng cuối năm 2024; chưa có hoạt động từ tháng 1/2024.",
  );
  expect(bank && describeArea(bank, "en")).toContain(
    "(x-helpage; practice seen in clubs): 0 of 2 half-years kept",
  );
  expect(describeAreas(bank ? [bank] : [], "vi")).toBe(
    "0 trên 1 mảng; chưa có hoạt động về ngân hàng lúa từ tháng 1/2024.",
  );
});

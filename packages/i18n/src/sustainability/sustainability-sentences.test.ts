import {
  compareSustainability,
  defineMethod,
  type FactValues,
  factsFromTotals,
  INDICATORS,
  type IndicatorId,
  indicator,
  periodContaining,
  type ScoreEdge,
  SUSTAINABILITY_BANDS,
  SUSTAINABILITY_DIMENSIONS,
  SUSTAINABILITY_METHOD,
  type Sustainability,
  sustainability,
  type WhatWouldLift,
  whatWouldLift,
} from "@ishc/core";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale.ts";
import { describeLift } from "./describe-lift.ts";
import { describeLifts } from "./describe-lifts.ts";
import { describeSustainability } from "./describe-sustainability.ts";
import { describeSustainabilityChange } from "./describe-sustainability-change.ts";
import { edgeText } from "./edge-text.ts";
import { liftInWords } from "./lift-in-words.ts";
import { sustainabilityBandName, sustainabilityDimensionName } from "./names.ts";
import { pointsMovedText, pointsText } from "./points-text.ts";

const ratio = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: numerator / denominator,
});

/** A method of two indicators, so that a sentence can be read off by hand. */
const SMALL = defineMethod({
  ...SUSTAINABILITY_METHOD,
  id: "x-small",
  name: { vi: "Cách chấm của tỉnh", en: "The province's method" },
  dimensions: [
    {
      key: "participation",
      weight: 1,
      indicators: SUSTAINABILITY_METHOD.dimensions
        .flatMap(({ indicators }) => indicators)
        .filter(({ indicator }) => ["meeting-regularity", "attendance-rate"].includes(indicator)),
    },
    {
      key: "fund",
      weight: 1,
      indicators: SUSTAINABILITY_METHOD.dimensions
        .flatMap(({ indicators }) => indicators)
        .filter(({ indicator }) => indicator === "borrower-share"),
    },
  ],
});

const scored = (totals: Partial<FactValues>, year = "2024"): Sustainability => {
  const period = periodContaining(`${year}-12-31`, "year");
  return sustainability(factsFromTotals(period, period.to, { clubs: 1, ...totals }), {
    method: SMALL,
  });
};

const meetings = (monthsMet: number) => ({ monthsDue: 12, monthsMet });
const attendance = (attendancePresent: number, attendanceBlank = 0) => ({
  attendanceEligible: 400,
  attendancePresent,
  attendanceBlank,
});
const loans = (borrowers: number) => ({ borrowerMembers: 60, borrowers });

describe("a score", () => {
  test.each<[string, Partial<FactValues>, string, string]>([
    [
      "that is known",
      { ...meetings(12), ...attendance(300), ...loans(20) },
      "“Đang củng cố”, 68,7 trên 100 điểm",
      "“Being built up”, 68.7 of 100 points",
    ],
    [
      "that is a range within a band",
      { ...meetings(12), ...attendance(339, 1), ...loans(30) },
      "“Bền vững”, từ 93,7 đến 100 trên 100 điểm; chưa rõ: tỷ lệ tham gia sinh hoạt",
      "“Lasting”, 93.7 to 100 of 100 points; not known: attendance rate",
    ],
    [
      "that is a range over bands",
      { ...meetings(12), ...attendance(170, 200), ...loans(20) },
      "từ “Đang củng cố” đến “Ổn định”, từ 62,5 đến 75 trên 100 điểm; chưa rõ: tỷ lệ tham gia sinh hoạt",
      "from “Being built up” to “Steady”, 62.5 to 75 of 100 points; not known: attendance rate",
    ],
    [
      "of which too little is known",
      { ...meetings(12) },
      "chưa xếp được, vì mới biết 25% những gì cần biết; chưa rõ: tỷ lệ hội viên được vay vốn, tỷ lệ tham gia sinh hoạt",
      "no band, because only 25% of what counts is known; not known: share of members who borrow, attendance rate",
    ],
  ])("%s", (_, totals, vi, en) => {
    expect(describeSustainability(scored(totals), "vi", SMALL)).toBe(
      `Mức bền vững trong năm 2024: ${vi}. Tính theo “Cách chấm của tỉnh”, không phải xếp hạng chính thức.`,
    );
    expect(describeSustainability(scored(totals), "en", SMALL)).toBe(
      `Sustainability in 2024: ${en}. By “The province's method”, which is not an official ranking.`,
    );
  });

  test("names what is missing up to three, the heaviest first, and counts the rest", () => {
    const period = periodContaining("2024-12-31", "year");
    const result = sustainability(factsFromTotals(period, period.to, { clubs: 1 }));
    expect(describeSustainability(result, "vi")).toContain(
      "chưa rõ: tỷ lệ câu lạc bộ có đủ Ban Chủ nhiệm, ",
    );
    expect(describeSustainability(result, "vi")).toMatch(/ và \d+ chỉ số khác\. Tính theo/);
  });

  test.each([
    [ratio(7999, 10_000), "79,9 trên 100 điểm"],
    [ratio(4, 5), "80 trên 100 điểm"],
    [ratio(1, 3), "33,3 trên 100 điểm"],
    [ratio(2, 3), "66,6 trên 100 điểm"],
    [ratio(1, 1), "100 trên 100 điểm"],
    [ratio(0, 1), "0 trên 100 điểm"],
  ])("of %o is cut, never rounded up to a band", (end, text) => {
    expect(pointsText({ lowest: end, highest: end }, "vi")).toBe(text);
  });
});

describe("points that moved", () => {
  test.each([
    [ratio(28, 1000), ratio(28, 1000), "tăng 2,8 điểm", "up 2.8 points"],
    [ratio(-1, 100), ratio(-1, 100), "giảm 1 điểm", "down 1 point"],
    [ratio(1, 100_000), ratio(1, 100_000), "tăng 0,1 điểm", "up 0.1 points"],
    [ratio(0, 1), ratio(0, 1), "không đổi", "unchanged"],
    [
      ratio(-1, 50),
      ratio(3, 50),
      "từ giảm 2 điểm đến tăng 6 điểm",
      "between down 2 points and up 6 points",
    ],
  ])("%o to %o", (lowest, highest, vi, en) => {
    expect(pointsMovedText({ lowest, highest }, "vi")).toBe(vi);
    expect(pointsMovedText({ lowest, highest }, "en")).toBe(en);
  });
});

const lifted = (totals: Partial<FactValues>, locale: "vi" | "en") =>
  describeLifts(whatWouldLift(scored(totals), { method: SMALL }), locale, { method: SMALL });

describe("what would lift a club", () => {
  test.each<[string, Partial<FactValues>, string, string]>([
    [
      "one thing or another",
      { ...meetings(12), ...attendance(300), ...loans(20) },
      "Để lên mức “Ổn định”, cần: tỷ lệ tham gia sinh hoạt ít nhất 85% (thêm 40 lượt hội viên có mặt); hoặc tỷ lệ hội viên được vay vốn ít nhất 37,5% (thêm 3 người được vay vốn).",
      "To reach “Steady” takes attendance rate at least 85% (40 more attendances); or share of members who borrow at least 37.5% (3 more borrowers).",
    ],
    [
      "two things together",
      { ...meetings(3), ...attendance(85), ...loans(23) },
      "Để lên mức “Ổn định”, cần: sinh hoạt đều hằng tháng ít nhất 75% (thêm 6 tháng có sinh hoạt), đồng thời tỷ lệ hội viên được vay vốn ít nhất 50% (thêm 7 người được vay vốn); hoặc tỷ lệ tham gia sinh hoạt ít nhất 63,75% (thêm 170 lượt hội viên có mặt), đồng thời tỷ lệ hội viên được vay vốn ít nhất 50% (thêm 7 người được vay vốn).",
      "To reach “Steady” takes monthly meetings kept at least 75% (6 more months with a meeting), together with share of members who borrow at least 50% (7 more borrowers); or attendance rate at least 63.75% (170 more attendances), together with share of members who borrow at least 50% (7 more borrowers).",
    ],
    [
      "a report",
      { ...meetings(12), ...loans(22) },
      "Để lên mức “Ổn định”, cần: tỷ lệ hội viên được vay vốn ít nhất 50% (thêm 8 người được vay vốn); hoặc báo cáo về điểm danh, với tỷ lệ tham gia sinh hoạt ít nhất 85%.",
      "To reach “Steady” takes share of members who borrow at least 50% (8 more borrowers); or a report on attendance, with attendance rate at least 85%.",
    ],
    [
      "blanks to fill in",
      { ...meetings(12), ...attendance(339, 1), ...loans(20) },
      "Để lên mức “Ổn định”, cần: tỷ lệ tham gia sinh hoạt ít nhất 85% (thêm 1 lượt hội viên có mặt), sau khi ghi rõ những chỗ còn trống; hoặc tỷ lệ hội viên được vay vốn ít nhất 37,5% (thêm 3 người được vay vốn).",
      "To reach “Steady” takes attendance rate at least 85% (1 more attendance), once blanks are filled in; or share of members who borrow at least 37.5% (3 more borrowers).",
    ],
    [
      "nothing more",
      { ...meetings(12), ...attendance(400), ...loans(30) },
      "Đang ở mức cao nhất: “Bền vững”.",
      "It is in the highest band: “Lasting”.",
    ],
    [
      "a report before all",
      { ...meetings(12) },
      "Muốn xếp được mức, trước hết cần báo cáo: tỷ lệ hội viên được vay vốn, tỷ lệ tham gia sinh hoạt.",
      "For a band to be named, report first: share of members who borrow, attendance rate.",
    ],
  ])("%s", (_, totals, vi, en) => {
    expect(lifted(totals, "vi")).toBe(vi);
    expect(lifted(totals, "en")).toBe(en);
  });

  test("more than two things are not told one by one", () => {
    const lifting: WhatWouldLift = {
      status: "more-than-two",
      from: "needs-support",
      to: "building",
      lifts: [],
      unreported: [],
    };
    expect(describeLifts(lifting, "vi")).toBe(
      "Để lên mức “Đang củng cố”, phải cải thiện nhiều hơn hai chỉ số.",
    );
  });

  test("as many ways as are asked for", () => {
    const lifting = whatWouldLift(scored({ ...meetings(12), ...attendance(300), ...loans(20) }), {
      method: SMALL,
    });
    expect(describeLifts(lifting, "vi", { method: SMALL, most: 1 })).not.toContain("hoặc");
  });
});

describe("one change", () => {
  const OURS = { source: "kit", authority: "our-choice" } as const;
  const told = (
    indicator: IndicatorId,
    more: Partial<Parameters<typeof describeLift>[0]["changes"][number]>,
    locale: "vi" | "en" = "vi",
  ) => {
    const change = {
      dimension: "fund",
      indicator,
      kind: "raise",
      points: { from: 0, to: 4 },
      reach: { points: 4, min: { numerator: 1, denominator: 1 }, ...OURS },
      numerator: 0,
      denominator: 1,
      needs: null,
      ...more,
    } as const;
    return describeLift({ changes: [change], lowest: ratio(1, 2) }, locale);
  };

  test("of a club judged as a whole is said as such", () => {
    expect(told("board-complete", { needs: { add: 1 } })).toBe("câu lạc bộ có đủ Ban Chủ nhiệm");
    expect(told("board-complete", { needs: { add: 1 } }, "en")).toBe(
      "a club with a complete board",
    );
    expect(told("board-complete", { denominator: 4, needs: { add: 4 } })).toBe(
      "tỷ lệ câu lạc bộ có đủ Ban Chủ nhiệm ít nhất 100% (thêm 4 câu lạc bộ có đủ Ban Chủ nhiệm)",
    );
  });

  test("may be fewer, and of money is told in đồng", () => {
    const reach = { points: 4, max: { numerator: 5, denominator: 100 }, ...OURS };
    expect(told("drop-out", { reach, needs: { remove: 2 } })).toBe(
      "tỷ lệ hội viên thôi tham gia nhiều nhất 5% (bớt 2 người thôi tham gia)",
    );
    expect(told("fee-collection", { needs: { add: 300_000 } })).toBe(
      "tỷ lệ thu hội phí ít nhất 100% (thêm 300.000 đồng hội phí đã thu)",
    );
  });

  test("of balances times months tells no count that nobody could read", () => {
    const reach = { points: 4, min: { numerator: 3, denominator: 1 }, ...OURS };
    expect(told("months-of-cover", { reach, needs: { add: 24_000_000 } })).toBe(
      "số tháng quỹ hoạt động đủ chi ít nhất 3",
    );
  });

  test("is told with the words at hand, too, and then names no subject of a report", () => {
    const { lifts } = whatWouldLift(scored({ ...meetings(12), ...loans(22) }), { method: SMALL });
    const told = lifts.map((lift) => liftInWords(lift, indicator, "vi"));
    expect(told).toEqual([
      "tỷ lệ hội viên được vay vốn ít nhất 50% (thêm 8 người được vay vốn)",
      "báo cáo đủ, với tỷ lệ tham gia sinh hoạt ít nhất 85%",
    ]);
  });

  test("of two together joins them", () => {
    const one = {
      changes: whatWouldLift(scored({ ...meetings(12), ...attendance(300), ...loans(20) }), {
        method: SMALL,
      }).lifts.flatMap(({ changes }) => changes),
      lowest: ratio(1, 2),
    };
    expect(describeLift(one, "vi")).toContain(", đồng thời ");
  });
});

describe("what an edge asks for", () => {
  const of = (numerator: number, denominator = 1) => ({ numerator, denominator });

  test.each<[IndicatorId, Pick<ScoreEdge, "min" | "max">, string, string]>([
    ["attendance-rate", { min: of(255, 400) }, "ít nhất 63,75%", "at least 63.75%"],
    ["fee-collection", { min: of(1) }, "ít nhất 100%", "at least 100%"],
    ["drop-out", { max: of(5, 100) }, "nhiều nhất 5%", "at most 5%"],
    ["club-size", { min: of(50), max: of(70) }, "từ 50 đến 70", "from 50 to 70"],
    ["visit-regularity", { min: of(1, 4) }, "ít nhất 0,25", "at least 0.25"],
    ["mean-loan", { min: of(5_000_000) }, "ít nhất 5.000.000 đồng", "at least 5,000,000 đồng"],
    ["fund-growth", { min: of(0) }, "không giảm", "not below 0"],
    ["fund-growth", { min: of(-5, 100) }, "giảm nhiều nhất 5%", "at most 5% down"],
    ["growth", { min: of(5, 100) }, "tăng ít nhất 5%", "at least 5% up"],
  ])("of %s: %o", (id, ends, vi, en) => {
    const told = LOCALES.map((locale) => edgeText(ends, indicator(id), locale));
    expect(told).toEqual([vi, en]);
  });

  test("is told apart from the edge beside it, for every indicator of the method", () => {
    for (const { indicator: id, edges } of SUSTAINABILITY_METHOD.dimensions.flatMap(
      (each) => each.indicators,
    )) {
      for (const locale of LOCALES) {
        const texts = edges.map((reach) => edgeText(reach, indicator(id), locale));
        expect(new Set(texts).size).toBe(edges.length);
      }
    }
  });
});

describe("what moved", () => {
  const told = (was: Partial<FactValues>, is: Partial<FactValues>, locale: "vi" | "en" = "vi") =>
    describeSustainabilityChange(
      compareSustainability(scored(was, "2023"), scored(is)),
      locale,
      SMALL,
    );

  test("is told with the band, and why", () => {
    const was = { ...meetings(12), ...attendance(300), ...loans(20) };
    const is = { ...meetings(9), ...attendance(300), ...loans(30) };
    expect(told(was, is)).toBe(
      "Mức bền vững từ năm 2023 đến năm 2024: tăng 18,8 điểm, từ mức “Đang củng cố” sang mức “Bền vững”. Vì: tỷ lệ hội viên được vay vốn từ 33,3% thành 50% (tăng 25 điểm); sinh hoạt đều hằng tháng từ 100% thành 75% (giảm 6,3 điểm). Tính theo “Cách chấm của tỉnh”, không phải xếp hạng chính thức.",
    );
    expect(told(was, is, "en")).toBe(
      "Sustainability from 2023 to 2024: up 18.8 points, from “Being built up” to “Lasting”. Because of share of members who borrow from 33.3% to 50% (up 25 points); monthly meetings kept from 100% to 75% (down 6.3 points). By “The province's method”, which is not an official ranking.",
    );
  });

  test("may be that something was reported, or is no longer", () => {
    const all = { ...meetings(12), ...attendance(340), ...loans(30) };
    const without = { ...meetings(12), ...loans(30) };
    expect(told(without, all)).toContain(
      "Vì: tỷ lệ tham gia sinh hoạt nay đã báo cáo (từ tăng 25 điểm đến không đổi).",
    );
    expect(told(all, without)).toContain("Vì: tỷ lệ tham gia sinh hoạt không còn báo cáo");
    expect(told(all, without, "en")).toContain("attendance rate is no longer reported");
  });

  test("may be nothing, in the same band", () => {
    const all = { ...meetings(12), ...attendance(340), ...loans(30) };
    expect(told(all, { ...all, ...attendance(341) })).toBe(
      "Mức bền vững từ năm 2023 đến năm 2024: không đổi, vẫn ở mức “Bền vững”. Tính theo “Cách chấm của tỉnh”, không phải xếp hạng chính thức.",
    );
  });

  test("cannot be told where nothing was due once", () => {
    const nothing = { clubs: 0 };
    expect(told(nothing, { ...meetings(12), ...attendance(340), ...loans(30) })).toContain(
      "không so sánh được, vì có kỳ chưa có gì đến hạn. Vì: sinh hoạt đều hằng tháng nay đến lúc đánh giá; ",
    );
  });
});

describe("names", () => {
  test.each(LOCALES)("in %s are there for every dimension and band, all different", (locale) => {
    const dimensions = SUSTAINABILITY_DIMENSIONS.map((key) =>
      sustainabilityDimensionName(key, locale),
    );
    const bands = SUSTAINABILITY_BANDS.map((key) => sustainabilityBandName(key, locale));
    expect(new Set([...dimensions, ...bands]).size).toBe(10);
    for (const name of [...dimensions, ...bands]) expect(name).toBe(name.normalize("NFC"));
  });

  test("of bands are not the official ones, whose criteria nobody published", () => {
    for (const key of SUSTAINABILITY_BANDS) {
      expect(sustainabilityBandName(key, "vi").toLowerCase()).not.toContain("mạnh");
    }
  });

  test("of a method's own come from it", () => {
    const own = {
      dimensions: [
        { key: "x-voice", weight: 1, indicators: [], name: { vi: "Tiếng nói", en: "Voice" } },
      ],
      bands: [{ key: "x-low", from: ratio(0, 1), name: { vi: "Thấp", en: "Low" } }],
    } as const;
    expect(sustainabilityDimensionName("x-voice", "vi", own)).toBe("Tiếng nói");
    expect(sustainabilityBandName("x-low", "en", own)).toBe("Low");
    expect(sustainabilityBandName("x-gone", "en", own)).toBe("x-gone");
  });
});

test("every indicator there is can stand in a sentence", () => {
  expect(INDICATORS.length).toBeGreaterThan(60);
  for (const definition of INDICATORS) {
    const reach = {
      points: 4,
      min: { numerator: 1, denominator: 2 },
      source: "kit",
      authority: "our-choice",
    } as const;
    for (const locale of LOCALES) expect(edgeText(reach, definition, locale)).toMatch(/\d/);
  }
});

import {
  againstPath,
  type Figure,
  PUBLISHED_TARGETS,
  requiredPace,
  TARGET_DIRECTIONS,
  TARGET_FACTS,
  TARGET_QUANTITIES,
  TARGET_REASONS,
  type Target,
  targetGaps,
} from "@ishc/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeAttainment,
  describeGaps,
  describePace,
  describeTarget,
  describeTargetPath,
  LOCALES,
  targetDirectionName,
  targetQuantityName,
  targetReasonText,
} from "../index.ts";

const count = (numerator: number): Figure => ({ numerator, denominator: 1 });
const of = (numerator: number, denominator: number): Figure => ({ numerator, denominator });

const clubs: Target = {
  id: "clubs",
  unit: "58",
  what: "clubsFounded",
  period: "2021-01--2025-12",
  value: 30,
  direction: "at-least",
  source: "kit",
  authority: "our-choice",
};
const older: Target = { ...clubs, what: "older60", value: 100_000, direction: "more-than" };
const provinces: Target = { ...clubs, what: "province-coverage", value: 0.95 };
const bound: Target = { ...clubs, what: "club-survival", value: 0.5, direction: "at-most" };
const exchanges: Target = { ...clubs, what: "exchanges-per-year", value: 2 };

describe("how much of a target is reached", () => {
  test.each<[string, Target, Figure, string, string]>([
    [
      "none of it",
      clubs,
      count(0),
      "0, đạt 0% chỉ tiêu (ít nhất 30), còn thiếu 30 câu lạc bộ thành lập mới",
      "0, 0% of the target (at least 30), 30 new clubs short of it",
    ],
    [
      "one is missing",
      clubs,
      count(29),
      "29, đạt 96,7% chỉ tiêu (ít nhất 30), còn thiếu 1 câu lạc bộ thành lập mới",
      "29, 96.7% of the target (at least 30), 1 new club short of it",
    ],
    [
      "just reached",
      clubs,
      count(30),
      "30, đạt 100% chỉ tiêu (ít nhất 30), vừa đủ",
      "30, 100% of the target (at least 30), just reached",
    ],
    [
      "passed",
      clubs,
      count(36),
      "36, đạt 120% chỉ tiêu (ít nhất 30), vượt 20%",
      "36, 120% of the target (at least 30), over by 20%",
    ],
    [
      "as many, where more are asked",
      older,
      count(100_000),
      "100.000, đạt 100% chỉ tiêu (hơn 100.000), còn thiếu 1 hội viên từ 60 tuổi trở lên",
      "100,000, 100% of the target (more than 100,000), 1 member of 60 and over short of it",
    ],
    [
      "a share missed",
      provinces,
      of(59, 63),
      "93,7% (59 tỉnh, thành phố có câu lạc bộ trên 63 tỉnh, thành phố), đạt 98,6% chỉ tiêu (ít nhất 95%), còn thiếu 1,3 điểm phần trăm",
      "93.7% (59 provinces with a club out of 63 provinces), 98.6% of the target (at least 95%), 1.3 percentage points short of it",
    ],
    [
      "a share passed",
      provinces,
      of(60, 63),
      "95,2% (60 tỉnh, thành phố có câu lạc bộ trên 63 tỉnh, thành phố), đạt 100,3% chỉ tiêu (ít nhất 95%), vượt 0,3%",
      "95.2% (60 provinces with a club out of 63 provinces), 100.3% of the target (at least 95%), over by 0.3%",
    ],
    [
      "a mean missed",
      exchanges,
      of(3, 2),
      "1,5 (3 lần giao lưu trên 2 câu lạc bộ), đạt 75% chỉ tiêu (ít nhất 2), còn thiếu 0,5 lần giao lưu",
      "1.5 (3 exchanges across 2 clubs), 75% of the target (at least 2), 0.5 exchanges short of it",
    ],
    [
      "a bound kept to",
      bound,
      of(1, 2),
      "50% (1 câu lạc bộ còn hoạt động trên 2 câu lạc bộ đã thành lập), trong mức cho phép (nhiều nhất 50%)",
      "50% (1 club still active out of 2 clubs founded), within the bound (at most 50%)",
    ],
    [
      "a bound passed",
      bound,
      of(3, 4),
      "75% (3 câu lạc bộ còn hoạt động trên 4 câu lạc bộ đã thành lập), vượt mức cho phép (nhiều nhất 50%) 50%",
      "75% (3 clubs still active out of 4 clubs founded), over the bound (at most 50%) by 50%",
    ],
    [
      "nothing to divide by",
      provinces,
      of(0, 0),
      "chưa tính được, vì không có gì để tính",
      "cannot be told (there is nothing to divide by)",
    ],
  ])("%s", (_, target, figure, vi, en) => {
    const name = (locale: "vi" | "en") => targetQuantityName(target.what, locale);
    expect(describeAttainment(target, figure, "vi")).toBe(`${name("vi")}: ${vi}.`);
    expect(describeAttainment(target, figure, "en")).toBe(`${name("en")}: ${en}.`);
  });

  test("says which clubs did not report, and why there is no figure", () => {
    const figure = { ...count(36), status: "measured", value: 36, clubsNotReported: 1 } as const;
    expect(describeAttainment(clubs, figure, "vi")).toMatch(
      /, vượt 20%; 1 câu lạc bộ chưa báo cáo\.$/,
    );
    expect(describeAttainment(clubs, figure, "en")).toMatch(
      /, over by 20%; 1 club did not report\.$/,
    );
    const nothing = { status: "not-measurable", reason: "other-period", value: null } as const;
    expect(describeAttainment(clubs, nothing, "vi")).toBe(
      "Số câu lạc bộ thành lập mới: chưa tính được, vì số liệu thuộc khoảng thời gian khác với chỉ tiêu.",
    );
  });
});

describe("how fast the rest has to come", () => {
  test.each<[string, Target, Figure, string, string, string]>([
    [
      "a month is left",
      clubs,
      count(20),
      "2025-11-30",
      "còn cần thêm 10 câu lạc bộ thành lập mới trong 1 tháng còn lại, mỗi tháng ít nhất 10",
      "10 new clubs to go in the 1 month left, at least 10 a month",
    ],
    [
      "rounded up",
      clubs,
      count(20),
      "2025-09-30",
      "còn cần thêm 10 câu lạc bộ thành lập mới trong 3 tháng còn lại, mỗi tháng ít nhất 3,4",
      "10 new clubs to go in the 3 months left, at least 3.4 a month",
    ],
    [
      "never down to nothing",
      clubs,
      count(29),
      "2021-01-31",
      "còn cần thêm 1 câu lạc bộ thành lập mới trong 59 tháng còn lại, mỗi tháng ít nhất 0,1",
      "1 new club to go in the 59 months left, at least 0.1 a month",
    ],
    [
      "a share",
      provinces,
      of(1, 2),
      "2025-06-30",
      "còn cần thêm 45 điểm phần trăm trong 6 tháng còn lại, mỗi tháng ít nhất 7,5",
      "45 percentage points to go in the 6 months left, at least 7.5 a month",
    ],
    [
      "reached",
      clubs,
      count(30),
      "2025-12-31",
      "đã đạt, không cần thêm",
      "reached, nothing more is needed",
    ],
    [
      "no time left",
      clubs,
      count(29),
      "2025-12-01",
      "chưa tính được, vì chưa đạt mà không còn tháng nào",
      "cannot be told (not reached, and no whole month is left)",
    ],
  ])("%s", (_, target, figure, asOf, vi, en) => {
    const pace = requiredPace(target, figure, asOf);
    expect(describePace(target, pace, "vi")).toBe(
      `${targetQuantityName(target.what, "vi")}: ${vi}.`,
    );
    expect(describePace(target, pace, "en")).toBe(
      `${targetQuantityName(target.what, "en")}: ${en}.`,
    );
  });
});

describe("how a figure stands to the path", () => {
  const on = "2023-06-30";
  test.each<[string, Target, Figure, string, string]>([
    [
      "behind",
      clubs,
      count(14),
      "ít nhất 15 câu lạc bộ thành lập mới, hiện còn thiếu 1 câu lạc bộ thành lập mới",
      "at least 15 new clubs, it is behind by 1 new club",
    ],
    [
      "on it",
      clubs,
      count(15),
      "ít nhất 15 câu lạc bộ thành lập mới, hiện vừa đúng",
      "at least 15 new clubs, it is just there",
    ],
    [
      "ahead",
      clubs,
      count(17),
      "ít nhất 15 câu lạc bộ thành lập mới, hiện nhiều hơn 2 câu lạc bộ thành lập mới",
      "at least 15 new clubs, it is ahead by 2 new clubs",
    ],
    [
      "on it, where more is asked",
      { ...clubs, direction: "more-than" },
      count(15),
      "hơn 15 câu lạc bộ thành lập mới, hiện mới bằng, chưa vượt",
      "more than 15 new clubs, it is just there and not beyond",
    ],
    [
      "below a bound",
      { ...clubs, direction: "at-most" },
      count(14),
      "nhiều nhất 15 câu lạc bộ thành lập mới, hiện ít hơn 1 câu lạc bộ thành lập mới",
      "at most 15 new clubs, it is below by 1 new club",
    ],
    [
      "above a bound",
      { ...clubs, direction: "at-most" },
      count(16),
      "nhiều nhất 15 câu lạc bộ thành lập mới, hiện vượt mức 1 câu lạc bộ thành lập mới",
      "at most 15 new clubs, it is above by 1 new club",
    ],
  ])("%s", (_, target, figure, vi, en) => {
    const standing = againstPath(target, figure, on);
    expect(describeTargetPath(target, { on, standing }, "vi")).toBe(
      `Số câu lạc bộ thành lập mới: theo lộ trình đến ngày 30/06/2023 cần ${vi}.`,
    );
    expect(describeTargetPath(target, { on, standing }, "en")).toBe(
      `New clubs: by 30 June 2023 the path asks for ${en}.`,
    );
  });

  test("where the start is not known", () => {
    const standing = againstPath(provinces, of(1, 2), on);
    expect(describeTargetPath(provinces, { on, standing }, "vi")).toBe(
      "Tỷ lệ tỉnh, thành phố có câu lạc bộ: chưa tính được, vì chưa biết số lúc bắt đầu.",
    );
  });
});

describe("what units lack together", () => {
  const inUnit = (unit: string) => ({ ...clubs, id: unit, unit });

  test("says who reached it, what is missing, of whom nothing is known", () => {
    const gaps = targetGaps(
      ["01", "08", "17", "52"].map(inUnit),
      new Map([
        ["01", count(30)],
        ["08", count(29)],
        ["17", count(20)],
        ["99", count(3)],
      ]),
    );
    expect(describeGaps(gaps, "vi")).toBe(
      "Số câu lạc bộ thành lập mới: 1 trên 4 đơn vị đã đạt chỉ tiêu, còn thiếu tổng cộng 11 câu lạc bộ thành lập mới, 1 đơn vị chưa tính được, 1 đơn vị không có chỉ tiêu.",
    );
    expect(describeGaps(gaps, "en")).toBe(
      "New clubs: 1 of 4 units reached the target, 11 new clubs short in all, 1 unit not known, 1 unit without a target.",
    );
  });

  test("does not add percentages of different units", () => {
    const shares = ["01", "08"].map((unit) => ({ ...provinces, id: unit, unit }));
    const gaps = targetGaps(
      shares,
      new Map([
        ["01", of(1, 2)],
        ["08", of(1, 3)],
      ]),
    );
    expect(gaps.missing).toBeGreaterThan(0);
    expect(describeGaps(gaps, "en")).toBe(
      "Share of provinces with a club: 0 of 2 units reached the target.",
    );
  });

  test("of no target at all", () => {
    expect(describeGaps(targetGaps([], new Map()), "vi")).toBe("Không đơn vị nào có chỉ tiêu.");
    expect(describeGaps(targetGaps([], new Map()), "en")).toBe("No unit has a target.");
  });
});

test("a value that is asked for is told as exactly as it can be set", () => {
  const tiny = { ...provinces, value: 0.0001 };
  expect(describeTarget(tiny, "vi")).toBe(
    "Tỷ lệ tỉnh, thành phố có câu lạc bộ: ít nhất 0,01% trong giai đoạn 2021–2025 (lựa chọn của bộ công cụ).",
  );
  expect(describeTarget({ ...exchanges, value: 1.25 }, "en")).toContain(
    ": at least 1.25 in 2021–2025 (",
  );
});

describe.each(LOCALES)("in %s", (locale) => {
  const isSentence = (text: string) => {
    expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(text).not.toMatch(/\. |undefined|NaN|null|Infinity|\[object/);
    expect(text).toBe(text.normalize("NFC"));
  };

  test("every published target is one sentence", () => {
    for (const target of PUBLISHED_TARGETS) isSentence(describeTarget(target, locale));
  });

  test("every quantity has a name of its own, and a sentence for any figure", () => {
    expect(new Set(TARGET_QUANTITIES.map((what) => targetQuantityName(what, locale))).size).toBe(
      TARGET_QUANTITIES.length,
    );
    const anything = fc.record({
      what: fc.constantFrom(...TARGET_QUANTITIES),
      direction: fc.constantFrom(...TARGET_DIRECTIONS),
      value: fc.constantFrom(0.3, 1),
      above: fc.nat(100),
      rest: fc.nat(100),
    });
    fc.assert(
      fc.property(anything, ({ above, rest, ...change }) => {
        const target = { ...clubs, ...change };
        const isCount = Object.keys(TARGET_FACTS).includes(change.what);
        const figure = isCount ? count(above) : of(above, above + rest);
        isSentence(describeAttainment(target, figure, locale));
        isSentence(describePace(target, requiredPace(target, figure, "2024-05-31"), locale));
        isSentence(describeGaps(targetGaps([target], new Map([[target.unit, figure]])), locale));
      }),
      { seed: 1336 },
    );
  });

  test("every reason and every direction has words of its own", () => {
    const reasons = TARGET_REASONS.map((reason) => targetReasonText(reason, locale));
    const directions = TARGET_DIRECTIONS.map((each) => targetDirectionName(each, locale));
    for (const words of [reasons, directions]) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.join()).not.toMatch(/undefined|\./);
    }
  });
});

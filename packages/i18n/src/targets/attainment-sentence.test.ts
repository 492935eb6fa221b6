import type { Figure, Target } from "@ishc/core";
import { describe, expect, test } from "vitest";
import { describeAttainment, targetQuantityName } from "../index.ts";
import { bound, clubs, count, exchanges, of, older, provinces } from "./targets.fixture.ts";

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

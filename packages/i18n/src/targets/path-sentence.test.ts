import { againstPath, type Figure, type Target } from "@ishc/core";
import { describe, expect, test } from "vitest";
import { describeTargetPath } from "../index.ts";
import { clubs, count, of, provinces } from "./targets.fixture.ts";

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

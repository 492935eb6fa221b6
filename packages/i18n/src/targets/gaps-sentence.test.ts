import { targetGaps } from "@ishc/core";
import { describe, expect, test } from "vitest";
import { describeGaps } from "../index.ts";
import { clubs, count, of, provinces } from "./targets.fixture.ts";

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

import { type Figure, requiredPace, type Target } from "@ishc/core";
import { describe, expect, test } from "vitest";
import { describePace, targetQuantityName } from "../index.ts";
import { clubs, count, of, provinces } from "./targets.fixture.ts";

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

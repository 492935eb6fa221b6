import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Attendance rate (tỷ lệ tham gia sinh hoạt).
 *
 * Members present, over members eligible on the day, pooled over the meetings where
 * attendance was taken. A member without a mark stays in the denominator and is reported as
 * blank; so are excused and represented members, none of whom came. Honorary members count
 * on neither side.
 *
 * Formula: `attendancePresent / attendanceEligible`; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice)
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const may = periodContaining("2024-05-31", "month");
 * const facts = factsFromTotals(may, "2024-05-31", { clubs: 1, attendanceEligible: 60, attendancePresent: 52 });
 * measure("attendance-rate", facts).value; // 52 / 60
 */
export const attendanceRate = {
  id: "attendance-rate",
  name: { vi: "Tỷ lệ tham gia sinh hoạt", en: "Attendance rate" },
  above: { vi: "lượt hội viên có mặt", en: "attendances" },
  below: { vi: "lượt hội viên có tên trong danh sách", en: "attendances possible" },
  group: "participation",
  topic: "attendance",
  numerator: "attendancePresent",
  denominator: "attendanceEligible",
  blank: "attendanceBlank",
  kind: "share",
  unit: "ratio",
  direction: "higher",
  source: "ninh-thuan-interview",
  authority: "practice",
} as const satisfies IndicatorDefinition;

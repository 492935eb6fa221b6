import type { Rule, RuleTemplate } from "../rule.ts";

/** A general meeting in every month due. */
export const monthly: Rule = {
  id: "MEET-MONTHLY",
  statement: {
    vi: "Câu lạc bộ sinh hoạt ít nhất mỗi tháng một lần",
    en: "The club meets at least once a month",
  },
  unit: { vi: "tháng có sinh hoạt", en: "months with a meeting" },
  measures: { indicator: "meeting-regularity" },
  asks: { min: 1 },
  severity: "required",
  source: "quang-trung-launch",
  authority: "practice",
};

/** Attendance. Over 85 % was observed in one province; no number was ever asked for. */
export const attendance: RuleTemplate = {
  id: "MEET-ATT",
  statement: {
    vi: "Tỷ lệ hội viên tham gia sinh hoạt đạt mức bộ quy định nêu",
    en: "Attendance at meetings reaches the rate that the pack gives",
  },
  unit: { vi: "lượt hội viên có mặt", en: "attendances" },
  measures: { indicator: "attendance-rate" },
  severity: "recommended",
};

/** Evidence in all eight areas in the period. */
export const allAreas: Rule = {
  id: "ALL-8",
  statement: {
    vi: "Câu lạc bộ có hoạt động ở đủ 8 mảng trong kỳ",
    en: "The club was active in all eight areas in the period",
  },
  unit: { vi: "mảng có hoạt động", en: "areas active" },
  measures: { fact: "areasCovered", topic: "areas" },
  asks: { min: 8 },
  dueAtEnd: true,
  severity: "required",
  source: "hoa-binh-clubs",
  authority: "practice",
};

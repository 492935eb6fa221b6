import type { Rule } from "../rule.ts";

/** Blood pressure and weight every month. How many members it must be no source says: one is enough here. */
export const measuring: Rule = {
  id: "A2-MEASURE",
  area: "health",
  statement: {
    vi: "Tháng nào cũng đo huyết áp và cân nặng cho hội viên",
    en: "Blood pressure and weight are taken every month",
  },
  unit: { vi: "tháng có đo huyết áp, cân nặng", en: "months with measuring" },
  measures: {
    over: "monthsMeasured",
    under: "monthsForMeasuring",
    kind: "share",
    topic: "measuring",
  },
  asks: { min: 1 },
  severity: "recommended",
  source: "suni-sea-clubs",
  authority: "guideline",
};

/** A general check-up a year, due once a club has been active that long (our choice). */
export const checkUp: Rule = {
  id: "A2-CHECKUP",
  area: "health",
  statement: {
    vi: "Mỗi năm ít nhất một lần khám sức khỏe tổng quát cho hội viên",
    en: "There is a general check-up at least once a year",
  },
  unit: { vi: "lần khám trong 12 tháng", en: "check-ups in twelve months" },
  measures: { fact: "checkUpsInYear", topic: "checkUps" },
  asks: { min: 1 },
  severity: "recommended",
  source: "suni-sea-check-ups",
  authority: "practice",
};

/** Five home-care volunteers. */
export const homeCareVolunteers: Rule = {
  id: "A3-VOL",
  area: "home-care",
  statement: {
    vi: "Có ít nhất 5 tình nguyện viên chăm sóc tại nhà",
    en: "At least 5 volunteers care for people at home",
  },
  unit: { vi: "tình nguyện viên", en: "volunteers" },
  measures: { fact: "homeCareVolunteers", topic: "volunteers" },
  asks: { min: 5 },
  severity: "recommended",
  source: "aarp-case-study",
  authority: "guideline",
};

/**
 * A visit a week to each person in need; taken from an example, since no norm was
 * published. On average over all of them: one who is visited daily makes up for
 * others, and before a week of need has passed nothing is due (our choice).
 */
export const careVisits: Rule = {
  id: "A3-VISIT",
  area: "home-care",
  statement: {
    vi: "Người cần chăm sóc được thăm trung bình ít nhất mỗi tuần một lần",
    en: "People in need of care are visited once a week on average, at least",
  },
  unit: { vi: "lượt thăm", en: "visits" },
  measures: { over: "careVisits", under: "careDays", per: 7, kind: "mean", topic: "care" },
  asks: { min: 1 },
  severity: "recommended",
  source: "world-bank-2024",
  authority: "practice",
};

import type { Rule } from "./rule.ts";

const SINCE_1336 = "2020-08-31";

/** Members on the roll: 50 to 70. A “strive for” figure. */
const size: Rule = {
  id: "COMP-SIZE",
  statement: { vi: "Câu lạc bộ có từ 50 đến 70 hội viên", en: "The club has 50 to 70 members" },
  measures: { fact: "members", topic: "roll" },
  asks: { min: 50, max: 70 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** People of 60 or older: 60 to 70 % of the members. */
const older: Rule = {
  id: "COMP-OLDER",
  statement: {
    vi: "Người cao tuổi (từ đủ 60 tuổi) chiếm từ 60% đến 70% số hội viên",
    en: "Older people (60 and over) are 60 to 70% of the members",
  },
  measures: { indicator: "older-share" },
  asks: { min: 0.6, max: 0.7 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** Women: 60 to 70 % of the members. Projects ask for 70 or more, so more is no failure. */
const women: Rule = {
  id: "COMP-WOMEN",
  statement: {
    vi: "Phụ nữ chiếm từ 60% đến 70% số hội viên",
    en: "Women are 60 to 70% of the members",
  },
  measures: { indicator: "women-share" },
  asks: { min: 0.6, max: 0.7 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** People under 60: 30 to 40 % of the members. */
const younger: Rule = {
  id: "COMP-YOUNG",
  statement: {
    vi: "Người dưới 60 tuổi chiếm từ 30% đến 40% số hội viên",
    en: "People under 60 are 30 to 40% of the members",
  },
  measures: { indicator: "younger-share" },
  asks: { min: 0.3, max: 0.4 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** A board of five, as in project clubs; launch reports show up to nine. */
const boardSize: Rule = {
  id: "BOARD-SIZE",
  statement: {
    vi: "Ban Chủ nhiệm có từ 5 đến 9 người",
    en: "The management board has 5 to 9 people",
  },
  measures: { fact: "boardMembers", topic: "board" },
  asks: { min: 5, max: 9 },
  severity: "recommended",
  source: "project-vie085",
  authority: "practice",
};

/** Exactly one head. */
const boardHead: Rule = {
  id: "BOARD-HEAD",
  statement: { vi: "Ban Chủ nhiệm có một Chủ nhiệm", en: "The management board has one head" },
  measures: { fact: "boardHeads", topic: "board" },
  asks: { min: 1, max: 1, strictMax: true },
  severity: "required",
  source: "tan-hung-launch",
  authority: "practice",
};

/** One deputy at least. */
const boardDeputy: Rule = {
  id: "BOARD-DEPUTY",
  statement: {
    vi: "Ban Chủ nhiệm có ít nhất một Phó Chủ nhiệm",
    en: "The management board has at least one deputy head",
  },
  measures: { fact: "boardDeputies", topic: "board" },
  asks: { min: 1 },
  severity: "required",
  source: "tan-hung-launch",
  authority: "practice",
};

/** A general meeting in every month due. */
const monthly: Rule = {
  id: "MEET-MONTHLY",
  statement: {
    vi: "Câu lạc bộ sinh hoạt ít nhất mỗi tháng một lần",
    en: "The club meets at least once a month",
  },
  measures: { indicator: "meeting-regularity" },
  asks: { min: 1 },
  severity: "required",
  source: "quang-trung-launch",
  authority: "practice",
};

/** Evidence in all eight areas in the period. */
const allAreas: Rule = {
  id: "ALL-8",
  statement: {
    vi: "Câu lạc bộ có hoạt động ở đủ 8 mảng trong kỳ",
    en: "The club was active in all eight areas in the period",
  },
  measures: { fact: "areasCovered", topic: "areas" },
  asks: { min: 8 },
  dueAtEnd: true,
  severity: "required",
  source: "hoa-binh-clubs",
  authority: "practice",
};

/**
 * The rules every pack starts from. All composition figures of Decision 1336
 * are worded “strive for”, so missing one is a finding and never a rejection.
 */
export const CLUB_RULES: readonly Rule[] = [
  size,
  older,
  women,
  younger,
  boardSize,
  boardHead,
  boardDeputy,
  monthly,
  allAreas,
];

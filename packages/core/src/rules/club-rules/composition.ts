import type { Rule, RuleTemplate } from "../rule.ts";

const SINCE_1336 = "2020-08-31";
const PEOPLE = { vi: "người", en: "people" };

/** Members on the roll: 50 to 70. A “strive for” figure. */
export const size: Rule = {
  id: "COMP-SIZE",
  statement: { vi: "Câu lạc bộ có từ 50 đến 70 hội viên", en: "The club has 50 to 70 members" },
  unit: PEOPLE,
  measures: { fact: "members", topic: "roll" },
  asks: { min: 50, max: 70 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** People of 60 or older: 60 to 70 % of the members. */
export const older: Rule = {
  id: "COMP-OLDER",
  statement: {
    vi: "Người cao tuổi (từ đủ 60 tuổi) chiếm từ 60% đến 70% số hội viên",
    en: "Older people (60 and over) are 60 to 70% of the members",
  },
  unit: { vi: "người từ 60 tuổi", en: "people of 60 and over" },
  measures: { indicator: "older-share" },
  asks: { min: 0.6, max: 0.7 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** The same on the base of 55 that project clubs are reported on: 70 % or more. */
export const older55: Rule = {
  id: "COMP-OLDER-55",
  statement: {
    vi: "Người từ đủ 55 tuổi chiếm ít nhất 70% số hội viên",
    en: "People of 55 and over are at least 70% of the members",
  },
  unit: { vi: "người từ 55 tuổi", en: "people of 55 and over" },
  measures: { indicator: "older-share-55" },
  asks: { min: 0.7 },
  severity: "recommended",
  source: "tan-hung-launch",
  authority: "practice",
};

/** Women: 60 to 70 % of the members. Projects ask for 70 or more, so more is no failure. */
export const women: Rule = {
  id: "COMP-WOMEN",
  statement: {
    vi: "Phụ nữ chiếm từ 60% đến 70% số hội viên",
    en: "Women are 60 to 70% of the members",
  },
  unit: { vi: "phụ nữ", en: "women" },
  measures: { indicator: "women-share" },
  asks: { min: 0.6, max: 0.7 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** People under 60: 30 to 40 % of the members. */
export const younger: Rule = {
  id: "COMP-YOUNG",
  statement: {
    vi: "Người dưới 60 tuổi chiếm từ 30% đến 40% số hội viên",
    en: "People under 60 are 30 to 40% of the members",
  },
  unit: { vi: "người dưới 60 tuổi", en: "people under 60" },
  measures: { indicator: "younger-share" },
  asks: { min: 0.3, max: 0.4 },
  severity: "recommended",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/** The poor, near-poor and disadvantaged: “priority” without a number in Decision 1336. */
export const disadvantaged: RuleTemplate = {
  id: "COMP-POOR",
  statement: {
    vi: "Hội viên nghèo, cận nghèo, khó khăn chiếm tỷ lệ như bộ quy định nêu",
    en: "Poor, near-poor and disadvantaged people are the share of members that the pack gives",
  },
  unit: { vi: "người nghèo, cận nghèo, khó khăn", en: "poor, near-poor or disadvantaged people" },
  measures: {
    over: "disadvantaged",
    under: "circumstanceMembers",
    blank: "circumstanceUnknown",
    kind: "share",
    topic: "circumstances",
  },
  severity: "recommended",
};

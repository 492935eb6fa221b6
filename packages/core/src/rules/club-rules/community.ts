import type { Rule, RuleTemplate } from "../rule.ts";

/** A community action every month. */
export const communityActions: Rule = {
  id: "A4-COMM",
  area: "self-help",
  statement: {
    vi: "Tháng nào cũng có ít nhất một việc chung cho cộng đồng",
    en: "There is at least one community action a month",
  },
  unit: { vi: "tháng có việc chung cho cộng đồng", en: "months with a community action" },
  measures: {
    over: "communityActionMonths",
    under: "monthsActive",
    blank: "communityActionUnknown",
    kind: "share",
    topic: "deeds",
  },
  asks: { min: 1 },
  severity: "recommended",
  source: "helpage-self-help",
  authority: "guideline",
};

/**
 * A person in sudden hardship helped a month, on average over the months due. A
 * flood in which many were helped makes up for quiet months, as “on average” says.
 */
export const hardship: Rule = {
  id: "A4-HARDSHIP",
  area: "self-help",
  statement: {
    vi: "Trung bình mỗi tháng giúp ít nhất một người gặp khó khăn đột xuất",
    en: "On average at least one person in sudden hardship is helped a month",
  },
  unit: { vi: "người được giúp", en: "people helped" },
  measures: {
    over: "hardshipHelped",
    under: "monthsActive",
    blank: "hardshipUnknown",
    kind: "mean",
    topic: "deeds",
  },
  asks: { min: 1 },
  severity: "recommended",
  source: "helpage-self-help",
  authority: "guideline",
};

/** Work on rights. No source says how often, so a pack does. */
export const rights: RuleTemplate = {
  id: "A5-RIGHTS",
  area: "rights",
  statement: {
    vi: "Trong kỳ có hoạt động về quyền và lợi ích, đủ số lần bộ quy định nêu",
    en: "There is work on rights and entitlements in the period, as often as the pack asks",
  },
  unit: { vi: "việc về quyền và lợi ích", en: "activities on rights" },
  measures: { fact: "rightsActivities", topic: "areas" },
  dueAtEnd: true,
  severity: "recommended",
};

/**
 * Something to learn at each meeting held. Only an item marked with the area of
 * learning counts, and a meeting without a recorded agenda may have had one or
 * not (our choice).
 */
export const talks: Rule = {
  id: "A6-TALK",
  area: "learning",
  statement: {
    vi: "Buổi sinh hoạt nào cũng có nội dung nâng cao kiến thức",
    en: "Each meeting has a learning topic",
  },
  unit: { vi: "buổi có nội dung kiến thức", en: "meetings with a topic" },
  measures: {
    over: "meetingsWithTalk",
    under: "meetingsHeld",
    blank: "meetingsWithoutAgenda",
    kind: "share",
    topic: "agenda",
  },
  asks: { min: 1 },
  severity: "recommended",
  source: "co-dien-meeting",
  authority: "practice",
};

/**
 * A performing team within six months of founding. A register has a day for it
 * or none, so a team without its day is missed, not unknown (our choice).
 */
export const performingTeam: Rule = {
  id: "A7-TEAM",
  area: "culture",
  statement: {
    vi: "Đội văn nghệ được lập trong vòng 6 tháng từ khi thành lập câu lạc bộ",
    en: "A performing team is formed within six months of founding",
  },
  unit: { vi: "đội văn nghệ lập đúng hạn", en: "performing team formed in time" },
  measures: { fact: "performingTeamsInTime", topic: "team" },
  asks: { min: 1 },
  severity: "recommended",
  source: "helpage-culture",
  authority: "guideline",
};

/** Two exchanges a year, due once a club has been active that long (our choice). */
export const exchanges: Rule = {
  id: "A7-EXCH",
  area: "culture",
  statement: {
    vi: "Mỗi năm giao lưu với địa phương ít nhất 2 lần",
    en: "There are at least two exchanges with the locality a year",
  },
  unit: { vi: "lần giao lưu trong 12 tháng", en: "exchanges in twelve months" },
  measures: { fact: "exchangesInYear", topic: "exchanges" },
  asks: { min: 2 },
  severity: "recommended",
  source: "helpage-culture",
  authority: "guideline",
};

import type { Rule, RuleTemplate } from "../rule.ts";

const SINCE_1336 = "2020-08-31";

/** An income generation fund that the club itself manages. */
export const incomeFund: Rule = {
  id: "A1-IGF",
  area: "livelihood",
  statement: {
    vi: "Có Quỹ tăng thu nhập do câu lạc bộ tự quản lý",
    en: "The club has an income generation fund and manages it itself",
  },
  unit: { vi: "Quỹ tăng thu nhập tự quản lý", en: "fund managed by the club" },
  measures: { fact: "incomeFundsManaged", topic: "funds" },
  asks: { min: 1 },
  severity: "required",
  source: "decision-1336",
  authority: "law",
  from: SINCE_1336,
};

/**
 * What an income generation fund starts with. Plans differ from place to place,
 * so a pack gives the sum. Capital that came in the month it was opened counts
 * with it; where the book begins later, so does what is judged (our choice).
 */
export const incomeFundStart: RuleTemplate = {
  id: "A1-IGF-MIN",
  area: "livelihood",
  statement: {
    vi: "Quỹ tăng thu nhập ban đầu đạt mức bộ quy định nêu",
    en: "The income generation fund starts with the sum that the pack gives",
  },
  unit: { vi: "đồng", en: "đồng" },
  measures: { fact: "incomeFundOpeningVnd", topic: "funds" },
  severity: "recommended",
};

/** Five economic-development volunteers. */
export const livelihoodVolunteers: Rule = {
  id: "A1-VOL",
  area: "livelihood",
  statement: {
    vi: "Có ít nhất 5 tình nguyện viên phát triển kinh tế",
    en: "At least 5 volunteers help with economic development",
  },
  unit: { vi: "tình nguyện viên", en: "volunteers" },
  measures: { fact: "livelihoodVolunteers", topic: "volunteers" },
  asks: { min: 5 },
  severity: "recommended",
  source: "helpage-income",
  authority: "guideline",
};

/** They help every month. */
export const mentoring: Rule = {
  id: "A1-MENTOR",
  area: "livelihood",
  statement: {
    vi: "Tháng nào cũng có tình nguyện viên hướng dẫn làm kinh tế",
    en: "Volunteers mentor in livelihood every month",
  },
  unit: { vi: "tháng có hướng dẫn làm kinh tế", en: "months with mentoring" },
  measures: {
    over: "mentoringMonths",
    under: "monthsActive",
    blank: "mentoringUnknown",
    kind: "share",
    topic: "deeds",
  },
  asks: { min: 1 },
  severity: "recommended",
  source: "helpage-income",
  authority: "guideline",
};

/** Half of the members borrow: they owe, or had a loan paid out within twelve months (our choice). */
export const borrowers: Rule = {
  id: "A1-BORROW",
  area: "livelihood",
  statement: {
    vi: "Ít nhất một nửa số hội viên được vay vốn",
    en: "At least half of the members borrow",
  },
  unit: { vi: "người được vay vốn", en: "borrowers" },
  measures: { over: "borrowers", under: "borrowerMembers", kind: "share", topic: "borrowers" },
  asks: { min: 0.5 },
  severity: "recommended",
  source: "decision-1336-quality",
  authority: "law",
  from: SINCE_1336,
};

/** Ceiling, term and rate of loans are set by the club; no source gives one, so the kit has none either. */
export const loanTerms: Rule = {
  id: "A1-TERMS",
  area: "livelihood",
  statement: {
    vi: "Quy chế của câu lạc bộ có mức vay cao nhất, thời hạn và lãi suất",
    en: "The club's own rules set a ceiling, a term and a rate for loans",
  },
  unit: { vi: "quy định về vay vốn", en: "set of loan terms" },
  measures: { fact: "loanTermsSet", topic: "loanTerms" },
  asks: { min: 1 },
  severity: "required",
  source: "kit",
  authority: "our-choice",
};

/** Loans keep to those terms, as long as they are owed and for a year at least (our choice). */
export const loansWithinTerms: Rule = {
  id: "A1-WITHIN",
  area: "livelihood",
  statement: {
    vi: "Không khoản vay nào vượt quy định của chính câu lạc bộ",
    en: "No loan goes beyond the club's own terms",
  },
  unit: { vi: "khoản vay vượt quy định", en: "loans beyond the terms" },
  measures: { fact: "loansOutsideTerms", topic: "loans" },
  asks: { min: 0, max: 0, strictMax: true },
  severity: "recommended",
  source: "kit",
  authority: "our-choice",
};

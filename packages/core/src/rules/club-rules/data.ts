import type { Rule } from "../rule.ts";

const SINCE_LAW_91 = "2026-01-01";

/**
 * Consent to the sensitive data that are kept, of those on the roll. Silence is
 * no consent. Looked at are circumstances, health, care and loans, each with its
 * purpose, ended ones too while they are kept. Whoever left cannot be asked and
 * should be made anonymous, and neighbours in care have no place for consent in
 * a register: neither is judged here (our choice).
 */
export const consent: Rule = {
  id: "DATA-CONSENT",
  statement: {
    vi: "Hội viên có dữ liệu nhạy cảm trong sổ đều đã đồng ý cho ghi",
    en: "Every member of whom sensitive data are kept has agreed to it",
  },
  unit: { vi: "người đồng ý", en: "people who agree" },
  measures: {
    over: "sensitiveConsented",
    under: "sensitiveMembers",
    kind: "share",
    topic: "consent",
  },
  asks: { min: 1 },
  severity: "required",
  source: "decree-356-consent",
  authority: "law",
  from: SINCE_LAW_91,
};

/**
 * Requests answered in two working days, and withdrawals, restrictions and
 * objections acted on in fifteen days. Late is the day after. Public holidays
 * are not known here, so around Tết the finding is too strict.
 */
export const requests: Rule = {
  id: "DATA-REQ",
  statement: {
    vi: "Yêu cầu về dữ liệu cá nhân được trả lời trong 2 ngày làm việc, rút đồng ý được thực hiện trong 15 ngày",
    en: "Requests about own data are answered in 2 working days, withdrawals acted on in 15 days",
  },
  unit: { vi: "yêu cầu được giải quyết đúng hạn", en: "requests dealt with in time" },
  measures: {
    over: "dataRequestsInTime",
    under: "dataRequestsDue",
    kind: "share",
    topic: "dataRequests",
  },
  asks: { min: 1 },
  severity: "required",
  source: "decree-356",
  authority: "law",
  from: SINCE_LAW_91,
};

/** Nobody on the roll twice, as far as names and birth years tell. */
export const noDuplicates: Rule = {
  id: "DATA-TWICE",
  statement: {
    vi: "Không ai bị ghi hai lần trong danh sách",
    en: "Nobody is on the roll twice",
  },
  unit: { vi: "cặp tên nghi là một người", en: "pairs of entries that may be one person" },
  measures: { fact: "suspectedDuplicates", topic: "roll" },
  asks: { min: 0, max: 0, strictMax: true },
  severity: "recommended",
  source: "kit",
  authority: "our-choice",
};

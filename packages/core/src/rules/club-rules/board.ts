import type { Rule } from "../rule.ts";

/** A board of five, as in project clubs; launch reports show up to nine. */
export const boardSize: Rule = {
  id: "BOARD-SIZE",
  statement: {
    vi: "Ban Chủ nhiệm có từ 5 đến 9 người",
    en: "The management board has 5 to 9 people",
  },
  unit: { vi: "người", en: "people" },
  measures: { fact: "boardMembers", topic: "board" },
  asks: { min: 5, max: 9 },
  severity: "recommended",
  source: "project-vie085",
  authority: "practice",
};

/** Half of the board women at least; asked by projects. */
export const boardWomen: Rule = {
  id: "BOARD-WOMEN",
  statement: {
    vi: "Phụ nữ chiếm ít nhất một nửa Ban Chủ nhiệm",
    en: "At least half of the management board are women",
  },
  unit: { vi: "phụ nữ", en: "women" },
  measures: { over: "boardWomen", under: "boardSexMembers", kind: "share", topic: "boardSex" },
  asks: { min: 0.5 },
  severity: "recommended",
  source: "project-vie085",
  authority: "guideline",
};

/** Exactly one head. */
export const boardHead: Rule = {
  id: "BOARD-HEAD",
  statement: { vi: "Ban Chủ nhiệm có một Chủ nhiệm", en: "The management board has one head" },
  unit: { vi: "Chủ nhiệm", en: "head" },
  measures: { fact: "boardHeads", topic: "board" },
  asks: { min: 1, max: 1, strictMax: true },
  severity: "required",
  source: "tan-hung-launch",
  authority: "practice",
};

/** One deputy at least. */
export const boardDeputy: Rule = {
  id: "BOARD-DEPUTY",
  statement: {
    vi: "Ban Chủ nhiệm có ít nhất một Phó Chủ nhiệm",
    en: "The management board has at least one deputy head",
  },
  unit: { vi: "Phó Chủ nhiệm", en: "deputy" },
  measures: { fact: "boardDeputies", topic: "board" },
  asks: { min: 1 },
  severity: "required",
  source: "tan-hung-launch",
  authority: "practice",
};

/**
 * Whoever keeps the books does not keep the purse. Ordinary practice, found in
 * no source on the clubs. A post that nobody holds is shared by nobody.
 */
export const cashApart: Rule = {
  id: "BOARD-CASH",
  statement: {
    vi: "Kế toán và thủ quỹ là hai người khác nhau",
    en: "Accountant and treasurer are two people",
  },
  unit: { vi: "người vừa làm kế toán vừa giữ quỹ", en: "people in both posts" },
  measures: { fact: "boardCashShared", topic: "board" },
  asks: { min: 0, max: 0, strictMax: true },
  severity: "recommended",
  source: "kit",
  authority: "our-choice",
};

import type { Rule } from "../rule.ts";

/** The decision that founded the club, with number, date and issuing body. */
export const foundingDecision: Rule = {
  id: "ORG-DECISION",
  statement: {
    vi: "Có quyết định thành lập của Ủy ban nhân dân xã, phường, ghi rõ số và ngày",
    en: "The founding decision of the commune's People's Committee is recorded, with number and date",
  },
  unit: { vi: "quyết định thành lập", en: "founding decision" },
  measures: { fact: "foundingDecisions", topic: "papers" },
  asks: { min: 1 },
  severity: "required",
  source: "xuat-hoa-launch",
  authority: "practice",
};

/** Operating rules, adopted on a day. */
export const operatingRules: Rule = {
  id: "ORG-RULES",
  statement: {
    vi: "Câu lạc bộ đã thông qua quy chế hoạt động",
    en: "The club has adopted operating rules",
  },
  unit: { vi: "quy chế hoạt động", en: "set of operating rules" },
  measures: { fact: "rulesAdopted", topic: "papers" },
  asks: { min: 1 },
  severity: "required",
  source: "than-thuoc-launch",
  authority: "practice",
};

/** Exactly one association above the club on the last day. */
export const parentAssociation: Rule = {
  id: "ORG-PARENT",
  statement: {
    vi: "Câu lạc bộ trực thuộc một Hội Người cao tuổi cấp xã",
    en: "The club belongs to one Association of the Elderly at commune level",
  },
  unit: { vi: "Hội Người cao tuổi cấp trên", en: "parent association" },
  measures: { fact: "parentAssociations", topic: "parent" },
  asks: { min: 1, max: 1, strictMax: true },
  severity: "required",
  source: "ngo-quyen-launch",
  authority: "practice",
};

/**
 * No day of its activity without one: the source has the club under its
 * association throughout. That a gap of long ago still counts is our choice, since
 * it is mended by writing down who it was.
 */
export const noParentGap: Rule = {
  id: "ORG-PARENT-GAP",
  statement: {
    vi: "Từ khi hoạt động, ngày nào câu lạc bộ cũng trực thuộc một Hội Người cao tuổi",
    en: "The club has belonged to an Association of the Elderly on every day of its activity",
  },
  unit: { vi: "câu lạc bộ từng không có Hội", en: "club once without an association" },
  measures: { fact: "clubsWithoutParent", topic: "parent" },
  asks: { min: 0, max: 0, strictMax: true },
  severity: "required",
  source: "ngo-quyen-launch",
  authority: "practice",
};

/**
 * A commune in force on the day, in a province in force, with no district
 * between them since the reform. Judged only where units are given.
 */
export const unitInForce: Rule = {
  id: "ORG-UNIT",
  statement: {
    vi: "Xã, phường của câu lạc bộ đang có hiệu lực và trực thuộc tỉnh, không còn cấp huyện",
    en: "The club's commune is in force and lies directly in its province, without a district",
  },
  unit: { vi: "xã, phường đang có hiệu lực", en: "commune in force" },
  measures: { fact: "unitsInForce", topic: "unit" },
  asks: { min: 1 },
  severity: "required",
  source: "resolution-202",
  authority: "law",
  from: "2025-07-01",
};

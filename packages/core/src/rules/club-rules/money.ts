import type { Rule } from "../rule.ts";

/** An operating fund. */
export const operatingFund: Rule = {
  id: "A8-FUND",
  area: "resources",
  statement: { vi: "Có Quỹ hoạt động", en: "The club has an operating fund" },
  unit: { vi: "Quỹ hoạt động", en: "operating fund" },
  measures: { fact: "operatingFunds", topic: "funds" },
  asks: { min: 1 },
  severity: "required",
  source: "decision-1336",
  authority: "law",
  from: "2020-08-31",
};

/** The member fee, at the level that guidance named some years ago. */
export const memberFee: Rule = {
  id: "A8-FEE",
  area: "resources",
  statement: {
    vi: "Hội phí từ 2.000 đến 5.000 đồng một tháng",
    en: "The member fee is 2,000 to 5,000 đồng a month",
  },
  unit: { vi: "đồng", en: "đồng" },
  measures: { fact: "memberFeeVnd", topic: "fee" },
  asks: { min: 2000, max: 5000 },
  severity: "recommended",
  source: "helpage-resources",
  authority: "guideline",
};

/** Income from all four streams within twelve months; no source says how often each has to flow (our choice). */
export const streams: Rule = {
  id: "A8-STREAMS",
  area: "resources",
  statement: {
    vi: "Trong 12 tháng có đủ 4 nguồn thu: lãi vay, hội phí, ủng hộ, làm chung",
    en: "All four streams brought income in twelve months: interest, fees, gifts, joint work",
  },
  unit: { vi: "nguồn thu", en: "streams of income" },
  measures: { fact: "incomeStreams", topic: "income" },
  asks: { min: 4 },
  severity: "recommended",
  source: "helpage-resources",
  authority: "guideline",
};

/** No fund below zero on any day. */
export const noNegativeBalance: Rule = {
  id: "A8-BALANCE",
  area: "resources",
  statement: {
    vi: "Không ngày nào sổ quỹ bị âm",
    en: "No fund is below zero on any day",
  },
  unit: { vi: "quỹ từng bị âm", en: "funds that were below zero" },
  measures: { fact: "fundsBelowZero", topic: "ledgers" },
  asks: { min: 0, max: 0, strictMax: true },
  severity: "required",
  source: "kit",
  authority: "our-choice",
};

import type { Rule } from "./rule.ts";

/** Clubs that run all areas: 70 %. “Well managed” stands beside it without a test; only the areas can be measured. */
export const fullClubs: Rule = {
  id: "AGG-FULL",
  scope: "aggregate",
  statement: {
    vi: "Ít nhất 70% số câu lạc bộ hoạt động đủ các mảng",
    en: "At least 70% of the clubs run all areas",
  },
  unit: { vi: "câu lạc bộ đủ 8 mảng", en: "clubs active in all areas" },
  measures: { indicator: "all-areas" },
  asks: { min: 0.7 },
  dueAtEnd: true,
  severity: "required",
  source: "decision-1336-quality",
  authority: "law",
  from: "2020-08-31",
  to: "2025-12-31",
};

/** New clubs to 2030, in the whole country. */
export const newClubs2030: Rule = {
  id: "AGG-NEW30",
  scope: "aggregate",
  statement: {
    vi: "Cả nước lập mới ít nhất 6.000 câu lạc bộ đến năm 2030",
    en: "The country founds at least 6,000 new clubs by 2030",
  },
  unit: { vi: "câu lạc bộ mới", en: "new clubs" },
  measures: { fact: "clubsFounded", topic: "roll" },
  asks: { min: 6000 },
  dueOn: "2030-12-31",
  severity: "required",
  source: "decision-1648-targets",
  authority: "law",
  from: "2025-08-01",
  to: "2030-12-31",
};

/** Older people who join to 2030, in the whole country. */
export const newOlder2030: Rule = {
  id: "AGG-NEW30-OLDER",
  scope: "aggregate",
  statement: {
    vi: "Cả nước có ít nhất 300.000 người cao tuổi tham gia câu lạc bộ đến năm 2030",
    en: "At least 300,000 older people of the country join clubs by 2030",
  },
  unit: { vi: "người cao tuổi tham gia", en: "older people who join" },
  measures: { fact: "olderJoined", topic: "roll" },
  asks: { min: 300_000 },
  dueOn: "2030-12-31",
  severity: "required",
  source: "decision-1648-targets",
  authority: "law",
  from: "2025-08-01",
  to: "2030-12-31",
};

/** Women among the older people who join. */
export const olderWomen: Rule = {
  id: "COMP-OLDWOMEN",
  scope: "aggregate",
  statement: {
    vi: "Phụ nữ chiếm từ 50% đến 60% số người cao tuổi tham gia",
    en: "Women are 50 to 60% of the older people who join",
  },
  unit: { vi: "phụ nữ cao tuổi", en: "older women" },
  measures: { over: "olderWomenJoined", under: "olderJoined", kind: "share", topic: "roll" },
  asks: { min: 0.5, max: 0.6 },
  severity: "recommended",
  source: "decision-1648-targets",
  authority: "law",
  from: "2025-08-01",
  to: "2030-12-31",
};

/** New clubs to 2035, in the whole country. */
export const newClubs2035: Rule = {
  id: "AGG-NEW35",
  scope: "aggregate",
  statement: {
    vi: "Cả nước lập mới tổng cộng ít nhất 12.000 câu lạc bộ đến năm 2035",
    en: "The country founds at least 12,000 new clubs in all by 2035",
  },
  unit: { vi: "câu lạc bộ mới", en: "new clubs" },
  measures: { fact: "clubsFounded", topic: "roll" },
  asks: { min: 12_000 },
  dueOn: "2035-12-31",
  severity: "required",
  source: "decision-1648-2035",
  authority: "law",
  from: "2025-08-01",
  to: "2035-12-31",
};

/** Every lowland commune and ward has a club by 2030. */
export const lowlandCoverage: Rule = {
  id: "AGG-COV30-LOWLAND",
  scope: "aggregate",
  statement: {
    vi: "Tất cả xã, phường đồng bằng có câu lạc bộ",
    en: "Every lowland commune and ward has a club",
  },
  unit: { vi: "xã, phường có câu lạc bộ", en: "communes with a club" },
  measures: {
    over: "lowlandCommunesWithClub",
    under: "lowlandCommunes",
    kind: "share",
    topic: "communes",
  },
  asks: { min: 1 },
  dueOn: "2030-12-31",
  severity: "required",
  source: "decision-1648-targets",
  authority: "law",
  from: "2025-08-01",
  to: "2030-12-31",
};

/** 70 % of the mountain, border and island communes have a club by 2030. */
export const uplandCoverage: Rule = {
  id: "AGG-COV30-UPLAND",
  scope: "aggregate",
  statement: {
    vi: "Ít nhất 70% xã, phường miền núi, biên giới, hải đảo có câu lạc bộ",
    en: "At least 70% of mountain, border and island communes have a club",
  },
  unit: { vi: "xã, phường có câu lạc bộ", en: "communes with a club" },
  measures: {
    over: "uplandCommunesWithClub",
    under: "uplandCommunes",
    kind: "share",
    topic: "communes",
  },
  asks: { min: 0.7 },
  dueOn: "2030-12-31",
  severity: "required",
  source: "decision-1648-targets",
  authority: "law",
  from: "2025-08-01",
  to: "2030-12-31",
};

/** Every lowland commune still by 2035. Read in one province's plan; the national figure could not be read. */
export const lowlandCoverage2035: Rule = {
  ...lowlandCoverage,
  id: "AGG-COV35-LOWLAND",
  dueOn: "2035-12-31",
  severity: "recommended",
  source: "gia-lai-plan",
  authority: "our-choice",
  from: "2031-01-01",
  to: "2035-12-31",
};

/** 85 % of the others by 2035, from the same plan. */
export const uplandCoverage2035: Rule = {
  ...uplandCoverage,
  id: "AGG-COV35-UPLAND",
  statement: {
    vi: "Ít nhất 85% xã, phường miền núi, biên giới, hải đảo có câu lạc bộ",
    en: "At least 85% of mountain, border and island communes have a club",
  },
  asks: { min: 0.85 },
  dueOn: "2035-12-31",
  severity: "recommended",
  source: "gia-lai-plan",
  authority: "our-choice",
  from: "2031-01-01",
  to: "2035-12-31",
};

/** Clubs that a project ranked strong or very strong. The ranking itself was never published. */
export const strongClubs: Rule = {
  id: "AGG-STRONG",
  scope: "aggregate",
  statement: {
    vi: "Ít nhất 85% số câu lạc bộ của dự án xếp loại mạnh hoặc rất mạnh",
    en: "At least 85% of the project's clubs are ranked strong or very strong",
  },
  unit: { vi: "câu lạc bộ mạnh hoặc rất mạnh", en: "strong or very strong clubs" },
  measures: { over: "clubsStrong", under: "clubsRanked", kind: "share", topic: "ranking" },
  asks: { min: 0.85 },
  severity: "recommended",
  source: "project-vie071",
  authority: "guideline",
};

/**
 * Circumstances that give a person priority or need: poor household (hộ nghèo),
 * near-poor (cận nghèo), disadvantaged (hoàn cảnh khó khăn), disability (khuyết
 * tật), ethnic minority (dân tộc thiểu số), living alone (sống một mình).
 *
 * @see {@link SOURCES}: `ninh-thuan-plan`, `phu-ninh-clubs` (guideline)
 */
export const CIRCUMSTANCES = [
  "poor",
  "near-poor",
  "disadvantaged",
  "disability",
  "ethnic-minority",
  "living-alone",
] as const;

/** One of {@link CIRCUMSTANCES}. */
export type CircumstanceKind = (typeof CIRCUMSTANCES)[number];

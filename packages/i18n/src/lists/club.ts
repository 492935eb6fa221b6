import type { BudgetSource, ClubStage, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const CLUB_STAGE_NAMES: Readonly<Record<ClubStage, Words>> = {
  planned: { vi: "Đang chuẩn bị thành lập", en: "Being planned" },
  active: { vi: "Đang hoạt động", en: "Active" },
  dormant: { vi: "Tạm ngừng sinh hoạt", en: "Dormant" },
  closed: { vi: "Đã giải thể", en: "Closed" },
};

/**
 * What people call a stage of a club's life.
 *
 * @param stage - the stage
 * @param locale - the language
 * @returns its name
 * @example
 * import { clubStageName } from "@ishc/i18n";
 * clubStageName("dormant", "vi"); // "Tạm ngừng sinh hoạt"
 */
export function clubStageName(stage: ClubStage, locale: Locale): string {
  return CLUB_STAGE_NAMES[stage][locale];
}

export const BUDGET_SOURCE_NAMES: Readonly<Record<BudgetSource, Words>> = {
  project: { vi: "Dự án", en: "Project" },
  "local-budget": { vi: "Ngân sách địa phương", en: "Local budget" },
  social: { vi: "Xã hội hóa", en: "Social mobilisation" },
};

/**
 * Whose budget founded a club, in words.
 *
 * @param source - the budget
 * @param locale - the language
 * @returns its name
 * @example
 * import { budgetSourceName } from "@ishc/i18n";
 * budgetSourceName("local-budget", "vi"); // "Ngân sách địa phương"
 */
export function budgetSourceName(source: BudgetSource, locale: Locale): string {
  return BUDGET_SOURCE_NAMES[source][locale];
}

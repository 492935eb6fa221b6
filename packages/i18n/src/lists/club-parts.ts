import type { ClubPartState, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

const CLUB_PART_STATE_NAMES: Readonly<Record<ClubPartState, Words>> = {
  counted: { vi: "Đã tính", en: "Counted" },
  "not-reported": { vi: "Chưa báo cáo", en: "Not reported" },
  "not-due": { vi: "Chưa đến hạn", en: "Not due" },
  "not-in-period": { vi: "Không hoạt động trong kỳ", en: "Not active in the period" },
};

/**
 * How a club stands to a number, in words.
 *
 * @param state - from `traceClubs`
 * @param locale - the language
 * @returns its name
 * @example
 * import { clubPartStateName } from "@ishc/i18n";
 * clubPartStateName("not-reported", "vi"); // "Chưa báo cáo"
 */
export function clubPartStateName(state: ClubPartState, locale: Locale): string {
  return CLUB_PART_STATE_NAMES[state][locale];
}

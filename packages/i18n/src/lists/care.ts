import type { CareEndReason, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const CARE_END_REASON_NAMES: Readonly<Record<CareEndReason, Words>> = {
  recovered: { vi: "Đã khỏe lại", en: "Recovered" },
  moved: { vi: "Chuyển đi nơi khác", en: "Moved away" },
  died: { vi: "Qua đời", en: "Died" },
  other: { vi: "Lý do khác", en: "Another reason" },
};

/**
 * Why care for a person ended, in words.
 *
 * @param reason - the reason
 * @param locale - the language
 * @returns its name
 * @example
 * import { careEndReasonName } from "@ishc/i18n";
 * careEndReasonName("recovered", "vi"); // "Đã khỏe lại"
 */
export function careEndReasonName(reason: CareEndReason, locale: Locale): string {
  return CARE_END_REASON_NAMES[reason][locale];
}

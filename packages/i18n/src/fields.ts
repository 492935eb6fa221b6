import { FIELD_NAMES } from "./field-names.ts";
import { closest, stepsTo } from "./internal/closest.ts";
import type { Locale } from "./locale.ts";

/**
 * What people call a field of a document. One name may mean different things in
 * different places: give the names around it, too, and the closest fit is found.
 *
 * @param field - the field's name in JSON, or where it is, as `REGISTER_FIELDS`
 * of core write it: `members[].memberships[].kind`
 * @param locale - the language
 * @returns its name; what was given where the format has no such field
 * @example
 * import { fieldName } from "@ishc/i18n";
 * fieldName("birthDate", "vi"); // "Ngày sinh"
 * fieldName("memberId", "vi"); // "Mã hội viên"
 * fieldName("funds.loans[].memberId", "vi"); // "Mã người vay"
 */
export function fieldName(field: string, locale: Locale): string {
  return nameOfSteps(stepsTo(field), locale) ?? field;
}

/** The name of a field by the names that lead to it, from the outside in. */
export function nameOfSteps(steps: readonly string[], locale: Locale): string | undefined {
  return closest(steps, (field) => {
    const names: unknown = FIELD_NAMES[field];
    // Field names come from outside: `constructor` and its like name no field.
    return Array.isArray(names) ? (names[locale === "vi" ? 0 : 1] as string) : undefined;
  });
}

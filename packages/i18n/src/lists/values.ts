import type { Words } from "@ishc/core";
import { AREA_NAMES } from "../areas.ts";
import { STATUS_NAMES } from "../attendance.ts";
import { closest, stepsTo } from "../internal/closest.ts";
import { ownText, ownWords } from "../internal/own-text.ts";
import type { Locale } from "../locale.ts";
import { activityKindName } from "./activity-kinds.ts";
import { CARE_END_REASON_NAMES } from "./care.ts";
import { BUDGET_SOURCE_NAMES, CLUB_STAGE_NAMES } from "./club.ts";
import { INTEREST_METHOD_NAMES, REPAYMENT_PLAN_NAMES } from "./loans.ts";
import { MEETING_KIND_NAMES, MEETING_STATUS_NAMES } from "./meetings.ts";
import { CAPITAL_SOURCE_NAMES, FUND_KEEPER_NAMES, LEDGER_KIND_NAMES } from "./money.ts";
import {
  ASSOCIATION_OFFICE_NAMES,
  BOARD_POST_NAMES,
  CIRCUMSTANCE_NAMES,
  LEAVING_REASON_NAMES,
  MEMBERSHIP_KIND_NAMES,
  SEX_NAMES,
  VOLUNTEER_ROLE_NAMES,
} from "./people.ts";
import { CONSENT_PURPOSE_NAMES, DATA_REQUEST_KIND_NAMES } from "./privacy.ts";
import {
  AGREEMENT_SECTOR_NAMES,
  CHANNEL_NAMES,
  DIRECTION_NAMES,
  FEEDBACK_KIND_NAMES,
  MODE_NAMES,
} from "./support.ts";
import { TERRAIN_NAMES, UNIT_LEVEL_NAMES } from "./units.ts";

/** Names the values of one field; undefined for what is none of them. */
type ValueNames = (value: string, locale: Locale) => string | undefined;

const from =
  (names: Readonly<Record<string, Words>>): ValueNames =>
  (value, locale) =>
    ownWords(names, value)?.[locale];

const inLocale =
  (names: Readonly<Record<Locale, Readonly<Record<string, string>>>>): ValueNames =>
  (value, locale) =>
    ownText(names[locale], value);

/** By field, as far around it as is needed to tell it from others of its name. */
const VALUE_NAMES: Readonly<Record<string, ValueNames>> = {
  stage: from(CLUB_STAGE_NAMES),
  budget: from(BUDGET_SOURCE_NAMES),
  sex: from(SEX_NAMES),
  "memberships.kind": inLocale(MEMBERSHIP_KIND_NAMES),
  "memberships.reason": from(LEAVING_REASON_NAMES),
  "circumstances.kind": inLocale(CIRCUMSTANCE_NAMES),
  office: from(ASSOCIATION_OFFICE_NAMES),
  "consents.purpose": inLocale(CONSENT_PURPOSE_NAMES),
  post: from(BOARD_POST_NAMES),
  role: from(VOLUNTEER_ROLE_NAMES),
  area: inLocale(AREA_NAMES),
  areas: inLocale(AREA_NAMES),
  "meetings.kind": from(MEETING_KIND_NAMES),
  "meetings.status": from(MEETING_STATUS_NAMES),
  "attendance.status": inLocale(STATUS_NAMES),
  "marks.status": inLocale(STATUS_NAMES),
  "activities.kind": activityKindName,
  "people.reason": from(CARE_END_REASON_NAMES),
  managedBy: from(FUND_KEEPER_NAMES),
  "entries.kind": from(LEDGER_KIND_NAMES),
  capitalFrom: from(CAPITAL_SOURCE_NAMES),
  interest: from(INTEREST_METHOD_NAMES),
  repayment: from(REPAYMENT_PLAN_NAMES),
  mode: from(MODE_NAMES),
  direction: from(DIRECTION_NAMES),
  sector: from(AGREEMENT_SECTOR_NAMES),
  channel: from(CHANNEL_NAMES),
  "feedback.kind": from(FEEDBACK_KIND_NAMES),
  "dataRequests.kind": from(DATA_REQUEST_KIND_NAMES),
  level: from(UNIT_LEVEL_NAMES),
  terrain: from(TERRAIN_NAMES),
};

/**
 * What people call a value of a field, wherever the format has a list of values.
 *
 * @param field - where it is, as for {@link fieldName}
 * @param value - the value, as it stands in the document
 * @param locale - the language
 * @returns its name; the value itself where the field has no such value, or none that is named
 * @example
 * import { valueName } from "@ishc/i18n";
 * valueName("members[].sex", "female", "vi"); // "Nữ"
 * valueName("funds.operating.entries[].kind", "gift", "vi"); // "Tiền ủng hộ"
 * valueName("members[].name", "Nguyễn Văn Mẫu", "vi"); // "Nguyễn Văn Mẫu"
 */
export function valueName(field: string, value: string, locale: Locale): string {
  return nameOfValue(stepsTo(field), value, locale) ?? value;
}

/** The same by the names that lead to the field; undefined where the value has no name. */
export function nameOfValue(
  steps: readonly string[],
  value: string,
  locale: Locale,
): string | undefined {
  const names = closest(steps, (field) =>
    Object.keys(VALUE_NAMES).includes(field) ? VALUE_NAMES[field] : undefined,
  );
  return names?.(value, locale);
}

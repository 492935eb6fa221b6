import type { Finding, Outcome } from "@ishc/core";
import type { Locale } from "./locale.ts";
import { reasonText } from "./measurements.ts";
import { formatCount } from "./numbers.ts";
import { numberKind, numberText } from "./rules/rule-numbers.ts";

const OUTCOMES: Record<Locale, Record<Outcome, string>> = {
  vi: { met: "Đạt", above: "Cao hơn mức nêu ra", missed: "Chưa đạt", unknown: "Chưa rõ" },
  en: { met: "Met", above: "Above the band", missed: "Not met", unknown: "Not known" },
};

/**
 * What people call the outcome of a rule.
 *
 * @param outcome - of a finding
 * @param locale - the language
 * @returns one or a few words
 * @example
 * import { outcomeName } from "@ishc/i18n";
 * outcomeName("missed", "vi"); // "Chưa đạt"
 */
export function outcomeName(outcome: Outcome, locale: Locale): string {
  return OUTCOMES[locale][outcome];
}

/**
 * Says a finding in one or two sentences: how the club stands, what was
 * measured, and what would mend it.
 *
 * @param finding - from `checkClub`
 * @param locale - the language
 * @returns sentences with their full stops; the rule's own statement stands beside them
 * @example
 * import { checkClub } from "@ishc/core";
 * import { buildMembers, buildRegister } from "@ishc/core/testing";
 * import { describeFinding } from "@ishc/i18n";
 * const [size] = checkClub(buildRegister({ members: buildMembers(48) }), { asOf: "2024-05-31" });
 * describeFinding(size, "vi"); // "Chưa đạt: 48 người. Cần thêm 2 người."
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  const { outcome, value } = finding;
  const measured =
    value === null ? unknownText(finding, locale) : measuredText(finding, value, locale);
  return [`${outcomeName(outcome, locale)}: ${measured}.`, ...mendText(finding, locale)].join(" ");
}

export function unknownText({ reason }: Finding, locale: Locale): string {
  if (reason !== undefined && reason !== "blank") return reasonText(reason, locale);
  return locale === "vi" ? "còn người chưa ghi rõ" : "not known of everybody";
}

function measuredText(
  { rule, numerator, denominator }: Finding,
  value: number,
  locale: Locale,
): string {
  const kind = numberKind(rule, value);
  const number = numberText(kind, value, locale);
  if (kind === "share") {
    const parts = [numerator, denominator].map((part) => formatCount(part, locale));
    return `${number} (${parts.join(locale === "vi" ? " trên " : " of ")})`;
  }
  const counted = `${number} ${unitText(rule, locale)}`;
  if (kind === "count") return counted;
  return `${locale === "vi" ? "trung bình" : "on average"} ${counted}`;
}

export function mendText({ rule, mend }: Finding, locale: Locale): string[] {
  if (!mend) return [];
  const { add, remove = 0 } = mend;
  const count = formatCount(add ?? remove, locale);
  const unit = unitText(rule, locale);
  if (locale === "vi") return [`Cần ${add === undefined ? "bớt" : "thêm"} ${count} ${unit}.`];
  return [`${count} ${add === undefined ? "too many" : "more needed"} ${unit}.`];
}

/** In English behind the number, where singular and plural do not matter. */
function unitText({ unit }: Finding["rule"], locale: Locale): string {
  return locale === "vi" ? unit.vi : `(${unit.en})`;
}

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
 * describeFinding(size, "vi"); // "Chưa đạt: hiện có 48. Cần thêm 2 người."
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  const { outcome, value } = finding;
  const measured =
    value === null ? unknownText(finding, locale) : measuredText(finding, value, locale);
  return [`${outcomeName(outcome, locale)}: ${measured}.`, ...mendText(finding, locale)].join(" ");
}

export function unknownText({ reason }: Finding, locale: Locale): string {
  if (reason !== undefined && reason !== "blank") return reasonText(reason, locale);
  return locale === "vi" ? "còn người chưa ghi rõ" : "of some people it is not known";
}

function measuredText(
  { rule, numerator, denominator }: Finding,
  value: number,
  locale: Locale,
): string {
  const kind = numberKind(rule, value);
  const number = numberText(kind, value, locale);
  const [now, average, of] =
    locale === "vi" ? ["hiện có", "trung bình", "trên"] : ["now", "on average", "of"];
  if (kind === "mean") return `${average} ${number}`;
  if (kind !== "share") return `${now} ${number}`;
  return `${now} ${number} (${formatCount(numerator, locale)} ${of} ${formatCount(denominator, locale)})`;
}

export function mendText({ rule, mend }: Finding, locale: Locale): string[] {
  if (!mend) return [];
  const what = rule.unit[locale];
  const { add, remove } = mend;
  const count = formatCount(add ?? remove ?? 0, locale);
  const isShort = add !== undefined;
  return locale === "vi"
    ? [`Cần ${isShort ? "thêm" : "bớt"} ${count} ${what}.`]
    : [`${count} ${isShort ? "more needed" : "too many"} (${what}).`];
}

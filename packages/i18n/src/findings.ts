import type { Finding, Outcome } from "@ishc/core";
import type { Locale } from "./locale.ts";
import { reasonText } from "./measurements.ts";
import { formatCount, formatRatio } from "./numbers.ts";

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
  const name = outcomeName(finding.outcome, locale);
  if (finding.value === null) return `${name}: ${unknownText(finding, locale)}.`;
  const measured =
    locale === "vi" ? `hiện có ${shown(finding, locale)}` : `now ${shown(finding, locale)}`;
  return [`${name}: ${measured}.`, ...mendText(finding, locale)].join(" ");
}

function unknownText({ reason }: Finding, locale: Locale): string {
  if (reason !== undefined && reason !== "blank") return reasonText(reason, locale);
  return locale === "vi" ? "còn người chưa ghi rõ" : "of some people it is not known";
}

function shown({ rule, value, numerator, denominator }: Finding, locale: Locale): string {
  const count = formatCount(numerator, locale);
  if ("fact" in rule.measures) return count;
  const of = locale === "vi" ? "trên" : "of";
  const amount = isMean(rule) ? formatCount(value ?? 0, locale) : formatRatio(value ?? 0, locale);
  return `${amount} (${count} ${of} ${formatCount(denominator, locale)})`;
}

/** A mean is so many for each; everything else below a line is a share. */
function isMean({ measures }: Finding["rule"]): boolean {
  return "over" in measures && measures.kind === "mean";
}

function mendText({ rule, mend }: Finding, locale: Locale): string[] {
  if (!mend) return [];
  const what = rule.unit[locale];
  const { add, remove } = mend;
  if (add !== undefined) {
    const count = formatCount(add, locale);
    return [locale === "vi" ? `Cần thêm ${count} ${what}.` : `${count} more needed (${what}).`];
  }
  const count = formatCount(remove ?? 0, locale);
  return [locale === "vi" ? `Cần bớt ${count} ${what}.` : `${count} too many (${what}).`];
}

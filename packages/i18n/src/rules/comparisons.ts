import type { Finding, PackComparison } from "@ishc/core";
import { outcomeName } from "../findings.ts";
import { lowerFirst, upperFirst } from "../internal/first-letter.ts";
import type { Locale } from "../locale.ts";
import { describeBand } from "./bands.ts";

/** What to call the two packs where they are given no names. */
const PACKS: Record<Locale, readonly [string, string]> = {
  vi: ["bộ 1", "bộ 2"],
  en: ["pack 1", "pack 2"],
};

/**
 * Says in one sentence how a club stands to one rule under two packs, and what
 * each of them asks where they ask for different things.
 *
 * @param row - from `comparePacks`
 * @param locale - the language
 * @param packs - what to call the packs, for the middle of a sentence; “bộ 1” and “bộ 2” unless given
 * @returns one sentence with its full stop
 * @example
 * import { comparePacks, DECISION_1336, PROJECT_55 } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * import { describeComparison } from "@ishc/i18n";
 * const rows = comparePacks(buildRegister(), [DECISION_1336, PROJECT_55], { asOf: "2024-05-31" });
 * const women = rows.find((row) => row.ruleId === "COMP-WOMEN");
 * describeComparison(women, "vi");
 * // "Theo bộ 1 thì đạt, theo bộ 2 thì chưa đạt: Phụ nữ chiếm từ 60% đến 70% số hội viên (bộ 2: Phụ nữ chiếm ít nhất 70% số hội viên)."
 */
export function describeComparison(
  row: PackComparison,
  locale: Locale,
  packs: readonly [string, string] = PACKS[locale],
): string {
  const { first, second } = row;
  if (first && second) return upperFirst(ofBoth(row, [first, second], locale, packs));
  const finding = first ?? second;
  const [name] = first ? packs : packs.slice(1);
  if (!finding) return `${row.ruleId}.`;
  const only = locale === "vi" ? "Chỉ có trong" : "Only in";
  return `${only} ${name} (${outcomeOf(finding, locale)}): ${finding.rule.statement[locale]}.`;
}

function ofBoth(
  { difference }: PackComparison,
  [first, second]: readonly [Finding, Finding],
  locale: Locale,
  packs: readonly [string, string],
): string {
  const outcome = outcomeOf(first, locale);
  const what = askedText([first, second], locale, packs);
  if (difference === "none") {
    return locale === "vi"
      ? `theo cả hai đều ${outcome}: ${what}.`
      : `${outcome} under both: ${what}.`;
  }
  if (difference === "outcome") {
    const other = outcomeOf(second, locale);
    return locale === "vi"
      ? `theo ${packs[0]} thì ${outcome}, theo ${packs[1]} thì ${other}: ${what}.`
      : `${outcome} under ${packs[0]}, ${other} under ${packs[1]}: ${what}.`;
  }
  return locale === "vi"
    ? `theo cả hai đều ${outcome}, nhưng yêu cầu khác nhau: ${what}.`
    : `${outcome} under both, which ask for different things: ${what}.`;
}

/** The statement, and what of the second pack differs: its statement, or else the number alone. */
function askedText(
  [first, second]: readonly [Finding, Finding],
  locale: Locale,
  packs: readonly [string, string],
): string {
  const [statement, other] = [first, second].map(({ rule }) => rule.statement[locale]);
  if (statement !== other) return `${statement} (${packs[1]}: ${other})`;
  const [asked, otherAsked] = [first, second].map(({ rule }) => describeBand(rule, locale));
  if (asked === otherAsked) return `${statement}`;
  return `${statement} (${packs[0]}: ${asked}; ${packs[1]}: ${otherAsked})`;
}

function outcomeOf({ outcome }: Finding, locale: Locale): string {
  return lowerFirst(outcomeName(outcome, locale));
}

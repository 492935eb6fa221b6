import type { Finding, Rule } from "@ishc/core";
import { mendText, outcomeName, unknownText } from "../findings.ts";
import { lowerFirst, upperFirst } from "../internal/first-letter.ts";
import { describePath } from "../issues.ts";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { authorityName } from "../sources.ts";
import { describeBand, eachText } from "./bands.ts";
import { fullCitation, type SourcesOf } from "./citations.ts";
import { isMoney, type NumberKind, numberKind, numberText } from "./rule-numbers.ts";

/**
 * Tells a finding in full, as an officer would write it to a club: how the club
 * stands, to what, what was found beside what is asked, what would mend it and
 * where to look, who says so, how binding that is, and where it can be read.
 *
 * @param finding - from `checkClub` or `checkTotals`
 * @param locale - the language
 * @param rulePack - the pack it was judged under, for sources of its own
 * @returns a paragraph; an address at its end stands without a full stop
 * @example
 * import { checkClub } from "@ishc/core";
 * import { buildMembers, buildRegister } from "@ishc/core/testing";
 * import { explainFinding } from "@ishc/i18n";
 * const register = buildRegister({ board: [] });
 * const head = checkClub(register, { asOf: "2024-05-31" }).find(({ rule }) => rule.id === "BOARD-CASH");
 * explainFinding(head, "vi");
 * // "Đạt (phấn đấu): Kế toán và thủ quỹ là hai người khác nhau. Hiện không có người vừa làm kế toán vừa giữ quỹ; yêu cầu: không có. Nguồn: ISHC Kit – lựa chọn của bộ công cụ."
 */
export function explainFinding(finding: Finding, locale: Locale, rulePack?: SourcesOf): string {
  const { rule, outcome } = finding;
  const asked = `${locale === "vi" ? "yêu cầu" : "asked"}: ${describeBand(rule, locale)}`;
  return [
    `${outcomeName(outcome, locale)} (${SEVERITIES[locale][rule.severity]}): ${rule.statement[locale]}.`,
    `${upperFirst(foundText(finding, locale))}; ${asked}.`,
    ...mendTextInTime(finding, locale),
    ...rowsText(finding, locale),
    fullCitation(rule.source, bindingText(rule, locale), locale, rulePack),
  ].join(" ");
}

/** As the scorecard says it. */
const SEVERITIES: Record<Locale, Record<Rule["severity"], string>> = {
  vi: { required: "cần có", recommended: "phấn đấu" },
  en: { required: "required", recommended: "to strive for" },
};

/** A decision that says “strive for” sets a target; missing it breaks no law. */
function bindingText({ authority, severity }: Rule, locale: Locale): string {
  if (authority !== "law" || severity !== "recommended") return authorityName(authority, locale);
  return locale === "vi"
    ? "chỉ tiêu phấn đấu, không phải điều kiện"
    : "a target to strive for, not a condition";
}

function foundText(finding: Finding, locale: Locale): string {
  const { rule, value, numerator, denominator } = finding;
  if (value === null) return unknownText(finding, locale);
  const kind = numberKind(rule, value);
  const number = numberText(kind, shortOfBounds(value, rule.asks, kind), locale);
  const unit = rule.unit[locale];
  const each = eachText(rule, locale);
  const [above, below] = [numerator, denominator].map((count) => formatCount(count, locale));
  if (locale === "vi") {
    if (each !== undefined) return `hiện trung bình ${number} ${unit}${each}`;
    if (kind === "share") return `hiện có ${number} (${above} ${unit} trên tổng số ${below})`;
    if (isMoney(rule)) return `hiện là ${number} ${unit}`;
    // “Chưa có” is a lack; where none is asked for, there is none to lack.
    if (value === 0) return `hiện ${rule.asks.max === 0 ? "không" : "chưa"} có ${unit}`;
    return `hiện có ${number} ${unit}`;
  }
  if (each !== undefined) return `now ${number}${each} on average (${unit})`;
  if (kind === "share") return `now ${number} (${above} of ${below}; ${unit})`;
  return isMoney(rule) ? `now ${number} ${unit}` : `now ${value === 0 ? "none" : number} (${unit})`;
}

/** Rounded for reading, but never across a bound that the number itself does not reach. */
function shortOfBounds(value: number, { min, max }: Rule["asks"], kind: NumberKind): number {
  const parts = kind === "share" ? 1000 : 10;
  const rounded = Math.round(value * parts);
  if (value < min && rounded >= min * parts) return (rounded - 1) / parts;
  if (max !== undefined && value > max && rounded <= max * parts) return (rounded + 1) / parts;
  return rounded / parts;
}

/** What is not due yet may still be done. */
function mendTextInTime(finding: Finding, locale: Locale): string[] {
  const mend = mendText(finding, locale);
  if (finding.outcome !== "unknown") return mend;
  const when = locale === "vi" ? "Đến cuối kỳ" : "By the end of the period";
  return mend.map((text) => `${when}: ${lowerFirst(text)}`);
}

/** As many rows as a letter has room for. */
const MOST_ROWS = 5;

function rowsText({ rows = [] }: Finding, locale: Locale): string[] {
  if (rows.length === 0) return [];
  const places = rows.slice(0, MOST_ROWS).map((path) => describePath(path, locale));
  const rest = rows.length - places.length;
  if (rest > 0) places.push(locale === "vi" ? `và ${rest} chỗ khác` : `and ${rest} more`);
  return [`${locale === "vi" ? "Xin xem" : "See"}: ${places.join("; ")}.`];
}

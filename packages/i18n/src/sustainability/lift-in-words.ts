import type { IndicatorDefinition, IndicatorId, Lift, LiftChange } from "@ishc/core";
import { counted, singular, wordsFor } from "../internal/counted.ts";
import { lowerFirst } from "../internal/first-letter.ts";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { edgeText } from "./edge-text.ts";

/** How an indicator is spoken of where it has to change. */
export interface LiftWords
  extends Pick<IndicatorDefinition, "name" | "above" | "below" | "kind" | "unit"> {
  /** What has to be reported, behind “a report on”; told in other words where absent. */
  readonly subject?: string;
}

/**
 * The same as {@link describeLift} with the words at hand, as a scorecard brings them:
 * it needs no list of all indicators, which weighs on a phone.
 *
 * @param lift - from `whatWouldLift`
 * @param wordsOf - how an indicator is spoken of
 * @param locale - the language
 * @returns a few words, without a full stop
 * @example
 * import { indicator } from "@ishc/core";
 * import { liftInWords } from "@ishc/i18n";
 * const reach = { points: 4, min: { numerator: 85, denominator: 100 }, source: "kit", authority: "our-choice" };
 * const change = {
 *   dimension: "participation", indicator: "attendance-rate", kind: "raise", points: { from: 3, to: 4 },
 *   reach, numerator: 46, denominator: 60, needs: { add: 5 },
 * };
 * const lowest = { numerator: 1, denominator: 2, value: 0.5 };
 * liftInWords({ changes: [change], lowest }, indicator, "en"); // "attendance rate at least 85% (5 more attendances)"
 */
export function liftInWords(
  { changes }: Lift,
  wordsOf: (id: IndicatorId) => LiftWords,
  locale: Locale,
): string {
  return changes
    .map((change) => changeText(change, wordsOf(change.indicator), locale))
    .join(WORDS[locale].together);
}

const WORDS = {
  vi: {
    together: ", đồng thời ",
    report: (subject: string | undefined, condition: string) =>
      `báo cáo ${subject === undefined ? "đủ" : `về ${subject}`}, với ${condition}`,
    clearUp: (condition: string) => `${condition}, sau khi ghi rõ những chỗ còn trống`,
    aClub: (words: string) => words,
  },
  en: {
    together: ", together with ",
    report: (subject: string | undefined, condition: string) =>
      `a ${subject === undefined ? "full report" : `report on ${subject}`}, with ${condition}`,
    clearUp: (condition: string) => `${condition}, once blanks are filled in`,
    aClub: (words: string) => `a ${singular(words)}`,
  },
} as const;

function changeText(change: LiftChange, of: LiftWords, locale: Locale): string {
  const words = WORDS[locale];
  const condition = conditionText(change, of, locale);
  if (change.kind === "report") return words.report(of.subject, condition);
  return change.kind === "clear-up" ? words.clearUp(condition) : condition;
}

/** Of one club judged as a whole, its share of all clubs would be an odd thing to say. */
function conditionText(change: LiftChange, of: LiftWords, locale: Locale): string {
  const { kind, above, below, name } = of;
  if (kind === "share" && below.en.startsWith("clubs") && change.denominator <= 1) {
    return WORDS[locale].aClub(above[locale]);
  }
  const reach = edgeText(change.reach, of, locale);
  return `${lowerFirst(name[locale])} ${reach}${needsText(change, of, locale)}`;
}

/** What is counted in months or weeks of balances cannot be told as so many more. */
function needsText({ needs }: LiftChange, { above, unit }: LiftWords, locale: Locale): string {
  const count = needs?.add ?? needs?.remove ?? 0;
  if (count === 0 || unit === "months") return "";
  const shown = formatCount(count, locale);
  const isMore = needs?.add !== undefined;
  if (locale === "vi") return ` (${isMore ? "thêm" : "bớt"} ${counted(shown, above, locale)})`;
  return ` (${shown} ${isMore ? "more" : "fewer"} ${wordsFor(shown, above, locale)})`;
}

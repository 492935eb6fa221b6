import { type IndicatorDefinition, indicator, type Lift, type LiftChange } from "@ishc/core";
import { counted, singular, wordsFor } from "../internal/counted.ts";
import { lowerFirst } from "../internal/first-letter.ts";
import { topicName } from "../lists/facts.ts";
import type { Locale } from "../locale.ts";
import { formatCount } from "../numbers.ts";
import { edgeText } from "./edge-text.ts";

/**
 * Says one change that would lift a club by a band, in the middle of a sentence:
 * what has to be reached, and so many more or fewer of what is counted.
 *
 * @param lift - from `whatWouldLift`
 * @param locale - the language
 * @returns a few words, without a full stop
 * @example
 * import { describeLift } from "@ishc/i18n";
 * const reach = { points: 4, min: { numerator: 85, denominator: 100 }, source: "kit", authority: "our-choice" };
 * const change = {
 *   dimension: "participation", indicator: "attendance-rate", kind: "raise", points: { from: 3, to: 4 },
 *   reach, numerator: 46, denominator: 60, needs: { add: 5 },
 * };
 * const lowest = { numerator: 1, denominator: 2, value: 0.5 };
 * describeLift({ changes: [change], lowest }, "vi"); // "tỷ lệ tham gia sinh hoạt ít nhất 85% (thêm 5 lượt hội viên có mặt)"
 */
export function describeLift({ changes }: Lift, locale: Locale): string {
  return changes.map((change) => changeText(change, locale)).join(WORDS[locale].together);
}

const WORDS = {
  vi: {
    together: ", đồng thời ",
    report: (topic: string, condition: string) => `báo cáo về ${topic}, với ${condition}`,
    clearUp: (condition: string) => `${condition}, sau khi ghi rõ những chỗ còn trống`,
    aClub: (words: string) => words,
  },
  en: {
    together: ", together with ",
    report: (topic: string, condition: string) => `a report on ${topic}, with ${condition}`,
    clearUp: (condition: string) => `${condition}, once blanks are filled in`,
    aClub: (words: string) => `a ${singular(words)}`,
  },
} as const;

function changeText(change: LiftChange, locale: Locale): string {
  const definition = indicator(change.indicator);
  const words = WORDS[locale];
  const condition = conditionText(change, definition, locale);
  if (change.kind === "report") return words.report(topicName(definition.topic, locale), condition);
  return change.kind === "clear-up" ? words.clearUp(condition) : condition;
}

/** Of one club judged as a whole, its share of all clubs would be an odd thing to say. */
function conditionText(
  change: LiftChange,
  definition: IndicatorDefinition,
  locale: Locale,
): string {
  const { kind, denominator, above, name } = definition;
  if (kind === "share" && denominator.endsWith("Counted") && change.denominator <= 1) {
    return WORDS[locale].aClub(above[locale]);
  }
  const condition = `${lowerFirst(name[locale])} ${edgeText(change, locale)}`;
  return condition + needsText(change, definition, locale);
}

/** What is counted in months or weeks of balances cannot be told as so many more. */
function needsText(
  { needs }: LiftChange,
  { above, unit }: IndicatorDefinition,
  locale: Locale,
): string {
  const count = needs?.add ?? needs?.remove ?? 0;
  if (count === 0 || unit === "months") return "";
  const shown = formatCount(count, locale);
  const isMore = needs?.add !== undefined;
  if (locale === "vi") return ` (${isMore ? "thêm" : "bớt"} ${counted(shown, above, locale)})`;
  return ` (${shown} ${isMore ? "more" : "fewer"} ${wordsFor(shown, above, locale)})`;
}

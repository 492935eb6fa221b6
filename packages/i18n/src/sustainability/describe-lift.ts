import { indicator, type Lift } from "@ishc/core";
import { topicName } from "../lists/facts.ts";
import type { Locale } from "../locale.ts";
import { liftInWords } from "./lift-in-words.ts";

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
export function describeLift(lift: Lift, locale: Locale): string {
  const wordsOf = (id: Parameters<typeof indicator>[0]) => {
    const definition = indicator(id);
    return { ...definition, subject: topicName(definition.topic, locale) };
  };
  return liftInWords(lift, wordsOf, locale);
}

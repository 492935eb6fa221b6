import type { IndicatorDefinition, Measured } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { formatValue } from "../measurement-values.ts";
import { timeText } from "./per-time.ts";

/**
 * The value with all its words: “0,8 lượt mỗi tuần”. Vietnamese says what kind of
 * thing is counted; in English the number alone will do.
 */
export function valueInSentence(
  measurement: Pick<Measured, "value" | "kind" | "unit">,
  definition: IndicatorDefinition,
  locale: Locale,
): string {
  const isCounted = measurement.unit === "times" && locale === "vi";
  const classifier = isCounted ? ` ${classifierOf(definition.above.vi)}` : "";
  return `${formatValue(measurement, locale)}${classifier}${timeText(definition, locale)}`;
}

/** The first word of what is counted, where it is one that things are counted by. */
function classifierOf(counted: string): string {
  return /^(lượt|việc|buổi|cuộc|chuyến|đợt|nguồn|khoản|bài)(?= )/.exec(counted)?.[0] ?? "lần";
}

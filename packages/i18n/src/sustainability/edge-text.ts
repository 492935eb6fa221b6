import type { IndicatorDefinition, ScoreEdge, WholeRatio } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { formatVnd } from "../numbers.ts";

/**
 * What an indicator has to reach, behind its name: “ít nhất 63,75%”, “từ 50 đến
 * 70”, “không giảm”. The name of a mean says what is counted, so its number stands alone.
 */
export function edgeText(
  { min, max }: Pick<ScoreEdge, "min" | "max">,
  definition: Pick<IndicatorDefinition, "kind" | "unit">,
  locale: Locale,
): string {
  const words = WORDS[locale];
  if (min && !max) {
    return definition.kind === "growth"
      ? growthText(min, locale)
      : words.atLeast(valueText(min, definition, locale));
  }
  const most = max ? valueText(max, definition, locale) : "";
  return min ? words.between(valueText(min, definition, locale), most) : words.atMost(most);
}

const WORDS = {
  vi: {
    atLeast: (least: string) => `ít nhất ${least}`,
    atMost: (most: string) => `nhiều nhất ${most}`,
    between: (least: string, most: string) => `từ ${least} đến ${most}`,
    steady: "không giảm",
    up: (by: string) => `tăng ít nhất ${by}`,
    down: (by: string) => `giảm nhiều nhất ${by}`,
  },
  en: {
    atLeast: (least: string) => `at least ${least}`,
    atMost: (most: string) => `at most ${most}`,
    between: (least: string, most: string) => `from ${least} to ${most}`,
    steady: "not below 0",
    up: (by: string) => `at least ${by} up`,
    down: (by: string) => `at most ${by} down`,
  },
} as const;

function growthText({ numerator, denominator }: WholeRatio, locale: Locale): string {
  const { steady, up, down } = WORDS[locale];
  if (numerator === 0) return steady;
  const by = percentText(Math.abs(numerator) / denominator, locale);
  return numerator > 0 ? up(by) : down(by);
}

/** Edges are few and round: two decimals tell all of them apart, where one would not. */
function valueText(
  { numerator, denominator }: WholeRatio,
  { kind, unit }: Pick<IndicatorDefinition, "kind" | "unit">,
  locale: Locale,
): string {
  const value = numerator / denominator;
  if (unit === "vnd") return formatVnd(value, locale);
  return kind !== "mean" && unit === "ratio" ? percentText(value, locale) : finely(value, locale);
}

function percentText(ratio: number, locale: Locale): string {
  return `${finely(ratio * 100, locale)}%`;
}

function finely(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

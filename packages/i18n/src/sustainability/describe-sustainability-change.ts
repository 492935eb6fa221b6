import {
  type BandPlacement,
  type ComparedResult,
  type IndicatorMove,
  type IndicatorScore,
  indicator,
  type MoveCause,
  parsePeriod,
  SUSTAINABILITY_METHOD,
  type SustainabilityComparison,
  type SustainabilityMethod,
} from "@ishc/core";
import { formatPeriod } from "../dates.ts";
import { lowerFirst } from "../internal/first-letter.ts";
import { valueInSentence } from "../internal/value-in-sentence.ts";
import type { Locale } from "../locale.ts";
import { reasonText } from "../measurements.ts";
import { basisText } from "./basis-text.ts";
import { sustainabilityBandName } from "./names.ts";
import { pointsMovedText } from "./points-text.ts";

/** How many moves are told one by one. */
const TOLD = 3;

/**
 * Says what moved between two results, and why: the points and the band, what moved
 * them most, and by what method, which is no official ranking.
 *
 * @param comparison - from `compareSustainability`
 * @param locale - the language
 * @param method - the method, where it is not the kit's own
 * @returns sentences with their full stops
 * @example
 * import { compareSustainability, factsFromTotals, periodContaining, sustainability } from "@ishc/core";
 * import { describeSustainabilityChange } from "@ishc/i18n";
 * const club = (year, monthsMet) => {
 *   const period = periodContaining(`${year}-12-31`, "year");
 *   return sustainability(factsFromTotals(period, period.to, { clubs: 1, monthsDue: 12, monthsMet }));
 * };
 * describeSustainabilityChange(compareSustainability(club("2023", 6), club("2024", 9)), "vi");
 * // "Mức bền vững từ năm 2023 đến năm 2024: tăng 1,4 điểm. Vì: sinh hoạt đều hằng tháng từ 50% thành 75% (tăng 1,4 điểm). Tính theo “Cách tự đánh giá của bộ công cụ”, không phải xếp hạng chính thức."
 */
export function describeSustainabilityChange(
  comparison: SustainabilityComparison,
  locale: Locale,
  method: SustainabilityMethod = SUSTAINABILITY_METHOD,
): string {
  const { heading, nothing } = PHRASES[locale];
  const { before, after, change } = comparison;
  const [was, is] = [before, after].map((each) => periodText(each, locale));
  const moved = [
    ...(change ? [pointsMovedText(change, locale)] : [nothing]),
    ...bandsText(before.placement, after.placement, { locale, method }),
  ];
  return [
    `${heading(`${was}`, `${is}`)}: ${moved.join(", ")}.`,
    ...reasonsText(comparison, locale),
    basisText(method, locale),
  ].join(" ");
}

function periodText({ period: id }: ComparedResult, locale: Locale): string {
  const period = parsePeriod(id);
  return period.ok ? formatPeriod(period.value, locale) : id;
}

/** Where both are named: that between several bands something moved would say little. */
function bandsText(
  before: BandPlacement,
  after: BandPlacement,
  { locale, method }: { readonly locale: Locale; readonly method: SustainabilityMethod },
): string[] {
  if (before.status !== "named" || after.status !== "named") return [];
  const { kept, changed } = PHRASES[locale];
  const is = sustainabilityBandName(after.band, locale, method);
  if (before.band === after.band) return [kept(is)];
  return [changed(sustainabilityBandName(before.band, locale, method), is)];
}

/** What moved the score most; what moved without moving it is not told. */
function reasonsText({ moves, change }: SustainabilityComparison, locale: Locale): string[] {
  const telling = moves.filter(
    ({ contribution }) =>
      !change || contribution?.lowest.numerator !== 0 || contribution.highest.numerator !== 0,
  );
  if (telling.length === 0) return [];
  const { because, others } = PHRASES[locale];
  const told = telling.slice(0, TOLD).map((move) => moveText(move, locale));
  const rest = telling.length - told.length;
  return [`${because(told.join("; "))}${rest > 0 ? `; ${others(rest)}` : ""}.`];
}

function moveText(move: IndicatorMove, locale: Locale): string {
  const { cause, before, after, contribution } = move;
  const name = lowerFirst(indicator(move.indicator).name[locale]);
  const what =
    cause === "value-moved"
      ? PHRASES[locale].moved(name, valueText(before, locale), valueText(after, locale))
      : `${name} ${CAUSES[locale][cause]}`;
  return contribution ? `${what} (${pointsMovedText(contribution, locale)})` : what;
}

function valueText({ indicator: id, value, reason }: IndicatorScore, locale: Locale): string {
  if (value === null) return `“${reason ? reasonText(reason, locale) : ""}”`;
  const definition = indicator(id);
  return valueInSentence({ ...definition, value }, definition, locale);
}

const CAUSES: Readonly<Record<Locale, Record<Exclude<MoveCause, "value-moved">, string>>> = {
  vi: {
    "became-reported": "nay đã báo cáo",
    "no-longer-reported": "không còn báo cáo",
    "fell-due": "nay đến lúc đánh giá",
    "no-longer-due": "không còn phải đánh giá",
  },
  en: {
    "became-reported": "is reported now",
    "no-longer-reported": "is no longer reported",
    "fell-due": "is assessed now",
    "no-longer-due": "is no longer assessed",
  },
};

interface Phrases {
  readonly heading: (was: string, is: string) => string;
  readonly nothing: string;
  readonly kept: (band: string) => string;
  readonly changed: (was: string, is: string) => string;
  readonly moved: (name: string, was: string, is: string) => string;
  readonly because: (reasons: string) => string;
  readonly others: (count: number) => string;
}

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  vi: {
    heading: (was, is) => `Mức bền vững từ ${was} đến ${is}`,
    nothing: "không so sánh được, vì có kỳ chưa có gì đến hạn",
    kept: (band) => `vẫn ở mức “${band}”`,
    changed: (was, is) => `từ mức “${was}” sang mức “${is}”`,
    moved: (name, was, is) => `${name} từ ${was} thành ${is}`,
    because: (reasons) => `Vì: ${reasons}`,
    others: (count) => `và ${count} chỉ số khác`,
  },
  en: {
    heading: (was, is) => `Sustainability from ${was} to ${is}`,
    nothing: "not comparable, because in one of the two nothing was due",
    kept: (band) => `still “${band}”`,
    changed: (was, is) => `from “${was}” to “${is}”`,
    moved: (name, was, is) => `${name} from ${was} to ${is}`,
    because: (reasons) => `Because of ${reasons}`,
    others: (count) => `and ${count} ${count === 1 ? "other" : "others"}`,
  },
};

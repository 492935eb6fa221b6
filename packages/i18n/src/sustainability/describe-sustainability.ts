import {
  type BandPlacement,
  parsePeriod,
  type ScoreRange,
  SUSTAINABILITY_METHOD,
  type Sustainability,
  type SustainabilityMethod,
} from "@ishc/core";
import { formatWithin } from "../dates.ts";
import type { Locale } from "../locale.ts";
import { formatRatio } from "../numbers.ts";
import { basisText } from "./basis-text.ts";
import { listedIndicators } from "./listed-indicators.ts";
import { sustainabilityBandName } from "./names.ts";
import { pointsText } from "./points-text.ts";

/**
 * Says how lasting a club is, in two sentences that can be read aloud: the band and
 * the points, or why there are none, with what is missing; and by what method, which
 * is no official ranking.
 *
 * @param result - from `sustainability`
 * @param locale - the language
 * @param method - the method, where it is not the kit's own
 * @returns two sentences with their full stops
 * @example
 * import { factsFromTotals, periodContaining, sustainability } from "@ishc/core";
 * import { describeSustainability } from "@ishc/i18n";
 * const year = periodContaining("2024-12-31", "year");
 * describeSustainability(sustainability(factsFromTotals(year, "2024-12-31", { clubs: 0 })), "vi");
 * // "Mức bền vững trong năm 2024: chưa có gì đến hạn để đánh giá. Tính theo “Cách tự đánh giá của bộ công cụ”, không phải xếp hạng chính thức."
 */
export function describeSustainability(
  result: Sustainability,
  locale: Locale,
  method: SustainabilityMethod = SUSTAINABILITY_METHOD,
): string {
  const heading = PHRASES[locale].heading(withinText(result.period, locale));
  return `${heading}: ${saidOf(result, locale, method)}. ${basisText(method, locale)}`;
}

interface Phrases {
  readonly heading: (when: string) => string;
  readonly nothingDue: string;
  readonly tooLittleKnown: (known: string) => string;
  readonly missing: (names: string) => string;
  readonly between: (lowest: string, highest: string) => string;
  readonly inPeriod: (id: string) => string;
}

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  vi: {
    heading: (when) => `Mức bền vững ${when}`,
    nothingDue: "chưa có gì đến hạn để đánh giá",
    tooLittleKnown: (known) => `chưa xếp được, vì mới biết ${known} những gì cần biết`,
    missing: (names) => `chưa rõ: ${names}`,
    between: (lowest, highest) => `từ “${lowest}” đến “${highest}”`,
    inPeriod: (id) => `trong kỳ ${id}`,
  },
  en: {
    heading: (when) => `Sustainability ${when}`,
    nothingDue: "there is nothing to assess yet",
    tooLittleKnown: (known) => `no band, because only ${known} of what counts is known`,
    missing: (names) => `not known: ${names}`,
    between: (lowest, highest) => `from “${lowest}” to “${highest}”`,
    inPeriod: (id) => `in ${id}`,
  },
};

function saidOf(result: Sustainability, locale: Locale, method: SustainabilityMethod): string {
  const { nothingDue, tooLittleKnown } = PHRASES[locale];
  const { score, known, placement } = result;
  if (!score) return nothingDue;
  if (placement.status === "not-named") {
    return tooLittleKnown(formatRatio(known?.value ?? 0, locale)) + missingText(result, locale);
  }
  return bandText(placement, score, { locale, method }) + missingText(result, locale);
}

function bandText(
  placement: Exclude<BandPlacement, { status: "not-named" }>,
  score: ScoreRange,
  { locale, method }: { readonly locale: Locale; readonly method: SustainabilityMethod },
): string {
  const nameOf = (key: Parameters<typeof sustainabilityBandName>[0]) =>
    sustainabilityBandName(key, locale, method);
  const band =
    placement.status === "named"
      ? `“${nameOf(placement.band)}”`
      : PHRASES[locale].between(nameOf(placement.lowest), nameOf(placement.highest));
  return `${band}, ${pointsText(score, locale)}`;
}

/** What is not known for certain, the heaviest first. */
function missingText({ dimensions }: Sustainability, locale: Locale): string {
  const open = dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ points }) => points && points.lowest < points.highest)
    .sort((a, b) => b.weight - a.weight);
  if (open.length === 0) return "";
  const names = listedIndicators(
    open.map(({ indicator }) => indicator),
    locale,
  );
  return `; ${PHRASES[locale].missing(names)}`;
}

/** When, of a period by its id. */
function withinText(id: string, locale: Locale): string {
  const period = parsePeriod(id);
  return period.ok ? formatWithin(period.value, locale) : PHRASES[locale].inPeriod(id);
}

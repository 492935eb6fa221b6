import { SUSTAINABILITY_METHOD, type SustainabilityMethod, type WhatWouldLift } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { describeLift } from "./describe-lift.ts";
import { listedIndicators } from "./listed-indicators.ts";
import { sustainabilityBandName } from "./names.ts";

/** How many ways are told where nothing else is asked for. */
const MOST_WAYS = 2;

/** What is told. */
export interface DescribeLiftsOptions {
  /** The method, where it is not the kit's own. */
  readonly method?: SustainabilityMethod;
  /** How many ways up are told, those with the fewest steps first; 2 unless given. */
  readonly most?: number;
}

/**
 * Says what would lift a club by a band, in one sentence: one way or another, or why
 * there is none.
 *
 * @param lifting - from `whatWouldLift`
 * @param locale - the language
 * @param options - the method, and how many ways are told
 * @returns one sentence with its full stop
 * @example
 * import { factsFromTotals, periodContaining, sustainability, whatWouldLift } from "@ishc/core";
 * import { describeLifts } from "@ishc/i18n";
 * const year = periodContaining("2024-12-31", "year");
 * const nothing = sustainability(factsFromTotals(year, "2024-12-31", { clubs: 0 }));
 * describeLifts(whatWouldLift(nothing), "vi"); // "Chưa có gì đến hạn để đánh giá."
 */
export function describeLifts(
  lifting: WhatWouldLift,
  locale: Locale,
  { method = SUSTAINABILITY_METHOD, most = MOST_WAYS }: DescribeLiftsOptions = {},
): string {
  const phrases = PHRASES[locale];
  const { status, from, to, lifts, unreported } = lifting;
  const bandName = (key: typeof from) => (key ? sustainabilityBandName(key, locale, method) : "");
  switch (status) {
    case "lifts": {
      const ways = lifts.slice(0, most).map((lift) => describeLift(lift, locale));
      return phrases.ways(bandName(to), ways.join(phrases.or));
    }
    case "more-than-two":
      return phrases.moreThanTwo(bandName(to));
    case "highest-band":
      return phrases.highest(bandName(from));
    case "too-little-known":
      return phrases.reportFirst(listedIndicators(unreported, locale));
    case "nothing-due":
      return phrases.nothingDue;
  }
}

interface Phrases {
  readonly or: string;
  readonly ways: (to: string, ways: string) => string;
  readonly moreThanTwo: (to: string) => string;
  readonly highest: (band: string) => string;
  readonly reportFirst: (indicators: string) => string;
  readonly nothingDue: string;
}

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  vi: {
    or: "; hoặc ",
    ways: (to, ways) => `Để lên mức “${to}”, cần: ${ways}.`,
    moreThanTwo: (to) => `Để lên mức “${to}”, phải cải thiện nhiều hơn hai chỉ số.`,
    highest: (band) => `Đang ở mức cao nhất: “${band}”.`,
    reportFirst: (indicators) => `Muốn xếp được mức, trước hết cần báo cáo: ${indicators}.`,
    nothingDue: "Chưa có gì đến hạn để đánh giá.",
  },
  en: {
    or: "; or ",
    ways: (to, ways) => `To reach “${to}” takes ${ways}.`,
    moreThanTwo: (to) => `To reach “${to}”, more than two indicators have to become better.`,
    highest: (band) => `It is in the highest band: “${band}”.`,
    reportFirst: (indicators) => `For a band to be named, report first: ${indicators}.`,
    nothingDue: "There is nothing to assess yet.",
  },
};

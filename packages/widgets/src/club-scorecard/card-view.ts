import type { IndicatorId, PublishedMeasurement, Scorecard, TrendPoint } from "@ishc/core";
import {
  type ClubScorecardWords,
  formatCount,
  type Locale,
  type ScorecardDetailsWords,
  suppressionText,
} from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../element/lit.ts";

/**
 * A scorecard as it may be shown: all of it, or without small counts of people,
 * as a server gives it to anybody.
 */
export type ShownScorecard = Omit<Scorecard, "measurements" | "sustainability" | "trend"> & {
  /** Every indicator; some may be kept back. */
  readonly measurements: readonly PublishedMeasurement[];
  /** How lasting the club is; absent where that rests on a number that is kept back. */
  readonly sustainability?: Scorecard["sustainability"];
  /** Attendance month by month; it may be kept back. */
  readonly trend: readonly ShownTrendPoint[];
};

/** Attendance in one month, which may be kept back. */
export type ShownTrendPoint = Omit<TrendPoint, "attendance"> & {
  /** Attendance in that month. */
  readonly attendance: PublishedMeasurement;
};

/** The words of the scorecard; those of its details are elsewhere, unless a page gives them. */
export type ScorecardWords = ClubScorecardWords & Partial<ScorecardDetailsWords>;

/** Everything the templates read. */
export interface CardView {
  /** The scorecard. */
  readonly card: ShownScorecard;
  /** The words in use. */
  readonly words: ScorecardWords;
  /** The language in use. */
  readonly locale: Locale;
}

/** The measurement of an indicator; undefined where the scorecard has none. */
export function measurementOf(
  card: ShownScorecard,
  id: IndicatorId,
): PublishedMeasurement | undefined {
  return card.measurements.find(({ indicator }) => indicator === id);
}

/** Whether a number is there, and not told to everybody. */
export function isKeptBack({ status }: PublishedMeasurement): boolean {
  return status === "suppressed";
}

/** Why there is no number, short enough to stand in its place. */
export function reasonInPlace(
  measurement: Exclude<PublishedMeasurement, { readonly status: "measured" }>,
  { words, locale }: Omit<CardView, "card">,
): string {
  if (measurement.status === "suppressed") {
    const text = suppressionText(measurement.reason, locale);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  }
  const { reason } = measurement;
  if (reason === "not-reported") return words.notReported;
  return reason === "not-due" ? words.notDue : words.noBase;
}

/** How many of those counted are not known; nothing where all are, or nothing is told. */
export function blankNote(
  { html, nothing, words, locale }: CardView & Lit,
  measurement: PublishedMeasurement,
): TemplateResult | symbol {
  if (measurement.status === "suppressed" || measurement.blank === 0) return nothing;
  return html`<p class="soft">${words.blank(formatCount(measurement.blank, locale))}</p>`;
}

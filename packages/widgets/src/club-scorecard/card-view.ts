import type { IndicatorId, Measurement, NotMeasurableReason, Scorecard } from "@ishc/core";
import { type ClubScorecardWords, formatCount, type Locale } from "@ishc/i18n";
import { html, nothing } from "lit";

/** Everything the templates read. */
export interface CardView {
  /** The scorecard. */
  readonly card: Scorecard;
  /** The words in use. */
  readonly words: ClubScorecardWords;
  /** The language in use. */
  readonly locale: Locale;
}

/** The measurement of an indicator; undefined where the scorecard has none. */
export function measurementOf(card: Scorecard, id: IndicatorId): Measurement | undefined {
  return card.measurements.find(({ indicator }) => indicator === id);
}

/** Why there is no number, short enough to stand in its place. */
export function reasonInPlace(reason: NotMeasurableReason, words: ClubScorecardWords): string {
  if (reason === "not-reported") return words.notReported;
  return reason === "not-due" ? words.notDue : words.noBase;
}

/** How many of those counted are not known; nothing where all are. */
export function blankNote({ words, locale }: CardView, { blank }: Measurement) {
  if (blank === 0) return nothing;
  return html`<p class="soft">${words.blank(formatCount(blank, locale))}</p>`;
}

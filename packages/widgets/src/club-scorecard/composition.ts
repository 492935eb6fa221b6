import type { IndicatorId, Measurement } from "@ishc/core";
import { formatCount, formatValue, shareInWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { type CardView, measurementOf, reasonInPlace } from "./card-view.ts";
import { rateBar } from "./rate-bar.ts";

const SHARES: readonly IndicatorId[] = [
  "older-share",
  "younger-share",
  "women-share",
  "older-women-share",
];

/** Who the members are. */
export function composition(view: CardView): TemplateResult {
  const shares = SHARES.map((id) => measurementOf(view.card, id)).filter(
    (each): each is Measurement => each !== undefined,
  );
  return html`
    <section part="section">
      <h3>${view.words.composition}</h3>
      <ul class="shares">${shares.map((each) => share(view, each))}</ul>
    </section>
  `;
}

function share({ card, words, locale }: CardView, measurement: Measurement) {
  const counted = card.indicators[measurement.indicator];
  const name = counted.name[locale];
  if (measurement.status === "not-measurable") {
    return html`<li>
      <p class="share-name">${name}</p>
      <p class="soft">${reasonInPlace(measurement.reason, words)}</p>
    </li>`;
  }
  return html`<li>
    <p class="share-name">${name} <b>${formatValue(measurement, locale)}</b></p>
    ${rateBar(measurement.value)}
    <p class="soft">
      ${shareInWords(measurement, counted, locale)}.
      ${measurement.blank > 0 ? words.blank(formatCount(measurement.blank, locale)) : nothing}
    </p>
  </li>`;
}

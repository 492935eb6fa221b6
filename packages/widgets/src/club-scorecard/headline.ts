import type { Measured, PublishedMeasurement } from "@ishc/core";
import { formatCount, formatValue, fractionInWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { blankNote, type CardView, measurementOf, reasonInPlace } from "./card-view.ts";

/** The numbers that matter, each with a plain sentence. */
export function headline(view: CardView): TemplateResult {
  return html`
    <section part="headline" aria-labelledby="headline">
      <h3 class="heard" id="headline">${view.words.headline}</h3>
      <ul class="figures">
        ${view.card.headline.map((id) => figure(view, measurementOf(view.card, id)))}
      </ul>
    </section>
  `;
}

function figure(view: CardView, measurement: PublishedMeasurement | undefined) {
  if (!measurement) return nothing;
  const { card, words, locale } = view;
  const { indicator } = measurement;
  const isMeasured = measurement.status === "measured";
  return html`
    <li class="figure" part="figure">
      <p class="figure-name">${words.figures[indicator] ?? card.indicators[indicator].name[locale]}</p>
      <p class=${isMeasured ? "number" : "number none"}>
        ${isMeasured ? number(view, measurement) : reasonInPlace(measurement, view)}
      </p>
      ${isMeasured ? html`<p class="soft">${sentence(view, measurement)}</p>` : nothing}
      ${blankNote({ ...view, html, nothing }, measurement)}
    </li>
  `;
}

/** Members need no unit below their name. Months and areas are few: 3/3 says more than a percentage. */
function number({ words, locale }: CardView, measurement: Measured): string {
  const { indicator, numerator, denominator } = measurement;
  const part = formatCount(numerator, locale);
  if (indicator === "club-size") return part;
  return indicator === "meeting-regularity" || indicator === "area-coverage"
    ? words.outOf(part, formatCount(denominator, locale))
    : formatValue(measurement, locale);
}

function sentence({ card, words, locale }: CardView, measurement: Measured): string {
  const { indicator } = measurement;
  if (indicator === "club-size") return words.membersSentence;
  return `${fractionInWords(measurement, card.indicators[indicator], locale)}.`;
}

import type { IndicatorId, Measurement } from "@ishc/core";
import { formatCount, formatValue, reasonText, shareInWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { type CardView, measurementOf, reasonInPlace } from "./card-view.ts";

/** The four numbers that matter, each with a plain sentence. */
const FIGURES = [
  ["attendance", "attendance-rate"],
  ["meetings", "meeting-regularity"],
  ["members", "club-size"],
  ["areas", "area-coverage"],
] as const satisfies readonly (readonly [string, IndicatorId])[];

/** The headline of a scorecard. */
export function headline(view: CardView): TemplateResult {
  return html`
    <section part="headline" aria-labelledby="headline">
      <h3 class="heard" id="headline">${view.words.headline}</h3>
      <ul class="figures">
        ${FIGURES.map(([name, id]) => figure(view, name, measurementOf(view.card, id)))}
      </ul>
    </section>
  `;
}

function figure(
  view: CardView,
  name: (typeof FIGURES)[number][0],
  measurement: Measurement | undefined,
) {
  if (!measurement) return nothing;
  const { words, locale } = view;
  const isMeasured = measurement.status === "measured";
  return html`
    <li class="figure" part="figure">
      <p class="figure-name">${words.figures[name]}</p>
      <p class=${isMeasured ? "number" : "number none"}>
        ${isMeasured ? number(view, name, measurement) : reasonInPlace(measurement.reason, words)}
      </p>
      <p class="soft">${sentence(view, name, measurement)}</p>
      ${
        measurement.blank > 0
          ? html`<p class="soft">${words.blank(formatCount(measurement.blank, locale))}</p>`
          : nothing
      }
    </li>
  `;
}

function number({ words, locale }: CardView, name: string, measurement: Measurement) {
  const part = formatCount(measurement.numerator, locale);
  if (name === "attendance") return formatValue(measurement, locale);
  if (name === "members") return html`${part} <span class="unit">${words.members}</span>`;
  return words.outOf(part, formatCount(measurement.denominator, locale));
}

function sentence(
  { card, words, locale }: CardView,
  name: string,
  measurement: Measurement,
): string {
  if (measurement.status === "not-measurable") {
    return `${card.indicators[measurement.indicator].name[locale]}: ${reasonText(measurement.reason, locale)}.`;
  }
  if (name === "members") return words.membersSentence;
  const text = shareInWords(measurement, card.indicators[measurement.indicator], locale);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

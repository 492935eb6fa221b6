import type { Measurement } from "@ishc/core";
import { formatCount, formatValue } from "@ishc/i18n";
import { html, type TemplateResult } from "lit";
import { type CardView, reasonInPlace } from "./card-view.ts";

/** Where each number comes from, for whoever asks. */
export function passports(view: CardView): TemplateResult {
  const { card, words } = view;
  return html`
    <section part="section" class="passports">
      <h3>${words.passports}</h3>
      <p class="lead">${words.passportsHint}</p>
      ${card.measurements.map((each) => passport(view, each))}
    </section>
  `;
}

function passport({ card, words, locale }: CardView, measurement: Measurement) {
  const { numerator, denominator, blank, clubsCounted, clubsNotReported, clubsNotDue } =
    measurement;
  const { name, above, below } = card.indicators[measurement.indicator];
  const count = (n: number) => formatCount(n, locale);
  const isKnown = measurement.status === "measured";
  const value = isKnown
    ? formatValue(measurement, locale)
    : reasonInPlace(measurement.reason, words);
  const { terms } = words;
  return html`
    <details part="passport">
      <summary><span>${name[locale]}: <b>${value}</b></span></summary>
      <dl>
        ${term(terms.formula, words.formula(above[locale], below[locale]))}
        ${term(terms.numerator, isKnown ? `${count(numerator)} ${above[locale]}` : value)}
        ${term(terms.denominator, isKnown ? `${count(denominator)} ${below[locale]}` : value)}
        ${term(terms.blank, isKnown ? count(blank) : value)}
        ${term(terms.clubs, words.clubs(count(clubsCounted), count(clubsNotReported), count(clubsNotDue)))}
        ${term(terms.source, card.sources[measurement.source]?.short[locale] ?? measurement.source)}
      </dl>
    </details>
  `;
}

function term(name: string, text: string) {
  return html`<div><dt>${name}</dt><dd>${text}</dd></div>`;
}

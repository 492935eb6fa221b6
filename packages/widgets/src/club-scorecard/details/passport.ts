import type { Measured } from "@ishc/core";
import { formatValue, fractionInWords } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { blankNote } from "../card-view.ts";
import type { DetailsView } from "./details-view.ts";
import { rateBar } from "./rate-bar.ts";

/** A number with its fraction, and where it comes from for whoever asks. */
export function passport(view: DetailsView, measurement: Measured): TemplateResult {
  const { html, nothing, card, words, locale } = view;
  const { kind, value, source } = measurement;
  const counted = card.indicators[measurement.indicator];
  return html`
    <details class="passport" part="passport">
      <summary>
        <span>
          ${counted.name[locale]}: <b>${formatValue(measurement, locale)}</b>
          <span class="soft">${fractionInWords(measurement, counted, locale)}</span>
          ${kind === "share" ? rateBar(html, value) : nothing}
        </span>
      </summary>
      <dl>
        ${term(html, words.formula, `${counted.above[locale]} ÷ ${counted.below[locale]}`)}
        ${term(html, words.source, card.sources[source]?.short[locale] ?? source)}
      </dl>
      ${blankNote(view, measurement)}
    </details>
  `;
}

function term(html: DetailsView["html"], name: string, text: string) {
  return html`<div><dt>${name}</dt><dd>${text}</dd></div>`;
}

import type { Finding, Outcome } from "@ishc/core";
import { describeFinding, formatCount, outcomeName } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { isKeptBack } from "../card-view.ts";
import type { DetailsView } from "./details-view.ts";

/** What was asked, what was measured, and what would mend it; what is met stands folded behind the rest. */
export function findingList(view: DetailsView): TemplateResult {
  const { html, card, words, locale } = view;
  const judged = (outcome: Outcome) => card.findings.filter((each) => each.outcome === outcome);
  const met = [...judged("above"), ...judged("met")];
  const count = formatCount(met.length, locale);
  return html`
    <section part="section">
      <h3>${words.findings}</h3>
      <p class="lead">
        ${words.findingsSummary(count, formatCount(card.findings.length, locale))}
        ${card.measurements.some(isKeptBack) ? words.keptFindings : ""}
        ${card.rulePack ? words.judgedUnder(card.rulePack.name[locale]) : ""}
      </p>
      ${list(view, [...judged("missed"), ...judged("unknown")])}
      <details class="fold" part="met">
        <summary><span>${outcomeName("met", locale)}: <b>${count}</b></span></summary>
        ${list(view, met)}
      </details>
    </section>
  `;
}

function list(view: DetailsView, findings: readonly Finding[]) {
  return view.html`<ul class="findings">${findings.map((each) => item(view, each))}</ul>`;
}

function item({ html, card, words, locale }: DetailsView, finding: Finding) {
  const { rule, outcome } = finding;
  const name = outcomeName(outcome, locale);
  const told = describeFinding(finding, locale);
  // The outcome stands beside its shape already.
  const text = told.startsWith(`${name}: `) ? told.slice(name.length + 2) : told;
  return html`
    <li class=${`finding ${outcome}`} part="finding">
      <p class="outcome">${shape(html, outcome)}${name}</p>
      <div>
        <p class="statement">${rule.statement[locale]} <span class="soft">(${words.severity[rule.severity]})</span></p>
        <p>${text.charAt(0).toUpperCase()}${text.slice(1)}</p>
        <p class="soft source">${words.source}: ${card.sources[rule.source]?.short[locale] ?? rule.source}</p>
      </div>
    </li>
  `;
}

const SHAPES: Record<Outcome, string> = {
  met: "M4 10.5 8.5 15 16.5 5.5",
  above: "M10 16V5M5 9.5 10 4.5 15 9.5",
  missed: "M4 10H16",
  unknown: "M7 7.2A3 3 0 1 1 10 10.5V12.5M10 15.6V16",
};

/** A tick, an arrow upwards, a dash or a question mark, in a frame. */
function shape(html: DetailsView["html"], outcome: Outcome) {
  return html`
    <svg class="shape" viewBox="0 0 20 20" width="26" height="26" aria-hidden="true">
      <path d=${SHAPES[outcome]} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  `;
}

import type { AreaEvidence } from "@ishc/core";
import { areaName, formatCount, formatDate } from "@ishc/i18n";
import { html, nothing, svg, type TemplateResult } from "lit";
import { type CardView, measurementOf } from "./card-view.ts";

/** The eight areas: active or not in words and shape, in which months, last when. */
export function areaList(view: CardView): TemplateResult {
  const { card, words, locale } = view;
  const coverage = measurementOf(card, "area-coverage");
  const isKnown = coverage?.status === "measured";
  const active = card.areas.filter(({ entries }) => entries > 0).length;
  return html`
    <section part="section">
      <h3>${words.areas}</h3>
      <p class="lead">
        ${isKnown ? words.areasSummary(formatCount(active, locale)) : words.notReported}
      </p>
      <ul class="areas">${card.areas.map((area) => item(view, area, isKnown))}</ul>
    </section>
  `;
}

function item(view: CardView, { area, entries, months, lastDate }: AreaEvidence, isKnown: boolean) {
  const { words, locale } = view;
  const isActive = entries > 0;
  const state = isActive ? words.areaActive : isKnown ? words.areaIdle : words.areaUnknown;
  const shown = months.map((month) => words.month(String(Number(month.slice(5)))));
  return html`
    <li class=${isActive ? "area active" : "area"} part="area">
      <h4>${areaName(area, locale)}</h4>
      <p class="area-state">${dot(isActive)}${state}</p>
      ${
        isActive
          ? html`
            <p class="soft">
              ${words.areaMonths(shown.join(", "))}${lastDate === undefined ? nothing : html`; ${words.areaLast(formatDate(lastDate, locale))}`}
            </p>
            ${monthStrip(view, months)}
          `
          : nothing
      }
    </li>
  `;
}

/** A full disc or an open ring: told by shape, not by colour. */
function dot(isActive: boolean) {
  return html`
    <svg class="dot" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      ${
        isActive
          ? svg`<circle cx="8" cy="8" r="7" fill="currentColor" />`
          : svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />`
      }
    </svg>
  `;
}

/** One box a month of the period; the same as the words above it. */
function monthStrip({ card }: CardView, active: readonly string[]) {
  const months = card.trend.map(({ month }) => month);
  if (months.length < 2) return nothing;
  return html`
    <svg
      class="strip"
      viewBox=${`0 0 ${months.length * 18 - 4} 14`}
      width=${months.length * 18 - 4}
      height="14"
      aria-hidden="true"
    >
      ${months.map((month, index) =>
        active.includes(month)
          ? svg`<rect x=${index * 18} y="0" width="14" height="14" rx="3" fill="currentColor" />`
          : svg`<rect x=${index * 18 + 1} y="1" width="12" height="12" rx="2" fill="none" stroke="currentColor" stroke-width="1" />`,
      )}
    </svg>
  `;
}

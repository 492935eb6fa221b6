import { formatDate, formatPeriod } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { areaList } from "./area-list.ts";
import type { CardView } from "./card-view.ts";
import { headline } from "./headline.ts";

/**
 * The whole scorecard.
 *
 * @param view - what is shown
 * @param rest - what stands below the areas
 */
export function scorecardBody(view: CardView, rest: TemplateResult): TemplateResult {
  const { card, words, locale } = view;
  const { name, village } = card.club;
  const period = formatPeriod(card.period, locale);
  return html`
    <header class="masthead" part="header">
      <p class="kicker">${words.title}</p>
      <h2 part="title">${name}</h2>
      ${name.includes(village) ? nothing : html`<p class="soft">${village}</p>`}
      <p class="day">
        ${period.charAt(0).toUpperCase()}${period.slice(1)}, ${words.asOf(formatDate(card.asOf, locale))}
      </p>
    </header>
    ${headline(view)} ${areaList(view)} ${rest}
    <p class="soft foot">${words.noNames}</p>
  `;
}

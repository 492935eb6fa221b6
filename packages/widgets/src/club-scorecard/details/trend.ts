import type { Measured } from "@ishc/core";
import { formatCount, formatMonth, formatRatio } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { reasonInPlace, type ShownTrendPoint } from "../card-view.ts";
import type { DetailsView } from "./details-view.ts";
import { rateBar } from "./rate-bar.ts";

/** Attendance month by month: a table whose rows are also drawn as bars. */
export function trend(view: DetailsView): TemplateResult {
  const { html, card, words } = view;
  return html`
    <section part="section">
      <h3 id="trend">${words.trend}</h3>
      <p class="lead">${trendSummary(view)}</p>
      <table part="trend" aria-labelledby="trend">
        <thead>
          <tr>
            <th scope="col">${words.trendMonth}</th>
            <th scope="col">${words.trendRate}</th>
          </tr>
        </thead>
        <tbody>
          ${card.trend.map(
            ({ month, attendance }) => html`
              <tr>
                <th scope="row">${shortMonth(month)}</th>
                <td>${attendance.status === "measured" ? rate(view, attendance) : reasonInPlace(attendance, view)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}

function rate({ html, words, locale }: DetailsView, attendance: Measured) {
  const { value, numerator, denominator } = attendance;
  return html`<span class="rated">
    ${rateBar(html, value)} <b>${formatRatio(value, locale)}</b>
    <span class="soft">${words.outOf(formatCount(numerator, locale), formatCount(denominator, locale))}</span>
  </span>`;
}

function shortMonth(month: string): string {
  return `${Number(month.slice(5))}/${month.slice(0, 4)}`;
}

/** The trend in one sentence: lowest and highest month, and how many months say nothing. */
function trendSummary(view: DetailsView): string {
  const { words, locale } = view;
  const points = view.card.trend;
  const measured = points.filter(isMeasured);
  const [first] = measured;
  if (!first) {
    const kept = points.find(({ attendance }) => attendance.status === "suppressed")?.attendance;
    return kept?.status === "suppressed" ? `${reasonInPlace(kept, view)}.` : words.trendNone;
  }
  const low = measured.reduce((a, b) => (b.attendance.value < a.attendance.value ? b : a));
  const high = measured.reduce((a, b) => (b.attendance.value > a.attendance.value ? b : a));
  const rate = (point: MeasuredPoint) => formatRatio(point.attendance.value, locale);
  const month = (point: MeasuredPoint) => formatMonth(point.month, locale);
  const isLevel = low.attendance.value === high.attendance.value;
  const missing = points.length - measured.length;
  return [
    isLevel
      ? words.trendSame(rate(first))
      : words.trendSummary(rate(low), month(low), rate(high), month(high)),
    ...(missing > 0 ? [words.trendMissing(formatCount(missing, locale))] : []),
  ].join(" ");
}

type MeasuredPoint = ShownTrendPoint & { readonly attendance: Measured };

function isMeasured(point: ShownTrendPoint): point is MeasuredPoint {
  return point.attendance.status === "measured";
}

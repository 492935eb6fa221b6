import type { Measured, PublishedMeasurement, Scorecard } from "@ishc/core";
import { formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { isKeptBack, reasonInPlace } from "../card-view.ts";
import type { DetailsView } from "./details-view.ts";
import { passport } from "./passport.ts";

/** Every number, by what it is about: folded, so that ten headings stand for all of them. */
export function indicatorGroups(view: DetailsView): TemplateResult {
  const { html, card, words } = view;
  return html`
    <section part="section">
      <h3>${words.groups}</h3>
      <p class="lead">${words.groupsHint}</p>
      ${card.groups.map((each) => group(view, each))}
    </section>
  `;
}

function group(view: DetailsView, { key, name }: Scorecard["groups"][number]) {
  const { html, nothing, card, words, locale } = view;
  const inGroup = card.measurements.filter((each) => card.indicators[each.indicator].group === key);
  const measured = inGroup.filter(isMeasured);
  const none = inGroup.some(isKeptBack) ? words.groupKept : words.groupNone;
  const tally = measured.length > 0 ? words.groupTally(formatCount(measured.length, locale)) : none;
  return html`
    <details class="fold" part="group">
      <summary><h4>${name[locale]} <span class="soft">${tally}</span></h4></summary>
      ${measured.map((each) => passport(view, each))}
      ${
        measured.length < inGroup.length
          ? html`<p class="soft quiet">${missingLine(view, inGroup)}</p>`
          : nothing
      }
    </details>
  `;
}

/** What has no number, by why: one line in place of as many empty cards. */
function missingLine(view: DetailsView, inGroup: readonly PublishedMeasurement[]): string {
  const { card, locale } = view;
  const byReason = new Map<string, string[]>();
  for (const each of inGroup) {
    if (each.status === "measured") continue;
    const reason = reasonInPlace(each, view);
    const name = card.indicators[each.indicator].name[locale];
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => `${reason}: ${names.join("; ")}.`).join(" ");
}

function isMeasured(measurement: PublishedMeasurement): measurement is Measured {
  return measurement.status === "measured";
}

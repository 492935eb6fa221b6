import { type Measurement, type Scorecard, sustainability, whatWouldLift } from "@ishc/core";
import {
  describeLifts,
  describeMeasurement,
  describeSustainability,
  indicatorName,
  reasonText,
} from "@ishc/i18n";
import { html } from "hono/html";
import type { Html } from "./layout.ts";

/** A scorecard in sentences, by group, for browsers that run no script. */
export function clubInWords(card: Scorecard): Html {
  const lasting = sustainability(card.measurements);
  return html`
    ${card.groups.map(
      ({ key, name }) => html`
        <h3>${name.vi}</h3>
        ${groupInWords(card.measurements.filter((each) => card.indicators[each.indicator].group === key))}
      `,
    )}
    <h3>Mức bền vững</h3>
    <p>${describeSustainability(lasting, "vi")} ${describeLifts(whatWouldLift(lasting), "vi")}</p>
  `;
}

function groupInWords(inGroup: readonly Measurement[]): Html {
  const measured = inGroup.filter(({ status }) => status === "measured");
  return html`
    ${
      measured.length > 0
        ? html`<ul>${measured.map((each) => html`<li>${describeMeasurement(each, "vi")}</li>`)}</ul>`
        : ""
    }
    ${missingByReason(inGroup).map((sentence) => html`<p class="place">${sentence}</p>`)}
  `;
}

/** What has no number: one sentence for each reason, with all it is true of. */
function missingByReason(inGroup: readonly Measurement[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const each of inGroup) {
    if (each.status === "measured") continue;
    const reason = reasonText(each.reason, "vi");
    byReason.set(reason, [...(byReason.get(reason) ?? []), indicatorName(each.indicator, "vi")]);
  }
  return [...byReason].map(([reason, names]) => `${names.join("; ")}: ${reason}.`);
}

import { formatCount, formatRatio } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { stateText } from "../form/state-text.ts";
import type { FormView } from "./form-view.ts";
import { handedLit } from "./handed-lit.ts";

/** At the bottom: how it stands, undo, send, and what became of it. */
export function saveBar(view: FormView): TemplateResult {
  const { words, undoes } = view;
  return html`
    <div class=${isAsked(view) ? "bar asks" : "bar"} part="bar">
      ${isAsked(view) ? view.extras?.question(handedLit, view) : nothing}
      <div>${summary(view)} ${state(view)}</div>
      <div class="bar-actions">
        <button
          type="button"
          class="undo"
          part="undo"
          aria-disabled=${undoes === undefined || view.isElsewhere}
          @click=${view.undo}
        >
          <span>
            <span>${words.undo}</span>
            ${undoes === undefined ? nothing : html`<span class="what">${undoes}</span>`}
          </span>
        </button>
        <button
          type="button"
          class=${view.isSent ? "save" : "primary save"}
          part="save"
          aria-disabled=${view.delivery.state === "sending" || view.isElsewhere}
          @click=${view.save}
        >
          ${saveLabel(view)}
        </button>
      </div>
      <p class="heard" role="status" translate="no">${view.said}</p>
    </div>
  `;
}

/** The receipt is here, and nothing has changed since. */
function isDone({ delivery, isSent }: FormView): boolean {
  return isSent && delivery.state === "received";
}

function saveLabel(view: FormView): string {
  const { words, delivery } = view;
  if (isDone(view)) return words.sent;
  return delivery.state === "waiting" ? words.sendNow : words.save;
}

function summary(view: FormView) {
  return html`
    <p class="tally" id="tally" part="summary" translate="no">${summaryText(view)}</p>
  `;
}

function summaryText({ words, locale, tally, sheet, isSent }: FormView): string {
  const count = (n: number) => formatCount(n, locale);
  const { eligible, present, honoraryPresent, unmarked, rate } = tally;
  // Nothing marked is not the same as nobody present.
  if (unmarked === sheet.members.length) {
    return (isSent ? words.summaryBlank : words.summaryNone)(count(unmarked));
  }
  // The same people as the question counts, and no rate before it is one.
  if (unmarked > 0) return words.summaryOpen(count(present + honoraryPresent), count(unmarked));
  const shown = rate === null ? undefined : formatRatio(rate, locale);
  return words.summary(count(present), count(eligible), shown);
}

function isAsked({ question, tally }: FormView): boolean {
  return question === "unmarked" && tally.unmarked > 0;
}

/** What became of it, in plain words; a live region that is always there. */
function state(view: FormView) {
  return html`<p class=${isDone(view) ? "state done" : "state"} part="state" role="status" tabindex="-1" translate="no">${stateText(view.extras?.worded(view) ?? view)}</p>`;
}

import { html, nothing, type TemplateResult } from "lit";
import type { EntryView } from "./entry-view.ts";

/** At the bottom: what became of it, undo, and send, or the next one after the receipt. */
export function formBar(view: EntryView): TemplateResult {
  const { words, undoes, isDone, delivery, isQueued } = view;
  // Without a signal as well: the queue keeps it, and the next person is waiting.
  const canGoOn = isDone || (delivery.state === "waiting" && isQueued);
  return html`
    <div class="bar" part="bar">
      <p class=${isDone ? "state done" : "state"} part="state" role="status" translate="no">${stateText(view)}</p>
      <div class="bar-actions">
        <button
          type="button"
          class="undo"
          part="undo"
          aria-disabled=${undoes === undefined}
          @click=${view.undo}
        >
          <span>
            <span>${words.undo}</span>
            ${undoes === undefined ? nothing : html`<span class="what">${undoes}</span>`}
          </span>
        </button>
        ${
          canGoOn
            ? html`<button type="button" class="next" part="next" @click=${view.next}>${words.next}</button>`
            : saveButton(view)
        }
      </div>
      <p class="heard" role="status" translate="no">${view.said}</p>
    </div>
  `;
}

function saveButton({ words, delivery, save }: EntryView) {
  return html`
    <button
      type="button"
      class="primary save"
      part="save"
      aria-disabled=${delivery.state === "sending"}
      @click=${save}
    >
      ${delivery.state === "waiting" ? words.sendAgain : words.save}
    </button>
  `;
}

function stateText({ words, delivery, draft, isQueued }: EntryView) {
  switch (delivery.state) {
    case "sending":
      return words.sending;
    case "received": {
      const { receivedAt, receipt, amendment } = delivery.receipt;
      const text = amendment ? words.receivedAmendment : words.received;
      return text(clock(receivedAt), receipt);
    }
    case "waiting":
      return isQueued ? words.waiting : words.waitingUnkept;
    case "handed":
      return words.handed;
    default:
      return draft === "kept" ? words.kept : draft === "unkept" ? words.unkept : nothing;
  }
}

/** Hour and minute on this device's clock. */
function clock(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? "–" : date.toTimeString().slice(0, 5);
}

import { html, nothing, type TemplateResult } from "lit";
import type { EntryView } from "./entry-view.ts";
import { stateText } from "./state-text.ts";

/** At the bottom: what became of it, undo, and send, or the next one after the receipt. */
export function formBar(view: EntryView): TemplateResult {
  const { words, undoes, isDone, delivery, isQueueKept, isElsewhere } = view;
  // Without a signal as well: the queue keeps it, and the next person is waiting.
  const canGoOn = isDone || (delivery.state === "waiting" && isQueueKept);
  return html`
    <div class="bar" part="bar">
      <p class=${isDone ? "state done" : "state"} part="state" role="status" tabindex="-1" translate="no">${stateText(view)}</p>
      <div class="bar-actions">
        <button
          type="button"
          class="undo"
          part="undo"
          aria-disabled=${undoes === undefined || isElsewhere}
          @click=${view.undo}
        >
          <span>
            <span>${words.undo}</span>
            ${undoes === undefined ? nothing : html`<span class="what">${undoes}</span>`}
          </span>
        </button>
        ${
          canGoOn && !isElsewhere
            ? html`<button type="button" class="next" part="next" @click=${view.next}>${words.next}</button>`
            : saveButton(view)
        }
      </div>
      <p class="heard" role="status" translate="no">${view.said}</p>
    </div>
  `;
}

function saveButton({ words, delivery, isSent, isElsewhere, save }: EntryView) {
  return html`
    <button
      type="button"
      class=${isSent ? "save" : "primary save"}
      part="save"
      aria-disabled=${delivery.state === "sending" || isElsewhere}
      @click=${save}
    >
      ${delivery.state === "waiting" ? words.sendAgain : words.save}
    </button>
  `;
}

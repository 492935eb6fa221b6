import { type FormExtrasWords, formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { OutboxRecord } from "../../outbox/outbox-record.ts";
import type { EntryView } from "../entry-view.ts";
import type { FormWords } from "../form-words.ts";

type QueueView = EntryView<unknown, FormWords & FormExtrasWords>;

/** The queue, and what of it is on the screen. */
type Queueing = Pick<EntryView, "queue" | "key" | "id">;

/** What of this form is in the queue beside what is on the screen. */
export function queueNotice({ html, nothing }: Lit, view: QueueView): TemplateResult {
  const { words, locale, canReopen, reopen } = view;
  const queued = queuedOf(view).length;
  const stuck = stuckOf(view);
  return html`
    <div role="status" translate="no">
      ${queued === 0 ? nothing : html`<p class="notice">${words.queued(formatCount(queued, locale))}</p>`}
      ${
        stuck.length === 0
          ? nothing
          : html`<div class="notice" part="stuck">
            <p><strong>${words.stuck(formatCount(stuck.length, locale))}</strong></p>
            ${
              canReopen
                ? html`<button type="button" @click=${() => reopen(stuck[0] as OutboxRecord)}>${words.reopen}</button>`
                : html`<p>${words.reopenLater}</p>`
            }
          </div>`
      }
    </div>
  `;
}

/** Others of this form that wait for a signal. */
export function queuedOf(view: Queueing): OutboxRecord[] {
  return othersOf(view).filter(({ state }) => state !== "needs-you");
}

/** Others that were not taken, one for each submission: the newest of the same is what the person entered last. */
export function stuckOf(view: Queueing): OutboxRecord[] {
  const stuck = othersOf(view).filter(({ state }) => state === "needs-you");
  return [...new Map(stuck.map((record) => [record.id, record])).values()];
}

function othersOf({ queue, key, id }: Queueing): OutboxRecord[] {
  return queue.filter((record) => record.subject === key && record.id !== id);
}

import { type FormExtrasWords, formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { EntryView } from "../entry-view.ts";
import type { FormWords } from "../form-words.ts";

type QueueView = EntryView<unknown, FormWords & FormExtrasWords>;

/** What of this form is in the queue beside what is on the screen. */
export function queueNotice({ html, nothing }: Lit, view: QueueView): TemplateResult {
  const { words, locale, queued, stuck, canReopen, reopen, drain, delivery } = view;
  // On its bar a form that waits offers the next one.
  const waits = queued > 0 || (delivery.state === "waiting" && view.isQueueKept);
  return html`
    <div role="status" translate="no">
      ${queued === 0 ? nothing : html`<p class="notice">${words.queued(formatCount(queued, locale))}</p>`}
      ${
        stuck === 0
          ? nothing
          : html`<div class="notice" part="stuck">
            <p><strong>${words.stuck(formatCount(stuck, locale))}</strong></p>
            ${
              canReopen
                ? html`<button type="button" @click=${reopen}>${words.reopen}</button>`
                : html`<p>${words.reopenLater}</p>`
            }
          </div>`
      }
    </div>
    ${waits ? html`<button type="button" part="drain" @click=${drain}>${words.sendAgain}</button>` : nothing}
  `;
}

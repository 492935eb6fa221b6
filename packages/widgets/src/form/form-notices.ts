import { formatCount } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import type { EntryView } from "./entry-view.ts";

/** What stands at the top when something has to be looked at. */
export function formNotices(view: EntryView): TemplateResult {
  return html`<div class="notices">${problemSummary(view)}${conflictNotice(view)}${queueNotice(view)}</div>`;
}

/** The list of problems, with a link to each; focused when a sending failed for them. */
function problemSummary({ words, problems, isTried, goTo }: EntryView) {
  if (!isTried || problems.length === 0) return nothing;
  const go = (event: Event, target: string) => {
    event.preventDefault();
    goTo(target);
  };
  return html`
    <div class="notice" id="problems" part="problems" tabindex="-1" role="group" aria-labelledby="problems-title">
      <h3 id="problems-title">${words.problems}</h3>
      <ul>
        ${problems.map(({ text, label, target }) => {
          const told = label === undefined ? text : words.problemOf(label, text);
          return target === undefined
            ? html`<li>${told}</li>`
            : html`<li>
              <a class="link" href=${`#${target}`} @click=${(event: Event) => go(event, target)}>${told}</a>
            </li>`;
        })}
      </ul>
    </div>
  `;
}

/** Another record of the same exists: nothing is overwritten, the person decides. */
function conflictNotice(view: EntryView) {
  const { words, stored, delivery } = view;
  if (stored === "loaded") {
    return html`<p class="notice" id="conflict" tabindex="-1">${words.conflictLoaded}</p>`;
  }
  if (delivery.state !== "conflict") return nothing;
  return html`
    <div class="notice" id="conflict" part="conflict" tabindex="-1" role="group" aria-labelledby="conflict-title">
      <p id="conflict-title"><strong>${words.conflict}</strong></p>
      <p>${view.isSent ? words.conflictKept : words.conflictHint}</p>
      ${stored === "failed" ? html`<p class="wrong" role="status" translate="no">${words.conflictFailed}</p>` : nothing}
      ${
        view.canLoadStored
          ? html`<button type="button" @click=${view.loadStored}>${words.conflictLoad}</button>`
          : nothing
      }
    </div>
  `;
}

/** What of this form is in the queue beside what is on the screen. */
function queueNotice({ words, locale, queued, stuck, canReopen, reopen }: EntryView) {
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
  `;
}

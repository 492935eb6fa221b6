import type { KeptCopy, SubmissionReceipt, SubmissionReference } from "@ishc/core";
import type { FormExtrasWords } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { SubmissionProblem } from "../../controllers/delivery-controller.ts";
import type { Lit } from "../../element/lit.ts";
import type { CommonView, Decided } from "../common-view.ts";
import type { Difference } from "./difference.ts";

/** A form, with the words of its extras. */
interface ConflictView extends CommonView<{ readonly recorded?: SubmissionReference | undefined }> {
  readonly words: FormExtrasWords;
}

/**
 * Another record of the same exists: nothing is overwritten. Both are shown as
 * far as they differ, and the person decides.
 *
 * @param lit - of the form
 * @param view - the form
 * @param compare - what differs; asked for once the stored record is here
 */
export function conflictNotice(
  lit: Lit,
  view: ConflictView,
  compare: () => readonly Difference[],
): TemplateResult | symbol {
  const { html, nothing } = lit;
  const { words } = view;
  const isDecided = view.question === "conflict-loaded";
  if (view.delivery.state !== "conflict" && !isDecided) return nothing;
  return html`
    <div class="notice" id="conflict" part="conflict" tabindex="-1" role="group" aria-label=${words.conflict}>
      ${isDecided ? html`<p>${words.conflictLoaded}</p>` : open(lit, view, compare)}
    </div>
  `;
}

function open(lit: Lit, view: ConflictView, compare: () => readonly Difference[]) {
  const { html, nothing } = lit;
  const { words } = view;
  const isSent = problemOf(view).status !== undefined;
  return html`
    <p><strong>${words.conflict}</strong></p>
    <p>${isSent ? words.conflictKept : words.conflictHint}</p>
    <div role="status" translate="no">${standing(lit, view, compare)}</div>
    ${view.stored && !view.isElsewhere ? choices(lit, view) : nothing}
  `;
}

function standing(
  { html, nothing }: Lit,
  view: ConflictView,
  compare: () => readonly Difference[],
) {
  const { words } = view;
  if (view.question === "conflict-failed") {
    return html`
      <p class="wrong">${words.conflictFailed}</p>
      ${view.canLoadStored ? html`<button type="button" @click=${() => view.decision.loadStored()}>${words.conflictRetry}</button>` : nothing}
    `;
  }
  if (view.stored) return compared(html, words, compare());
  return view.canLoadStored ? html`<p>${words.conflictLoading}</p>` : nothing;
}

function compared(html: Lit["html"], words: FormExtrasWords, rows: readonly Difference[]) {
  if (rows.length === 0) return html`<p><strong>${words.compareEqual}</strong></p>`;
  return html`
    <h3>${words.compare}</h3>
    <ul class="compare">
      ${rows.map(
        ({ about, stored, mine }) => html`
          <li>
            <b>${about}</b>
            <p><span class="soft">${words.compareStored}:</span> ${stored}</p>
            <p><span class="soft">${words.compareMine}:</span> ${mine}</p>
          </li>
        `,
      )}
    </ul>
    <p class="soft">${words.compareRest}</p>
  `;
}

/** Not where another tab fills it in: there may be more in its draft by now than is shown here. */
function choices({ html }: Lit, view: ConflictView) {
  const { words, decision, isAsSent } = view;
  const { receipt } = problemOf(view);
  return html`
    <p class="soft">${receipt && isAsSent ? words.decideHint : words.decideHintHere}</p>
    <div class="actions">
      <button type="button" @click=${() => decision.keepStored(words.undoStored)}>${words.keepStored}</button>
      <button type="button" @click=${() => decision.sendMine(decided(view))}>${words.sendMine}</button>
    </div>
  `;
}

/** The record that was on the screen, and the copies: the server kept one of what was sent from here. */
function decided(view: ConflictView): Decided {
  const { settles = [], receipt } = problemOf(view);
  const seen = receipt ? [...settles, nameOf(receipt)] : settles;
  const replaces = view.stored?.recorded;
  return { ...(replaces && { replaces }), ...(seen.length > 0 && { settles: seen }) };
}

function problemOf({ delivery }: ConflictView): SubmissionProblem {
  return "problem" in delivery ? delivery.problem : {};
}

function nameOf({ submissionId, revision, receipt }: SubmissionReceipt): KeptCopy {
  return { submissionId, revision, receipt };
}

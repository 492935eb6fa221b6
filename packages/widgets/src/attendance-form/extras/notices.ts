import { formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { FormView, Lit } from "../form-view.ts";
import { conflictView } from "./conflict-view.ts";
import { extrasWords } from "./extras-words.ts";
import { problemSummary } from "./problem-summary.ts";

/** Everything that a person must know before going on, the gravest first. */
export function notices(lit: Lit, view: FormView): TemplateResult {
  return lit.html`${noStorage(lit, view)}${elsewhere(lit, view)}${unreadable(lit, view)}${problemSummary(lit, view)}${conflict(lit, view)}`;
}

/** Told before anything is entered: without a line, what is entered here would be lost. */
function noStorage({ html, nothing }: Lit, view: FormView) {
  if (view.draft !== "unkept" && view.isQueueKept) return nothing;
  const words = extrasWords(view.words);
  return html`
    <div class="notice" part="notice" role="alert" translate="no">
      <p><strong>${words.noStorage}</strong></p>
      <p>${words.noStorageHint}</p>
    </div>
  `;
}

/** Another tab fills the form in: here it can be read, or taken over. */
function elsewhere({ html, nothing }: Lit, view: FormView) {
  if (!view.isElsewhere) return nothing;
  const words = extrasWords(view.words);
  return html`
    <div class="notice" part="notice" role="alert" translate="no">
      <p><strong>${words.elsewhere}</strong></p>
      <p>${words.elsewhereHint}</p>
      <button type="button" @click=${view.takeOver}>${words.takeOver}</button>
    </div>
  `;
}

function unreadable({ html, nothing }: Lit, view: FormView) {
  if (view.unreadable === 0) return nothing;
  const text = extrasWords(view.words).unreadable(formatCount(view.unreadable, view.locale));
  return html`<p class="notice" part="notice" role="status" translate="no">${text}</p>`;
}

/** Another record of the meeting exists: nothing is overwritten, the person decides. */
function conflict(lit: Lit, view: FormView) {
  const { html, nothing } = lit;
  const isDecided = view.question === "conflict-loaded";
  if (view.delivery.state !== "conflict" && !isDecided) return nothing;
  const title = extrasWords(view.words).conflict;
  return html`
    <div class="notice" id="conflict" part="conflict" tabindex="-1" role="group" aria-label=${title}>
      ${isDecided ? nothing : html`<p><strong>${title}</strong></p>`} ${conflictView(lit, view)}
    </div>
  `;
}

import type { FormExtrasWords } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { EntryView } from "../entry-view.ts";
import type { FormWords } from "../form-words.ts";
import { NEW_SUBJECT } from "../new-subject.ts";

type DraftView = EntryView<unknown, FormWords & FormExtrasWords>;

/** On the address of a correction: that something new was begun, and where it is. */
export function newDraftNotice({ html, nothing }: Lit, view: DraftView): TemplateResult {
  const { hasNewDraft, isElsewhere, open, words } = view;
  const notice = html`
    <div class="notice" part="notice">
      <p><strong>${words.newDraft}</strong></p>
      <button type="button" @click=${() => open(NEW_SUBJECT)}>${words.openNewDraft}</button>
    </div>
  `;
  return html`
    <div role="status" translate="no">${hasNewDraft && !isElsewhere ? notice : nothing}</div>
  `;
}

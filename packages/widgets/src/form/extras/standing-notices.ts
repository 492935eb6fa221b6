import { type FormExtrasWords, formatCount, type Locale } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { CommonView } from "../common-view.ts";

/** A form, with the words of its extras. */
export interface NoticeView extends CommonView {
  readonly words: FormExtrasWords & { readonly elsewhere: string };
  readonly locale: Locale;
}

/** What a person must know before going on, whatever the form is about. */
export function standingNotices(lit: Lit, view: NoticeView): TemplateResult {
  return lit.html`${noStorage(lit, view)}${elsewhere(lit, view)}${unreadable(lit, view)}`;
}

/** Told before anything is entered: without a line, what is entered here would be lost. */
function noStorage({ html, nothing }: Lit, { draft, isQueueKept, words }: NoticeView) {
  if (draft !== "unkept" && isQueueKept) return nothing;
  return html`
    <div class="notice" part="notice" role="alert" translate="no">
      <p><strong>${words.noStorage}</strong></p>
      <p>${words.noStorageHint}</p>
    </div>
  `;
}

/** Another tab fills the form in: here it can be read, or taken over. */
function elsewhere({ html, nothing }: Lit, { isElsewhere, words, takeOver }: NoticeView) {
  if (!isElsewhere) return nothing;
  return html`
    <div class="notice" part="notice" role="alert" translate="no">
      <p><strong>${words.elsewhere}</strong></p>
      <p>${words.elsewhereHint}</p>
      <button type="button" @click=${takeOver}>${words.takeOver}</button>
    </div>
  `;
}

/** Known only once the queue was read; a region that comes with its words is not read out by many. */
function unreadable({ html, nothing }: Lit, { unreadable: count, words, locale }: NoticeView) {
  const text = words.unreadable(formatCount(count, locale));
  return html`
    <div role="status" translate="no">
      ${count === 0 ? nothing : html`<p class="notice" part="notice">${text}</p>`}
    </div>
  `;
}

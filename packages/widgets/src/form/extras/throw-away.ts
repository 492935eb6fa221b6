import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import { NEW_SUBJECT } from "../new-subject.ts";
import { nameOfForm } from "./name-of-form.ts";
import type { NoticeView } from "./standing-notices.ts";
import { lookAgain, wasQueued } from "./unsent-drafts.ts";

/**
 * Throws away what was begun and is not wanted: folded up, so that no tap by itself loses anything.
 *
 * @param lit - of the form
 * @param view - the form
 * @param key - of the draft
 * @param then - once it is gone
 */
export function throwAway(
  { html }: Lit,
  view: NoticeView,
  key: string,
  then: () => void,
): TemplateResult {
  const { drafts, words } = view;
  const what = nameOfForm(view, key);
  const press = async ({ currentTarget }: Event) => {
    const button = currentTarget as Element;
    // In a list the same fold shows the next one after this.
    button.closest("details")?.removeAttribute("open");
    (button.getRootNode() as ShadowRoot).querySelector("h2")?.focus();
    await drafts.remove(key, () => true);
    then();
    lookAgain(drafts);
  };
  return html`
    <details part="discard">
      <summary aria-label=${`${words.discard} ${what}`}>${words.discard}</summary>
      <p>${words.discardHint}</p>
      <button type="button" @click=${press}>${words.discardNow(what)}</button>
    </details>
  `;
}

/**
 * The same for what is on the screen, as long as nothing of it was sent: the form begins anew with its sheet, which
 * would not know what became of that.
 */
export function throwOwnAway(lit: Lit, view: NoticeView): TemplateResult | symbol {
  const { key, draft, delivery, drafts, isAsSent, isElsewhere, open } = view;
  const isNew = key.endsWith(`:${NEW_SUBJECT}`);
  const isBegun = draft === "kept" && delivery.state === "idle" && !isAsSent && !isElsewhere;
  if (!isBegun || (!isNew && wasQueued(drafts, key))) return lit.nothing;
  return throwAway(lit, view, key, () => open());
}

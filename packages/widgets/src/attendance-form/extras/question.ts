import { formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** Before sending with people unmarked: to the first of them, or on all the same. */
export function question({ html }: Lit, view: FormView): TemplateResult {
  const { locale, tally } = view;
  const words = extrasWords(view.words);
  const first = (event: Event) => {
    event.preventDefault();
    view.goToUnmarked();
  };
  return html`
    <div class="notice" id="question" part="question" tabindex="-1" role="group" aria-labelledby="ask">
      <p id="ask"><strong>${words.ask(formatCount(tally.unmarked, locale))}</strong></p>
      <p class="soft">${words.askHint}</p>
      <div class="actions">
        <a class="link" href="#unmarked" @click=${first}>${words.askFirst}</a>
        <button type="button" @click=${view.saveAnyway}>${words.askSave}</button>
      </div>
    </div>
  `;
}

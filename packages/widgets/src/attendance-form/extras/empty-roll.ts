import type { TemplateResult } from "lit";
import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** What to do where nobody is on the roll. */
export function emptyRoll({ html }: Lit, { words }: FormView): TemplateResult {
  return html`<p>${extrasWords(words).emptyHint}</p>`;
}

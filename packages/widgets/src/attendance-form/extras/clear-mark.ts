import type { TemplateResult } from "lit";
import type { AttendanceWords, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** Beside the name of who was marked last: takes the mark back. */
export function clearMark({ html }: Lit, own: AttendanceWords, name: string): TemplateResult {
  const words = extrasWords(own);
  return html`<button type="button" class="clear link" part="clear" aria-label=${words.clearOf(name)}>
    ${words.clear}
  </button>`;
}

import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";

/** Below the day of the meeting: that it was cancelled, or that attendance was taken before. */
export function meetingNotice({ html, nothing }: Lit, { sheet, words: own }: FormView): unknown {
  const { meeting, recorded, marks } = sheet;
  const words = extrasWords(own);
  if (meeting.status === "cancelled") return html`<p class="notice">${words.cancelled}</p>`;
  return recorded || marks ? html`<p class="notice">${words.recorded}</p>` : nothing;
}

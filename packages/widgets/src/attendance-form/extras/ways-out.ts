import type { TemplateResult } from "lit";
import { saveFile } from "../../form/extras/save-file.ts";
import { sendMessage } from "../../form/extras/send-message.ts";
import { printPaper } from "../../print/print-paper.ts";
import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";
import { messageText } from "./message-text.ts";
import { attendancePaper } from "./paper-sheet.ts";

/** Paper, a file and a message; unfolded where the device keeps nothing. */
export function waysOut(lit: Lit, view: FormView): TemplateResult {
  const { html } = lit;
  const words = extrasWords(view.words);
  const button = (label: string, press: (event: Event) => void) =>
    html`<button type="button" @click=${press}>${label}</button>`;
  const isNeeded = view.draft === "unkept" || !view.isQueueKept;
  return html`
    <details class="ways" part="ways" ?open=${isNeeded}>
      <summary><b>${words.ways}</b></summary>
      <div class="actions">
        ${button(words.printBlank, () => printPaper(attendancePaper(view, true)))}
        ${button(words.printFilled, () => printPaper(attendancePaper(view, false)))}
        ${button(words.file, () => saveFile(view.handOut(), view.sheet.meeting.date))}
        ${button(words.message, (event) => void sendMessage(event, messageText(view), words))}
      </div>
      <p class="soft">${words.fileHint}</p>
      <p class="soft">${words.messageHint}</p>
      <div class="message" hidden>
        <p role="status" translate="no"></p>
        <label>
          <span>${words.messageText}</span>
          <textarea readonly rows="8"></textarea>
        </label>
      </div>
    </details>
  `;
}

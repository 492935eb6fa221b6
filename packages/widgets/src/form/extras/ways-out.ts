import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import { sendMessage } from "./send-message.ts";
import type { NoticeView } from "./standing-notices.ts";
import { throwOwnAway } from "./throw-away.ts";

/** What one form gives out. */
export interface WaysOut {
  /** Prints a sheet, blank or as it is filled in. */
  readonly print: (isBlank: boolean) => void;
  /** Saves a file that another device can send, or a server can take in. */
  readonly save: () => void;
  /** What was entered, as a text that a person can send and another can type in again. */
  readonly message: () => string;
}

/** Paper, a file and a message, unfolded where the device keeps nothing; and how to throw away what was begun. */
export function waysOut(
  lit: Lit,
  view: NoticeView,
  { print, save, message }: WaysOut,
): TemplateResult {
  const { html } = lit;
  const { words, draft, isQueueKept } = view;
  const button = (label: string, press: (event: Event) => void) =>
    html`<button type="button" @click=${press}>${label}</button>`;
  const isNeeded = draft === "unkept" || !isQueueKept;
  return html`
    <details class="ways" part="ways" ?open=${isNeeded}>
      <summary><b>${words.ways}</b></summary>
      <div class="actions">
        ${button(words.printBlank, () => print(true))}
        ${button(words.printFilled, () => print(false))}
        ${button(words.file, save)}
        ${button(words.message, (event) => void sendMessage(event, message(), words))}
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
    ${throwOwnAway(lit, view)}
  `;
}

import type { AttendanceSubmission } from "@ishc/core";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { OutboxRecord } from "../../outbox/outbox-record.ts";
import { NEW_SUBJECT } from "../new-subject.ts";
import { nameOfForm } from "./name-of-form.ts";
import type { NoticeView } from "./standing-notices.ts";
import { throwAway } from "./throw-away.ts";
import { unsentDrafts } from "./unsent-drafts.ts";

/** More are told when some of these are done: a phone has little room. What needs a person is told in any case. */
const MOST_SHOWN = 5;

/** Something on this device that is not on the screen, and not with the server. */
interface OtherForm {
  /** Its kind, club and subject. */
  readonly key: string;
  /** How far it has come. */
  readonly state: "draft" | OutboxRecord["state"];
  /** What it says, where it was sent. */
  readonly body?: OutboxRecord["body"];
}

/**
 * What else was begun on this device, or was sent and has no receipt, so that it is seen and can be opened: of this
 * form, and of other forms whose queue this page sends.
 *
 * @param lit - of the form
 * @param view - the form
 * @param isWaiting - something of the form's own waits as well
 */
export function otherForms(lit: Lit, view: NoticeView, isWaiting: boolean): TemplateResult {
  const { html, nothing } = lit;
  const { words, question, drain } = view;
  const others = othersOf(view);
  const shown = others.filter((each, i) => i < MOST_SHOWN || isStuck(each));
  const waits = isWaiting || others.some(({ state }) => state === "waiting" || state === "sending");
  const list = html`
    <div class="notice" part="others">
      <p><strong>${words.others}</strong></p>
      <ul>${shown.map((other) => item(lit, view, other))}</ul>
      ${others.length > shown.length ? html`<p>${words.othersMore}</p>` : nothing}
      ${question === "open-failed" ? html`<p class="wrong">${words.openFailed}</p>` : nothing}
    </div>
  `;
  return html`
    <div role="status" translate="no">${others.length > 0 ? list : nothing}</div>
    ${waits ? html`<button type="button" part="drain" @click=${drain}>${words.drain}</button>` : nothing}
  `;
}

function item(lit: Lit, view: NoticeView, { key, state, body }: OtherForm) {
  const { html, nothing } = lit;
  const { words, isElsewhere, canLoadStored, open } = view;
  const what = nameOfForm(view, key, (body as Partial<AttendanceSubmission>)?.meeting?.date);
  const id = key.slice(key.lastIndexOf(":") + 1);
  const isOurs = key.startsWith(prefixOf(view.key)) && canLoadStored;
  const button = html`<button type="button" aria-label=${words.reopenOf(what)} @click=${() => open(id)}>${words.reopen}</button>`;
  return html`
    <li>
      <p><b>${what}</b>: ${words.otherStates[state]}${isOurs ? nothing : html` ${words.otherPage}`}</p>
      ${isOurs && !isElsewhere ? button : nothing}
      ${state === "draft" && !isElsewhere ? throwAway(lit, view, key, () => {}) : nothing}
    </li>
  `;
}

const isStuck = ({ state }: OtherForm) => state === "needs-you";

/** One entry for each subject, what needs a person first; what was sent says more than its draft. */
function othersOf(view: NoticeView): OtherForm[] {
  const { key, queue } = view;
  const prefix = prefixOf(key);
  const others = new Map<string, OtherForm>();
  for (const draft of unsentDrafts(view)) {
    // What is new and not sent has a notice of its own.
    if (draft !== prefix + NEW_SUBJECT) others.set(draft, { key: draft, state: "draft" });
  }
  for (const { subject, state, body } of queue) {
    // In place of what goes by itself.
    if (others.get(subject)?.state !== "needs-you")
      others.set(subject, { key: subject, state, body });
  }
  others.delete(key);
  return [...others.values()].sort((a, b) => Number(isStuck(b)) - Number(isStuck(a)));
}

/** Kind and club. Ids hold no colon. */
function prefixOf(key: string): string {
  return key.slice(0, key.lastIndexOf(":") + 1);
}

import { isCivilDate } from "@ishc/core";
import { formatDate } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { OutboxRecord } from "../../outbox/outbox-record.ts";
import { NEW_SUBJECT } from "../new-subject.ts";
import type { NoticeView } from "./standing-notices.ts";
import { unsentDrafts } from "./unsent-drafts.ts";

/** More are told when some of these are done: a phone has little room. */
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
  const waits = isWaiting || others.some(({ state }) => state === "waiting" || state === "sending");
  const list = html`
    <div class="notice" part="others">
      <p><strong>${words.others}</strong></p>
      <ul>${others.slice(0, MOST_SHOWN).map((other) => item(lit, view, other))}</ul>
      ${others.length > MOST_SHOWN ? html`<p>${words.othersMore}</p>` : nothing}
      ${question === "open-failed" ? html`<p class="wrong">${words.openFailed}</p>` : nothing}
    </div>
  `;
  return html`
    <div role="status" translate="no">${others.length > 0 ? list : nothing}</div>
    ${waits ? html`<button type="button" part="drain" @click=${drain}>${words.drain}</button>` : nothing}
  `;
}

function item({ html, nothing }: Lit, view: NoticeView, { key, state, body }: OtherForm) {
  const { words, isElsewhere, canLoadStored, open, locale } = view;
  const [kind = ""] = key.split(":");
  const id = subjectIn(key);
  const day = [(body as { meeting?: { date?: unknown } } | undefined)?.meeting?.date, id].find(
    isCivilDate,
  );
  const name = words.kinds[kind] ?? kind;
  const what = day ? words.otherOf(name, formatDate(day, locale)) : name;
  const isOurs = key.startsWith(prefixOf(view.key)) && canLoadStored;
  const button = html`<button type="button" aria-label=${words.reopenOf(what)} @click=${() => open(id)}>${words.reopen}</button>`;
  return html`
    <li>
      <p><b>${what}</b>: ${words.otherStates[state]}${isOurs ? nothing : html` ${words.otherPage}`}</p>
      ${isOurs && !isElsewhere ? button : nothing}
    </li>
  `;
}

/** One entry for each subject; what was sent says more than its draft. */
function othersOf({ key, queue, drafts }: NoticeView): OtherForm[] {
  const others = new Map<string, OtherForm>();
  for (const draft of unsentDrafts(drafts, key)) {
    // What is new and not sent has a notice of its own.
    const isOurs = draft.startsWith(prefixOf(key)) && subjectIn(draft) !== NEW_SUBJECT;
    if (isOurs) others.set(draft, { key: draft, state: "draft" });
  }
  for (const { subject, state, body } of queue) {
    // What needs a person is told before what goes by itself.
    if (others.get(subject)?.state !== "needs-you")
      others.set(subject, { key: subject, state, body });
  }
  others.delete(key);
  return [...others.values()];
}

/** Kind and club. Ids hold no colon. */
function prefixOf(key: string): string {
  return key.slice(0, key.lastIndexOf(":") + 1);
}

function subjectIn(key: string): string {
  return key.slice(key.lastIndexOf(":") + 1);
}

import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { EntryView } from "../entry-view.ts";
import type { FormSheet } from "../form-setting.ts";
import { conflictNotice } from "./conflict-notice.ts";
import { differences } from "./differences.ts";
import { extrasWords } from "./extras-words.ts";
import { newDraftNotice } from "./new-draft-notice.ts";
import { otherForms } from "./other-forms.ts";
import { problemSummary } from "./problem-summary.ts";
import { queuedOf, queueNotice } from "./queue-notice.ts";
import { standingNotices } from "./standing-notices.ts";

/** What a person must know before going on: storage, another tab, the two records of a conflict, the queue, and what is wrong. */
export function notices(lit: Lit, own: EntryView<FormSheet>): TemplateResult {
  const view = { ...own, words: extrasWords(own.words) };
  const conflict = conflictNotice(lit, view, () => differences(view));
  // On its bar a form that waits offers the next one.
  const waits =
    queuedOf(view).length > 0 || (view.delivery.state === "waiting" && view.isQueueKept);
  return lit.html`
    ${standingNotices(lit, view)}${conflict}${newDraftNotice(lit, view)}
    ${queueNotice(lit, view)}${otherForms(lit, view, waits)}${problemSummary(lit, view)}
  `;
}

import { areaName, formatCount } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { conflictNotice } from "../../form/extras/conflict-notice.ts";
import { otherForms } from "../../form/extras/other-forms.ts";
import { standingNotices } from "../../form/extras/standing-notices.ts";
import type { FormView, Lit } from "../form-view.ts";
import { differences } from "./differences.ts";
import { extrasWords, worded } from "./extras-words.ts";
import { problemSummary } from "./problem-summary.ts";

/** Back to the meeting that the page is about, from another that was opened here. */
function wayHome({ html, nothing }: Lit, { isAway, open, words }: FormView) {
  if (!isAway) return nothing;
  return html`<button type="button" @click=${() => open()}>${extrasWords(words).openHome}</button>`;
}

/** Who was taken off the roll after being marked: the server would refuse the mark, and all others with it. */
function offRoll({ html, nothing }: Lit, { sheet, entries, words, locale }: FormView) {
  const onRoll = sheet.members.filter(({ id }) => entries.marks.has(id)).length;
  const count = entries.marks.size - onRoll;
  const text = extrasWords(words).offRoll(formatCount(count, locale));
  return html`
    <div role="status" translate="no">
      ${count > 0 ? html`<p class="notice" part="notice">${text}</p>` : nothing}
    </div>
  `;
}

/** Everything that a person must know before going on, the gravest first. */
export function notices(lit: Lit, own: FormView): TemplateResult {
  const view = worded(own);
  const { stored, sheet, entries, locale } = view;
  const compare = () =>
    stored
      ? differences({ stored, sheet, entries }, own.words, (area) => areaName(area, locale))
      : [];
  return lit.html`
    ${standingNotices(lit, view)}${problemSummary(lit, own)}${conflictNotice(lit, view, compare)}
    ${offRoll(lit, view)}${otherForms(lit, view, false)}${wayHome(lit, view)}
  `;
}

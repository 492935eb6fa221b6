import { areaName } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { conflictNotice } from "../../form/extras/conflict-notice.ts";
import { otherForms } from "../../form/extras/other-forms.ts";
import { standingNotices } from "../../form/extras/standing-notices.ts";
import type { FormView, Lit } from "../form-view.ts";
import { differences } from "./differences.ts";
import { extrasWords } from "./extras-words.ts";
import { problemSummary } from "./problem-summary.ts";

/** Back to the meeting that the page is about, from another that was opened here. */
function wayHome({ html, nothing }: Lit, { isAway, open, words }: FormView) {
  if (!isAway) return nothing;
  return html`<button type="button" @click=${() => open()}>${extrasWords(words).openHome}</button>`;
}

/** Everything that a person must know before going on, the gravest first. */
export function notices(lit: Lit, own: FormView): TemplateResult {
  const view = { ...own, words: extrasWords(own.words) };
  const { stored, sheet, entries, locale } = view;
  const compare = () =>
    stored
      ? differences({ stored, sheet, entries }, own.words, (area) => areaName(area, locale))
      : [];
  return lit.html`
    ${standingNotices(lit, view)}${problemSummary(lit, own)}${conflictNotice(lit, view, compare)}
    ${otherForms(lit, view, false)}${wayHome(lit, view)}
  `;
}

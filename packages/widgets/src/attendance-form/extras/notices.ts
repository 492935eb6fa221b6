import { areaName } from "@ishc/i18n";
import type { TemplateResult } from "lit";
import { conflictNotice } from "../../form/extras/conflict-notice.ts";
import { standingNotices } from "../../form/extras/standing-notices.ts";
import type { FormView, Lit } from "../form-view.ts";
import { differences } from "./differences.ts";
import { extrasWords } from "./extras-words.ts";
import { problemSummary } from "./problem-summary.ts";

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
  `;
}

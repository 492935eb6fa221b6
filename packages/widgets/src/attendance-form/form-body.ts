import { html, type TemplateResult } from "lit";
import type { FormView } from "./form-view.ts";
import { masthead } from "./masthead.ts";
import { meetingDetails } from "./meeting-details.ts";
import { conflictNotice, problemSummary } from "./notices.ts";
import { findPeople } from "./roll.ts";
import { roster } from "./roster.ts";
import { rosterTools } from "./roster-tools.ts";
import { saveBar } from "./save-bar.ts";

/** The whole form, or a word about an empty roll. */
export function formBody(view: FormView): TemplateResult {
  const { sheet, words } = view;
  const head = masthead(sheet, words);
  if (sheet.members.length === 0) {
    return html`${head}
      <div class="notice" part="notice"><strong>${words.empty}</strong><p>${words.emptyHint}</p></div>`;
  }
  const found = findPeople(sheet.members, view.typed);
  return html`
    ${head}
    <div class="notices">${problemSummary(view)}${conflictNotice(view)}</div>
    ${rosterTools(view, found)} ${roster(view, found)} ${meetingDetails(view)} ${saveBar(view)}
  `;
}

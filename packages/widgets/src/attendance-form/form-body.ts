import { html, type TemplateResult } from "lit";
import type { FormView } from "./form-view.ts";
import { handedLit as lit } from "./handed-lit.ts";
import { masthead } from "./masthead.ts";
import type { RollPace } from "./roll-pace.ts";
import { roster } from "./roster.ts";
import { rosterTools } from "./roster-tools.ts";
import { saveBar } from "./save-bar.ts";

/**
 * The whole form, or a word about an empty roll.
 *
 * @param pace - when what is drawn
 */
export function formBody(view: FormView, pace: RollPace): TemplateResult {
  const { sheet, words } = view;
  const head = masthead(sheet, words, view.extras?.meetingNotice(lit, view));
  if (sheet.members.length === 0) {
    return html`${head}
      <div class="notice" part="notice"><strong>${words.empty}</strong>${view.extras?.emptyRoll(lit, view)}</div>`;
  }
  const found = view.extras?.search(view);
  return html`
    ${head}
    <div class="notices">${view.extras?.notices(lit, view)}</div>
    <fieldset ?disabled=${view.isElsewhere}>
      ${rosterTools(view, found)} ${roster(view, found, pace)} ${view.extras?.meetingDetails(lit, view)}
    </fieldset>
    ${view.extras?.waysOut(lit, view)}
    ${saveBar(view)}
  `;
}

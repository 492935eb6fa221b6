import { html, nothing, type TemplateResult } from "lit";
import type { EntryView } from "./entry-view.ts";
import { formBar } from "./form-bar.ts";
import type { FormSheet } from "./form-setting.ts";

/** Everything round the fields: which club, problems, and the bar. */
export function formFrame<V extends EntryView<FormSheet>>(
  view: V,
  body: TemplateResult,
): TemplateResult {
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    const field = (target as Element).closest<HTMLElement>("[data-field]");
    const name = field?.dataset["field"];
    // From the day to the month is not out of the date.
    if (name !== undefined && !field?.contains(relatedTarget as Node | null)) view.leave(name);
  };
  return html`
    ${masthead(view)}
    <div class="notices">${view.extras?.notices({ html, nothing }, view)}</div>
    <fieldset class="fields" role="presentation" ?disabled=${view.isElsewhere} @focusout=${leave}>
      ${body}
    </fieldset>
    ${view.extras?.waysOut({ html, nothing }, view)} ${formBar(view)}
  `;
}

function masthead({ sheet: { club, recorded }, words }: EntryView<FormSheet>) {
  const village = club.name.includes(club.village) ? nothing : html`, ${club.village}`;
  return html`
    <header class="masthead" part="header">
      <p class="kicker">${club.name}${village}</p>
      <h2 part="title" id="title" tabindex="-1">${words.title}</h2>
      ${recorded ? html`<p class="notice">${words.recorded}</p>` : nothing}
    </header>
  `;
}

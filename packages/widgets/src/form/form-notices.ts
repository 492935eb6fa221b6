import { html, nothing, type TemplateResult } from "lit";
import type { EntryView } from "./entry-view.ts";
import type { FormSheet } from "./form-setting.ts";

/** What stands at the top when something has to be looked at. */
export function formNotices(view: EntryView<FormSheet>): TemplateResult {
  return html`
    <div class="notices">
      ${view.extras?.notices({ html, nothing }, view)}${problemSummary(view)}
    </div>
  `;
}

/** The list of problems, with a link to each; focused when a sending failed for them. */
function problemSummary({ words, problems, isTried, goTo }: EntryView) {
  if (!isTried || problems.length === 0) return nothing;
  const go = (event: Event, target: string) => {
    event.preventDefault();
    goTo(target);
  };
  return html`
    <div class="notice" id="problems" part="problems" tabindex="-1" role="group" aria-labelledby="problems-title">
      <h3 id="problems-title">${words.problems}</h3>
      <ul>
        ${problems.map(({ text, label, target }) => {
          const told = label === undefined ? text : words.problemOf(label, text);
          return target === undefined
            ? html`<li>${told}</li>`
            : html`<li>
              <a class="link" href=${`#${target}`} @click=${(event: Event) => go(event, target)}>${told}</a>
            </li>`;
        })}
      </ul>
    </div>
  `;
}

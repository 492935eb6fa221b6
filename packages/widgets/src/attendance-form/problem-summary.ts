import { html, nothing, type TemplateResult } from "lit";
import type { FormView } from "./form-view.ts";

/** The list of problems at the top, with a link to each; focused when it appears. */
export function problemSummary({
  words,
  problems,
  goTo,
}: FormView): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const go = (event: Event, target: string) => {
    event.preventDefault();
    goTo(target);
  };
  return html`
    <div class="notice" id="problems" part="problems" tabindex="-1" role="group" aria-labelledby="problems-title">
      <h3 id="problems-title">${words.problems}</h3>
      <ul>
        ${problems.map(({ text, target }) =>
          target === undefined
            ? html`<li>${text}</li>`
            : html`<li>
              <a class="link" href=${`#${target}`} @click=${(event: Event) => go(event, target)}>${text}</a>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

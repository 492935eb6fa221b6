import type { TemplateResult } from "lit";
import type { Lit } from "../../element/lit.ts";
import type { EntryView } from "../entry-view.ts";

/** The list of problems, with a link to each; focused when a sending failed for them. */
export function problemSummary(
  { html, nothing }: Lit,
  { words, problems, isTried, goTo }: EntryView,
): TemplateResult | symbol {
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

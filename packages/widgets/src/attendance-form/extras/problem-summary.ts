import type { TemplateResult } from "lit";
import type { FormView, Lit } from "../form-view.ts";
import { extrasWords } from "./extras-words.ts";
import { isOff } from "./meeting-notice.ts";
import { type FormProblem, refusalProblems } from "./refusal-problems.ts";

/** The list of problems at the top, with a link to each; focused when it appears. */
export function problemSummary({ html, nothing }: Lit, view: FormView): TemplateResult | symbol {
  const words = extrasWords(view.words);
  const problems = problemsOf(view);
  if (problems.length === 0) return nothing;
  const go = (event: Event, target: string) => {
    event.preventDefault();
    view.goTo(target);
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

function problemsOf({ isGuestsWrong, isTried, refusal, sheet, words }: FormView): FormProblem[] {
  const { cancelled, guestsWrong } = extrasWords(words);
  const wrong: FormProblem[] = [];
  if (isTried && isOff(sheet)) wrong.push({ text: cancelled });
  if (isTried && isGuestsWrong) wrong.push({ text: guestsWrong, target: "guests" });
  if (wrong.length > 0) return wrong;
  return refusal ? refusalProblems(refusal, { sheet, words }) : [];
}

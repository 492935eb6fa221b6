import { html, type TemplateResult } from "lit";
import { liveValue as live } from "../element/live-value.ts";
import { typedIn } from "./entries.ts";
import type { EntryView } from "./entry-view.ts";
import { belowLabel, type ControlOptions, describedBy, isWrong, labelText } from "./field-parts.ts";

/** What a field of text is told. */
export interface TextInputOptions extends ControlOptions {
  /** Several lines. */
  readonly isLong?: boolean;
  /** Digits: the phone shows its number keys. */
  readonly isNumber?: boolean;
  /** Each word begins with a capital, as names do. */
  readonly isName?: boolean;
}

/**
 * A text or a number. What is typed stays as typed: nothing is cut off,
 * corrected or put back while a keyboard is halfway through a word.
 */
export function textInput(view: EntryView, options: TextInputOptions): TemplateResult {
  const { name, label, isLong, isNumber, isName } = options;
  const typed = typedIn(view.entries, name);
  const invalid = isWrong(view, name);
  const put = (event: Event) =>
    view.set(name, (event.target as HTMLInputElement | HTMLTextAreaElement).value, label);
  return html`
    <div class=${isNumber ? "field number" : "field"} part="field" data-field=${name}>
      <label for=${name}>${labelText(view, options)}</label>
      ${belowLabel(view, options)}
      ${
        isLong
          ? html`<textarea
            id=${name}
            part="input"
            rows="3"
            autocomplete="off"
            aria-invalid=${invalid}
            aria-describedby=${describedBy(view, options)}
            .value=${live(typed)}
            @input=${put}
          ></textarea>`
          : html`<input
            id=${name}
            part="input"
            type="text"
            inputmode=${isNumber ? "numeric" : "text"}
            autocomplete="off"
            autocapitalize=${isName ? "words" : "sentences"}
            spellcheck="false"
            aria-invalid=${invalid}
            aria-describedby=${describedBy(view, options)}
            .value=${live(typed)}
            @input=${put}
          />`
      }
    </div>
  `;
}

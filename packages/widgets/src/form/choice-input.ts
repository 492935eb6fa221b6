import { html, nothing, type TemplateResult } from "lit";
import { liveValue as live } from "../element/live-value.ts";
import { listedIn, typedIn } from "./entries.ts";
import type { EntryView } from "./entry-view.ts";
import { belowLabel, type ControlOptions, describedBy, isWrong, labelText } from "./field-parts.ts";

/** One of the choices. */
export interface Choice {
  /** What is entered. */
  readonly value: string;
  /** What a person reads. */
  readonly label: string;
  /** What it means, in a line below. */
  readonly hint?: string | undefined;
}

/** What a group of choices is told. */
export interface ChoiceInputOptions extends ControlOptions {
  /** In the order shown. */
  readonly choices: readonly Choice[];
}

/** One of several: native radio buttons, each as wide as its column. */
export function radioInput(view: EntryView, options: ChoiceInputOptions): TemplateResult {
  const { name, label, short = label } = options;
  const chosen = typedIn(view.entries, name);
  return group(view, options, {
    type: "radio",
    isChosen: (value) => value === chosen,
    choose: (value) => view.set(name, value, short),
  });
}

/** Several of several: native checkboxes. */
export function tickInput(view: EntryView, options: ChoiceInputOptions): TemplateResult {
  const { name, label, short = label, choices } = options;
  const ticked = listedIn(view.entries, name);
  return group(view, options, {
    type: "checkbox",
    isChosen: (value) => ticked.includes(value),
    choose(value, isTicked) {
      const all = choices.map((choice) => choice.value);
      const isIn = (each: string) => (each === value ? isTicked : ticked.includes(each));
      view.set(name, all.filter(isIn), short);
    },
  });
}

/** How a group of choices behaves. */
interface Choosing {
  readonly type: "radio" | "checkbox";
  readonly isChosen: (value: string) => boolean;
  readonly choose: (value: string, isChosen: boolean) => void;
}

function group(view: EntryView, options: ChoiceInputOptions, choosing: Choosing) {
  const { name, choices } = options;
  const isRadio = choosing.type === "radio";
  return html`
    <fieldset
      class="field picks"
      part="field"
      role=${isRadio ? "radiogroup" : "group"}
      id=${name}
      data-field=${name}
      aria-invalid=${isRadio ? isWrong(view, name) : nothing}
      aria-describedby=${describedBy(view, options)}
    >
      <legend>${labelText(view, options)}</legend>
      ${belowLabel(view, options)}
      <div class="rows">${choices.map((choice) => choiceRow(name, choice, choosing))}</div>
    </fieldset>
  `;
}

function choiceRow(
  name: string,
  { value, label, hint }: Choice,
  { type, isChosen, choose }: Choosing,
) {
  return html`
    <label class="pick" part="choice">
      <input
        type=${type}
        name=${name}
        value=${value}
        .checked=${live(isChosen(value))}
        @change=${(event: Event) => choose(value, (event.target as HTMLInputElement).checked)}
      />
      <span>
        <span class="pick-label">${label}</span>
        ${hint === undefined ? nothing : html`<span class="soft">${hint}</span>`}
      </span>
    </label>
  `;
}

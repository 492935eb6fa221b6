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
  const rows = options.choices.map((choice) =>
    choiceRow(
      choice,
      html`<input
        type="radio"
        name=${name}
        value=${choice.value}
        .checked=${live(chosen === choice.value)}
        @change=${() => view.set(name, choice.value, short)}
      />`,
    ),
  );
  return group(view, options, { role: "radiogroup", rows });
}

/** Several of several: native checkboxes. */
export function tickInput(view: EntryView, options: ChoiceInputOptions): TemplateResult {
  const { name, label, short = label, choices } = options;
  const ticked = listedIn(view.entries, name);
  const tick = (value: string, isTicked: boolean) => {
    const all = choices.map((choice) => choice.value);
    const isIn = (each: string) => (each === value ? isTicked : ticked.includes(each));
    view.set(name, all.filter(isIn), short);
  };
  const rows = choices.map((choice) =>
    choiceRow(
      choice,
      html`<input
        type="checkbox"
        value=${choice.value}
        .checked=${live(ticked.includes(choice.value))}
        @change=${(event: Event) => tick(choice.value, (event.target as HTMLInputElement).checked)}
      />`,
    ),
  );
  return group(view, options, { role: "group", rows });
}

function choiceRow({ label, hint }: Choice, input: TemplateResult) {
  return html`
    <label class="pick" part="choice">
      ${input}
      <span>
        <span class="pick-label">${label}</span>
        ${hint === undefined ? nothing : html`<span class="soft">${hint}</span>`}
      </span>
    </label>
  `;
}

interface GroupParts {
  readonly role: "radiogroup" | "group";
  readonly rows: readonly TemplateResult[];
}

function group(view: EntryView, options: ChoiceInputOptions, { role, rows }: GroupParts) {
  const { name } = options;
  const isRadio = role === "radiogroup";
  return html`
    <fieldset
      class="field picks"
      part="field"
      role=${role}
      id=${name}
      data-field=${name}
      aria-invalid=${isRadio ? isWrong(view, name) : nothing}
      aria-describedby=${describedBy(view, options)}
    >
      <legend>${labelText(view, options)}</legend>
      ${belowLabel(view, options)}
      <div class="rows">${rows}</div>
    </fieldset>
  `;
}

import { html, nothing, type TemplateResult } from "lit";
import { liveValue as live } from "../element/live-value.ts";
import { typedIn } from "./entries.ts";
import type { EntryView } from "./entry-view.ts";
import { belowLabel, type ControlOptions, describedBy, isWrong, labelText } from "./field-parts.ts";
import { dateEntries } from "./read-typed.ts";

/** What a date is told. */
export interface DateInputOptions extends ControlOptions {
  /** A button beside it puts in today. */
  readonly hasToday?: boolean;
}

const PARTS = ["day", "month", "year"] as const;

/**
 * A date as three fields of numbers under one name: pickers follow the
 * browser's language, and are hopeless for a birth year.
 */
export function dateInput(view: EntryView, options: DateInputOptions): TemplateResult {
  const { name } = options;
  return html`
    <fieldset
      class="field date"
      part="field"
      id=${name}
      data-field=${name}
      aria-describedby=${describedBy(view, options)}
    >
      <legend>${labelText(view, options)}</legend>
      ${belowLabel(view, options)}
      <div class="date-parts">
        ${PARTS.map((part) => datePart(view, options, part))}
        ${options.hasToday ? todayButton(view, options) : nothing}
      </div>
    </fieldset>
  `;
}

function datePart(
  view: EntryView,
  { name, label }: DateInputOptions,
  part: (typeof PARTS)[number],
) {
  const id = `${name}.${part}`;
  return html`
    <label class=${part === "year" ? "part wide" : "part"}>
      <span>${view.words.dateParts[part]}</span>
      <input
        id=${id}
        part="input"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isWrong(view, name)}
        .value=${live(typedIn(view.entries, id))}
        @input=${(event: Event) => view.set(id, (event.target as HTMLInputElement).value, label)}
      />
    </label>
  `;
}

function todayButton(view: EntryView, { name, label }: DateInputOptions) {
  const entries = dateEntries(name, view.today);
  return html`
    <button
      type="button"
      aria-label=${`${view.words.today}: ${label}`}
      @click=${() => view.change({ label, entries })}
    >
      ${view.words.today}
    </button>
  `;
}

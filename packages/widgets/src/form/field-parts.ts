import { html, nothing, type TemplateResult } from "lit";
import type { EntryView } from "./entry-view.ts";

/** What every control is told. */
export interface ControlOptions {
  /** The field among the entries. */
  readonly name: string;
  /** What a person calls it. */
  readonly label: string;
  /** The same in a few words, where the label is a whole question: what undo names. */
  readonly short?: string;
  /** A line below the label. */
  readonly hint?: string | undefined;
  /** It may stay blank, which is said behind the label. */
  readonly isOptional?: boolean;
}

/** Whether something is to be shown as wrong with a field. */
export function isWrong(view: EntryView, name: string): boolean {
  return view.problems.some((problem) => problem.name === name);
}

/** The label, and behind it that the field may stay blank. */
export function labelText({ words }: EntryView, { label, isOptional }: ControlOptions) {
  if (!isOptional) return html`${label}`;
  return html`${label} <span class="optional">${words.optional}</span>`;
}

/** The line below the label, and what is wrong; above the control, where no keyboard covers it. */
export function belowLabel(view: EntryView, { name, hint }: ControlOptions): TemplateResult {
  const wrong = view.problems.filter((problem) => problem.name === name);
  return html`
    ${hint === undefined ? nothing : html`<p class="soft hint" id=${`${name}-hint`}>${hint}</p>`}
    ${
      wrong.length === 0
        ? nothing
        : html`<p class="wrong" id=${`${name}-wrong`}>
          <b>${view.words.wrong}</b> ${wrong.map(({ text }) => text).join(" ")}
        </p>`
    }
  `;
}

/** The ids of what {@link belowLabel} draws. */
export function describedBy(view: EntryView, { name, hint }: ControlOptions) {
  const ids = [
    hint === undefined ? undefined : `${name}-hint`,
    isWrong(view, name) ? `${name}-wrong` : undefined,
  ].filter((id) => id !== undefined);
  return ids.length === 0 ? nothing : ids.join(" ");
}

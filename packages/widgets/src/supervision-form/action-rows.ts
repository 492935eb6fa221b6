import type { SupervisionSheet } from "@ishc/core";
import { formatCount, type SupervisionFormWords } from "@ishc/i18n";
import { html, type TemplateResult } from "lit";
import { dateInput } from "../form/date-input.ts";
import { listedIn, newId } from "../form/entries.ts";
import type { EntryView } from "../form/entry-view.ts";
import { textInput } from "../form/text-input.ts";
import { AT } from "./supervision-fields.ts";

type View = EntryView<SupervisionSheet, SupervisionFormWords>;

/** What the club is asked to do: rows that come and go, each going told and undone. */
export function actionRows(view: View): TemplateResult {
  const { words } = view;
  const ids = listedIn(view.entries, AT.actions);
  return html`
    <h3>${words.actions}</h3>
    ${ids.length === 0 ? html`<p class="soft">${words.actionsNone}</p>` : ""}
    ${ids.map((id, i) => row(view, id, i))}
    <button type="button" class="add" id="add" part="add" @click=${() => add(view)}>
      ${words.addAction}
    </button>
  `;
}

function row(view: View, id: string, i: number) {
  const { words } = view;
  const number = formatCount(i + 1, view.locale);
  return html`
    <fieldset class="row" part="row">
      <legend>${words.action(number)}</legend>
      ${textInput(view, { name: AT.what(id), label: words.what, isLong: true })}
      ${dateInput(view, { name: AT.dueOn(id), label: words.dueOn, isOptional: true })}
      <button type="button" class="remove" part="remove" @click=${() => remove(view, i)}>
        ${words.removeAction(number)}
      </button>
    </fieldset>
  `;
}

function add({ words, locale, entries, change }: View): void {
  const ids = listedIn(entries, AT.actions);
  const id = newId();
  change({
    label: words.addAction,
    entries: { [AT.actions]: [...ids, id] },
    said: words.actionAdded(formatCount(ids.length + 1, locale)),
    focus: AT.what(id),
  });
}

function remove({ words, locale, entries, change }: View, i: number): void {
  const ids = listedIn(entries, AT.actions);
  const number = formatCount(i + 1, locale);
  const left = ids.filter((_, at) => at !== i);
  // What is written in the row stays among the entries, so that undo brings it back.
  change({
    label: words.removeAction(number),
    entries: { [AT.actions]: left },
    said: words.actionRemoved(number),
    focus: left[i] === undefined ? "add" : AT.what(left[i]),
  });
}

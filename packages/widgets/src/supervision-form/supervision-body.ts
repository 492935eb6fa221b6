import type { SupervisionSheet } from "@ishc/core";
import { formatCount, type SupervisionFormWords } from "@ishc/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { radioInput } from "../form/choice-input.ts";
import { dateInput } from "../form/date-input.ts";
import type { EntryView } from "../form/entry-view.ts";
import { textInput } from "../form/text-input.ts";
import { actionRows } from "./action-rows.ts";
import { itemsOf, pointsByPlace } from "./points.ts";
import { AT, goneFrom, isDone, MODES } from "./supervision-fields.ts";

type View = EntryView<SupervisionSheet, SupervisionFormWords>;

/** The visit, what was asked for last time, points, and what is asked for now. */
export function supervisionBody(view: View): TemplateResult {
  const { words } = view;
  return html`
    ${visit(view)}${earlier(view)}${items(view)}${actionRows(view)}
    ${textInput(view, { name: AT.note, label: words.note, isLong: true, isOptional: true })}
  `;
}

function visit(view: View) {
  const { words } = view;
  const choices = MODES.map((value) => ({
    value,
    label: words.modes[value],
  }));
  return html`
    ${dateInput(view, { name: AT.date, label: words.date, hasToday: true })}
    ${radioInput(view, { name: AT.mode, label: words.mode, choices })}
    ${textInput(view, {
      name: AT.officer,
      label: words.officer,
      hint: words.officerHint,
      isOptional: true,
      isName: true,
    })}
  `;
}

function earlier(view: View) {
  const { words, locale, sheet, entries } = view;
  const gone = goneFrom(sheet, entries);
  if (sheet.openActions.length + gone === 0) return nothing;
  return html`
    <h3>${words.earlier}</h3>
    <p class="soft">${words.earlierHint}</p>
    ${gone > 0 ? html`<p class="notice">${words.earlierGone(formatCount(gone, locale))}</p>` : nothing}
    ${sheet.openActions.map((action) => earlierAction(view, action))}
  `;
}

function earlierAction(view: View, action: SupervisionSheet["openActions"][number]) {
  const { words, entries } = view;
  const { id, what, dueOn } = action;
  const choices = (["done", "open"] as const).map((value) => ({
    value,
    label: words.earlierAnswers[value],
  }));
  const hint = dueOn === undefined ? undefined : words.due(words.day(dueOn));
  return html`
    ${radioInput(view, { name: AT.answer(id), label: what, hint, choices })}
    ${
      isDone(entries, id)
        ? dateInput(view, { name: AT.closedOn(id), label: words.closedOn, hasToday: true })
        : nothing
    }
  `;
}

function items(view: View) {
  const { words, locale, sheet, entries } = view;
  const all = itemsOf(sheet, entries);
  const byPlace = pointsByPlace(entries);
  if (all.length === 0 && byPlace === "") return nothing;
  return html`
    <h3>${words.items}</h3>
    <p class="soft">${words.itemsHint}</p>
    ${byPlace === "" ? nothing : html`<p class="notice">${words.itemsByPlace(byPlace)}</p>`}
    ${all.map(({ item, outOf, name }) =>
      textInput(view, {
        name,
        label: item,
        hint: words.points(formatCount(outOf, locale)),
        isNumber: true,
      }),
    )}
  `;
}

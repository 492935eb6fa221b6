import type { SupervisionAction, SupervisionSheet, SupervisionSubmission } from "@ishc/core";
import { formatCount, type SupervisionFormWords } from "@ishc/i18n";
import { type Entries, listedIn, typedIn } from "../form/entries.ts";
import { choiceField, dateField, type Field, numberField } from "../form/field.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { dateEntries } from "../form/read-typed.ts";
import { itemsOf, scoredIn, scoreEntries } from "./points.ts";

type Setting = FormSetting<SupervisionSheet, SupervisionFormWords>;

/** How an officer can visit. */
export const MODES = ["on-site", "remote"] as const;

/** Names of the fields; a date is three of them, and rows have their id in theirs. */
export const AT = {
  date: "date",
  mode: "mode",
  officer: "officer",
  actions: "actions",
  note: "note",
  answer: (actionId: string) => `answer.${actionId}`,
  closedOn: (actionId: string) => `closedOn.${actionId}`,
  what: (actionId: string) => `what.${actionId}`,
  dueOn: (actionId: string) => `dueOn.${actionId}`,
} as const;

/** Whether an earlier action was said to be done. */
export const isDone = (entries: Entries, actionId: string) =>
  typedIn(entries, AT.answer(actionId)) === "done";

/** The earlier actions that were. */
export function doneIn(
  entries: Entries,
  { openActions }: SupervisionSheet,
): readonly SupervisionAction[] {
  return openActions.filter(({ id }) => isDone(entries, id));
}

/** How many earlier actions were said to be done that the sheet does not ask about any more. */
export function goneFrom({ openActions }: SupervisionSheet, entries: Entries): number {
  const asked = openActions.map(({ id }) => AT.answer(id));
  const isGone = (name: string) => name.startsWith(AT.answer("")) && !asked.includes(name);
  return Object.keys(entries).filter((name) => isGone(name) && entries[name] === "done").length;
}

/** What the sheet says already. */
export function supervisionEntries(sheet: SupervisionSheet): Entries {
  const { visit } = sheet;
  if (!visit) return {};
  const { date, mode, officer = "", note = "", items = [], actions = [] } = visit;
  return {
    ...dateEntries(AT.date, date),
    [AT.mode]: mode,
    [AT.officer]: officer,
    [AT.note]: note,
    [AT.actions]: actions.map(({ id }) => id),
    ...scoreEntries(items),
    ...Object.fromEntries(sheet.openActions.flatMap((each) => Object.entries(closedEntries(each)))),
    ...Object.fromEntries(actions.flatMap((each) => Object.entries(actionEntries(each)))),
  };
}

/**
 * The sheet with what a submission says: its visit, and the earlier actions it
 * closes. Those are told apart from the visit's own, and so come through the entries.
 */
export function supervisionSheetOf(
  sheet: SupervisionSheet,
  { visit, closed = [] }: SupervisionSubmission,
): SupervisionSheet {
  const closedOn = new Map(closed.map((each) => [each.actionId, each.closedOn]));
  const openActions = sheet.openActions.map((action) => {
    const day = closedOn.get(action.id);
    return day === undefined ? action : { ...action, closedOn: day };
  });
  const asked = sheet.openActions.map(({ id }) => id);
  const gone = closed.flatMap(({ actionId: id, closedOn: day }) =>
    asked.includes(id) ? [] : [{ id, what: "", closedOn: day }],
  );
  return { ...sheet, visit, openActions: [...openActions, ...gone] };
}

/** Of an earlier action that is closed in the same submission. */
function closedEntries({ id, closedOn }: SupervisionAction): Entries {
  if (closedOn === undefined) return {};
  return { [AT.answer(id)]: "done", ...dateEntries(AT.closedOn(id), closedOn) };
}

function actionEntries({ id, what, dueOn }: SupervisionAction): Entries {
  return { [AT.what(id)]: what, ...dateEntries(AT.dueOn(id), dueOn) };
}

/** The fields on the screen, in order. */
export function supervisionFields(entries: Entries, setting: Setting): readonly Field[] {
  const { words } = setting;
  const at = (name: string, label: string): Field => ({ name, label, path: ["visit", name] });
  return [
    dateField(at(AT.date, words.date)),
    choiceField(at(AT.mode, words.mode)),
    at(AT.officer, words.officer),
    ...earlierFields(entries, setting),
    ...itemFields(entries, setting),
    ...actionFields(entries, setting),
    at(AT.note, words.note),
  ];
}

/** Only what is done is sent, so places are counted among those. */
function earlierFields(entries: Entries, { sheet, words }: Setting): Field[] {
  const sent = doneIn(entries, sheet);
  return sheet.openActions.flatMap((action) => {
    const { id, what } = action;
    const answer = choiceField({ name: AT.answer(id), label: what });
    const at = sent.indexOf(action);
    if (at < 0) return [answer];
    const label = `${what}: ${words.closedOn}`;
    return [answer, dateField({ name: AT.closedOn(id), label, path: ["closed", at] })];
  });
}

/** Only items with points are sent. */
function itemFields(entries: Entries, { sheet }: Setting): Field[] {
  const sent = scoredIn(entries, sheet).map(({ key }) => key);
  return itemsOf(sheet, entries).map(({ item, key, name }) => {
    const at = sent.indexOf(key);
    const path = at < 0 ? undefined : ["visit", "items", at];
    return numberField({ name, label: item, path });
  });
}

function actionFields(entries: Entries, { words, locale }: Setting): Field[] {
  return listedIn(entries, AT.actions).flatMap((id, i) => {
    const row = words.action(formatCount(i + 1, locale));
    const at = (name: string, label: string, field: string): Field => ({
      name,
      label: `${row}: ${label}`,
      path: ["visit", "actions", i, field],
    });
    return [at(AT.what(id), words.what, "what"), dateField(at(AT.dueOn(id), words.dueOn, "dueOn"))];
  });
}

import type {
  SupervisionAction,
  SupervisionItem,
  SupervisionSheet,
  SupervisionSubmission,
} from "@ishc/core";
import { formatCount, type SupervisionFormWords } from "@ishc/i18n";
import { type Entries, listedIn, typedIn } from "../form/entries.ts";
import { choiceField, dateField, type Field, numberField, textField } from "../form/field.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { dateEntries, readDate } from "../form/read-typed.ts";

type Setting = FormSetting<SupervisionSheet, SupervisionFormWords>;

/** Names of the fields; a date is three of them, and rows have their id in theirs. */
export const AT = {
  date: "date",
  mode: "mode",
  officer: "officer",
  actions: "actions",
  note: "note",
  answer: (actionId: string) => `answer.${actionId}`,
  closedOn: (actionId: string) => `closedOn.${actionId}`,
  score: (position: number) => `score.${position}`,
  what: (actionId: string) => `what.${actionId}`,
  dueOn: (actionId: string) => `dueOn.${actionId}`,
} as const;

/** What is looked at: what was scored already, and what else the sheet asks. */
export function itemsOf({ visit, items }: SupervisionSheet): readonly SupervisionItem[] {
  const scored = visit?.items ?? [];
  return [...scored, ...items.filter(({ item }) => !scored.some((each) => each.item === item))];
}

/** Whether an earlier action was said to be done. */
export const isDone = (entries: Entries, actionId: string) =>
  typedIn(entries, AT.answer(actionId)) === "done";

/** What the sheet says already. */
export function supervisionEntries(sheet: SupervisionSheet): Entries {
  const { visit } = sheet;
  if (!visit) return {};
  const { date, mode, officer = "", note = "", actions = [] } = visit;
  const scores = (visit.items ?? []).map(({ score }, i) => [AT.score(i), String(score)] as const);
  return {
    ...dateEntries(AT.date, date),
    [AT.mode]: mode,
    [AT.officer]: officer,
    [AT.note]: note,
    [AT.actions]: actions.map(({ id }) => id),
    ...Object.fromEntries(scores),
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
  return { ...sheet, visit, openActions };
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
  const { words, today } = setting;
  const at = (name: string, label: string) => ({ name, label, path: ["visit", name] });
  return [
    dateField(at(AT.date, words.date), { isRequired: true, until: today }),
    choiceField(at(AT.mode, words.mode), true),
    textField(at(AT.officer, words.officer), { max: 200 }),
    ...earlierFields(entries, setting),
    ...itemFields(setting),
    ...actionFields(entries, setting),
    textField(at(AT.note, words.note), { max: 2000 }),
  ];
}

function earlierFields(entries: Entries, { sheet, words, today }: Setting): Field[] {
  return sheet.openActions.flatMap(({ id, what }, i) => {
    const path = ["closed", i];
    const answer = choiceField({ name: AT.answer(id), label: what, path });
    if (!isDone(entries, id)) return [answer];
    const label = `${what}: ${words.closedOn}`;
    const closedOn = { name: AT.closedOn(id), label, path: [...path, "closedOn"] };
    return [answer, dateField(closedOn, { isRequired: true, until: today })];
  });
}

function itemFields({ sheet }: Setting): Field[] {
  return itemsOf(sheet).map(({ item, outOf }, i) =>
    numberField(
      { name: AT.score(i), label: item, path: ["visit", "items", i] },
      { min: 0, max: outOf },
    ),
  );
}

function actionFields(entries: Entries, { words, locale }: Setting): Field[] {
  const from = readDate(entries, AT.date).date;
  return listedIn(entries, AT.actions).flatMap((id, i) => {
    const row = words.action(formatCount(i + 1, locale));
    const at = (name: string, label: string, field: string) => ({
      name,
      label: `${row}: ${label}`,
      path: ["visit", "actions", i, field],
    });
    return [
      textField(at(AT.what(id), words.what, "what"), { max: 500, isRequired: true }),
      dateField(at(AT.dueOn(id), words.dueOn, "dueOn"), { from }),
    ];
  });
}

import type {
  SupervisionAction,
  SupervisionSheet,
  SupervisionSubmission,
  SupervisionVisit,
} from "@ishc/core";
import type { SupervisionFormWords } from "@ishc/i18n";
import { type Entries, listedIn, typedIn } from "../form/entries.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { readDate, readNumber, readText } from "../form/read-typed.ts";
import type { EntryIdentity } from "../form/stored-entries.ts";
import { withoutBlanks } from "../form/without-blanks.ts";
import { AT, isDone, itemsOf } from "./supervision-fields.ts";

/** The submission: items without points were not looked at, and are left out. */
export function supervisionSubmission(
  { id, revision, subjectId }: EntryIdentity,
  entries: Entries,
  { sheet, today }: FormSetting<SupervisionSheet, SupervisionFormWords>,
): SupervisionSubmission {
  const visit = {
    id: subjectId,
    date: readDate(entries, AT.date).date ?? today,
    mode: typedIn(entries, AT.mode) === "remote" ? ("remote" as const) : ("on-site" as const),
    officer: readText(typedIn(entries, AT.officer)),
    items: scoredIn(entries, sheet),
    note: readText(typedIn(entries, AT.note)),
    actions: actionsIn(entries, sheet),
  };
  return {
    kind: "ishc-supervision",
    version: 1,
    id,
    revision,
    clubId: sheet.club.id,
    visit: withoutBlanks<SupervisionVisit>(visit),
    closed: sheet.openActions.flatMap((action) => {
      const closedOn = readDate(entries, AT.closedOn(action.id)).date;
      return isDone(entries, action.id) && closedOn !== undefined
        ? [{ actionId: action.id, closedOn }]
        : [];
    }),
  };
}

/** Absent where nothing was scored. */
function scoredIn(entries: Entries, sheet: SupervisionSheet): SupervisionVisit["items"] {
  const scored = itemsOf(sheet).flatMap(({ item, outOf }, i) => {
    const score = readNumber(typedIn(entries, AT.score(i))) ?? undefined;
    return score === undefined ? [] : [{ item, score, outOf }];
  });
  return scored.length === 0 ? undefined : scored;
}

/** Rows in their order; what the form does not ask about stays as it was. */
function actionsIn(entries: Entries, { visit }: SupervisionSheet): SupervisionVisit["actions"] {
  const ids = listedIn(entries, AT.actions);
  if (ids.length === 0) return undefined;
  return ids.map((id) => {
    const { area, closedOn } = visit?.actions?.find((each) => each.id === id) ?? {};
    const what = readText(typedIn(entries, AT.what(id))) ?? "";
    const dueOn = readDate(entries, AT.dueOn(id)).date;
    return withoutBlanks<SupervisionAction>({ id, what, area, dueOn, closedOn });
  });
}

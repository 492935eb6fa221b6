import type {
  SupervisionAction,
  SupervisionSheet,
  SupervisionSubmission,
  SupervisionVisit,
} from "@ishc/core";
import type { SupervisionFormWords } from "@ishc/i18n";
import { chosenIn, type Entries, listedIn, typedIn } from "../form/entries.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { readDate, readText } from "../form/read-typed.ts";
import type { EntryIdentity } from "../form/stored-entries.ts";
import { withoutBlanks } from "../form/without-blanks.ts";
import { scoredIn } from "./points.ts";
import { AT, doneIn, MODES } from "./supervision-fields.ts";

type ClosedAction = NonNullable<SupervisionSubmission["closed"]>[number];

/** The submission as far as it is answered: items without points were not looked at, and are left out. */
export function supervisionSubmission(
  { id, revision, subjectId }: EntryIdentity,
  entries: Entries,
  { sheet }: FormSetting<SupervisionSheet, SupervisionFormWords>,
): SupervisionSubmission {
  const scored = scoredIn(entries, sheet).map(({ item, score, outOf }) => ({ item, score, outOf }));
  const visit = {
    id: subjectId,
    date: readDate(entries, AT.date).date,
    mode: chosenIn(entries, AT.mode, MODES),
    officer: readText(typedIn(entries, AT.officer)),
    items: scored.length === 0 ? undefined : scored,
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
    closed: doneIn(entries, sheet).map(({ id: actionId }) =>
      withoutBlanks<ClosedAction>({
        actionId,
        closedOn: readDate(entries, AT.closedOn(actionId)).date,
      }),
    ),
  };
}

/** Rows in their order; what the form does not ask about stays as it was. */
function actionsIn(entries: Entries, { visit }: SupervisionSheet): SupervisionVisit["actions"] {
  const ids = listedIn(entries, AT.actions);
  if (ids.length === 0) return undefined;
  return ids.map((id) => {
    const { area, closedOn } = visit?.actions?.find((each) => each.id === id) ?? {};
    const what = readText(typedIn(entries, AT.what(id)));
    const dueOn = readDate(entries, AT.dueOn(id)).date;
    return withoutBlanks<SupervisionAction>({ id, what, area, dueOn, closedOn });
  });
}

import {
  ACTIVITY_KINDS,
  type Activity,
  type ActivitySheet,
  type ActivitySubmission,
  AREAS,
  type Area,
  isKindOfArea,
} from "@ishc/core";
import type { ActivityFormWords } from "@ishc/i18n";
import { chosenIn, type Entries, typedIn } from "../form/entries.ts";
import { choiceField, dateField, type Field, numberField } from "../form/field.ts";
import type { FormSetting } from "../form/form-setting.ts";
import { dateEntries, readDate, readNumber, readText } from "../form/read-typed.ts";
import type { EntryIdentity } from "../form/stored-entries.ts";
import { withoutBlanks } from "../form/without-blanks.ts";

type Setting = FormSetting<ActivitySheet, ActivityFormWords>;

/** Names of the fields; a date is three of them. */
export const AT = {
  area: "area",
  date: "date",
  peopleReached: "peopleReached",
  note: "note",
  settled: "settled",
  settledOn: "settledOn",
  partner: "partner",
  spent: "spent",
  evidence: "evidence",
} as const;

/** Each area keeps its own answer: whoever looks at another area and comes back finds it again. */
export const kindAt = (area: Area) => `kind.${area}`;

/** The area that was chosen. */
export function areaIn(entries: Entries): Area | undefined {
  return chosenIn(entries, AT.area, AREAS);
}

/** The kind that was chosen in that area. */
export function kindIn(entries: Entries): Activity["kind"] {
  const area = areaIn(entries);
  const kind = area && typedIn(entries, kindAt(area));
  return kind === "" ? undefined : kind;
}

/** The kinds to choose from; an association's own stays where it was. */
export function kindsOf(area: Area, own: string | undefined): readonly string[] {
  const kinds: readonly string[] = ACTIVITY_KINDS[area];
  return own === undefined || kinds.includes(own) || !isKindOfArea(own, area)
    ? kinds
    : [...kinds, own];
}

/** Whether it is help with an entitlement, which goes on until it is settled. */
export const isCase = (entries: Entries) => kindIn(entries) === "entitlement-case";

/** Whether such a case is settled by now. */
export const isSettled = (entries: Entries) =>
  isCase(entries) && typedIn(entries, AT.settled) === "settled";

/** What the sheet says already. */
export function activityEntries({ activity }: ActivitySheet): Entries {
  if (!activity) return {};
  const { area, kind = "", date, settledOn } = activity;
  const { peopleReached, spentVnd, note = "", partner = "", evidence = "" } = activity;
  return {
    [AT.area]: area,
    [kindAt(area)]: kind,
    [AT.peopleReached]: peopleReached === undefined ? "" : String(peopleReached),
    [AT.spent]: spentVnd === undefined ? "" : String(spentVnd),
    [AT.note]: note,
    [AT.partner]: partner,
    [AT.evidence]: evidence,
    [AT.settled]: settledOn === undefined ? "" : "settled",
    ...dateEntries(AT.date, date),
    ...dateEntries(AT.settledOn, settledOn),
  };
}

/** The fields on the screen, in order: the kinds once there is an area, the rest once there is a kind. */
export function activityFields(entries: Entries, { words }: Setting): readonly Field[] {
  const at = (name: string, label: string, path = name): Field => ({
    name,
    label,
    path: ["activity", path],
  });
  const area = areaIn(entries);
  const first = choiceField(at(AT.area, words.area));
  if (!area) return [first];
  const kind = choiceField(at(kindAt(area), words.kind, "kind"), true);
  if (kindIn(entries) === undefined) return [first, kind];
  return [
    first,
    kind,
    dateField(at(AT.date, isCase(entries) ? words.takenUp : words.date)),
    ...(isSettled(entries) ? [dateField(at(AT.settledOn, words.settledOn))] : []),
    numberField(at(AT.peopleReached, words.peopleReached)),
    at(AT.note, words.note),
    at(AT.partner, words.partner),
    numberField(at(AT.spent, words.spent, "spentVnd")),
    at(AT.evidence, words.evidence),
  ];
}

/** The submission as far as it is answered; who took part is not in the sheet, and stays in the register. */
export function activitySubmission(
  { id, revision, subjectId }: EntryIdentity,
  entries: Entries,
  { sheet }: Setting,
): ActivitySubmission {
  const text = (name: string) => readText(typedIn(entries, name));
  const number = (name: string) => readNumber(typedIn(entries, name)) ?? undefined;
  const activity = {
    id: subjectId,
    area: areaIn(entries),
    kind: kindIn(entries),
    date: readDate(entries, AT.date).date,
    note: text(AT.note),
    peopleReached: number(AT.peopleReached),
    partner: text(AT.partner),
    spentVnd: number(AT.spent),
    meetingId: sheet.activity?.meetingId,
    evidence: text(AT.evidence),
    settledOn: isSettled(entries) ? readDate(entries, AT.settledOn).date : undefined,
  };
  return {
    kind: "ishc-activity",
    version: 1,
    id,
    revision,
    clubId: sheet.club.id,
    activity: withoutBlanks<Activity>(activity),
  };
}

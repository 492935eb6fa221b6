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
import { type Entries, typedIn } from "../form/entries.ts";
import { choiceField, dateField, type Field, numberField, textField } from "../form/field.ts";
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
  const chosen = typedIn(entries, AT.area);
  return AREAS.find((each) => each === chosen);
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
export function activityFields(entries: Entries, { words, today }: Setting): readonly Field[] {
  const at = (name: string, label: string, path: string) => ({
    name,
    label,
    path: ["activity", path],
  });
  const area = areaIn(entries);
  const first = choiceField(at(AT.area, words.area, "area"), true);
  if (!area) return [first];
  const kind = choiceField(at(kindAt(area), words.kind, "kind"), true);
  if (kindIn(entries) === undefined) return [first, kind];
  const day = readDate(entries, AT.date).date;
  const dateLabel = isCase(entries) ? words.takenUp : words.date;
  const settledOn = at(AT.settledOn, words.settledOn, "settledOn");
  return [
    first,
    kind,
    dateField(at(AT.date, dateLabel, "date"), { isRequired: true, until: today }),
    ...(isSettled(entries)
      ? [dateField(settledOn, { isRequired: true, until: today, from: day })]
      : []),
    numberField(at(AT.peopleReached, words.peopleReached, "peopleReached"), {
      min: 0,
      max: 1_000_000,
    }),
    textField(at(AT.note, words.note, "note"), { max: 500 }),
    textField(at(AT.partner, words.partner, "partner"), { max: 200 }),
    numberField(at(AT.spent, words.spent, "spentVnd"), { min: 0, max: 1_000_000_000_000 }),
    textField(at(AT.evidence, words.evidence, "evidence"), { max: 500 }),
  ];
}

/** The submission; who took part is not in the sheet, and stays in the register. */
export function activitySubmission(
  { id, revision, subjectId }: EntryIdentity,
  entries: Entries,
  { sheet, today }: Setting,
): ActivitySubmission {
  const { meetingId } = sheet.activity ?? {};
  const kind = kindIn(entries);
  const settledOn = isSettled(entries) ? readDate(entries, AT.settledOn).date : undefined;
  const activity = {
    id: subjectId,
    area: areaIn(entries) ?? "livelihood",
    kind,
    date: readDate(entries, AT.date).date ?? today,
    note: readText(typedIn(entries, AT.note)),
    peopleReached: readNumber(typedIn(entries, AT.peopleReached)) ?? undefined,
    partner: readText(typedIn(entries, AT.partner)),
    spentVnd: readNumber(typedIn(entries, AT.spent)) ?? undefined,
    meetingId,
    evidence: readText(typedIn(entries, AT.evidence)),
    settledOn,
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

import { ACTIVITY_KINDS } from "@ishc/core";
import { activityKindName, areaName, ACTIVITY_FORM_WORDS_VI as WORDS } from "@ishc/i18n";
import { ACTIVITY } from "../chaos-register.ts";
import { dayOf, type FormScript, type Json, text } from "./form-script.ts";

const AREAS = ["health", "culture"] as const;

const KINDS = AREAS.flatMap((area) => ACTIVITY_KINDS[area]);

interface Activity {
  readonly id: string;
  readonly area: string;
  readonly kind?: string;
  readonly date: string;
  readonly peopleReached?: number;
  readonly note?: string;
}

const activityOf = ({ activity }: Json) => activity as Activity;

/** Something the club did; the people reached tell contents apart. */
export const ACTIVITY_SCRIPT: FormScript = {
  tag: "ishc-activity-form",
  file: "activity-form.js",
  sheet: "sheets/activity",
  action: "submissions",
  known: ACTIVITY.id,
  questions: [
    {
      label: WORDS.area,
      choices: Object.fromEntries(AREAS.map((area) => [area, areaName(area, "vi")])),
    },
    {
      label: WORDS.kind,
      choices: Object.fromEntries(KINDS.map((kind) => [kind, activityKindName(kind, "vi")])),
      isFollowUp: true,
    },
    { label: WORDS.date, isDate: true, isFollowUp: true },
    { label: WORDS.peopleReached, isFollowUp: true },
    { label: WORDS.note, isFollowUp: true },
  ],
  answers(d, number) {
    const area = d.pick(AREAS);
    return [
      area,
      d.pick(ACTIVITY_KINDS[area]),
      dayOf(d),
      String(number),
      "Tập chung ở nhà văn hóa.",
    ];
  },
  subjectOf: (submission) => activityOf(submission).id,
  answersOf(submission) {
    const { area, kind, date, peopleReached, note } = activityOf(submission);
    return [area, text(kind), date, text(peopleReached), text(note)];
  },
  rows: ({ activities }) => (activities as readonly Json[]).map((activity) => ({ activity })),
};

import { SUPERVISION_FORM_WORDS_VI as WORDS } from "@ishc/i18n";
import { VISIT } from "../chaos-register.ts";
import { dayOf, type FormScript, type Json, text } from "./form-script.ts";

interface Visit {
  readonly id: string;
  readonly date: string;
  readonly mode: string;
  readonly officer?: string;
  readonly items?: readonly { readonly score: number }[];
  readonly note?: string;
}

const visitOf = ({ visit }: Json) => visit as Visit;

const [ITEM] = VISIT.items;

/** An officer's visit; what is noted tells contents apart. */
export const SUPERVISION_SCRIPT: FormScript = {
  tag: "ishc-supervision-form",
  file: "supervision-form.js",
  sheet: "sheets/supervision",
  action: "submissions",
  known: VISIT.id,
  questions: [
    { label: WORDS.date, isDate: true },
    { label: WORDS.mode, choices: WORDS.modes },
    { label: WORDS.officer },
    { label: ITEM.item },
    { label: WORDS.note },
  ],
  answers: (d, number) => [
    dayOf(d),
    d.pick(["on-site", "remote"]),
    "Nguyễn Văn A, Hội Người cao tuổi xã",
    String(d.between(0, ITEM.outOf)),
    `Lần xem thứ ${number}`,
  ],
  subjectOf: (submission) => visitOf(submission).id,
  answersOf(submission) {
    const { date, mode, officer, items, note } = visitOf(submission);
    return [date, mode, text(officer), text(items?.[0]?.score), text(note)];
  },
  rows: ({ support }) =>
    (support as { supervision: readonly Json[] }).supervision.map((visit) => ({ visit })),
};

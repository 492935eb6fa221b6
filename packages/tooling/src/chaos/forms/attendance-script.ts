import { ATTENDANCE_FORM_WORDS_VI } from "@ishc/i18n";
import { MEETING, MEMBERS, memberName } from "../chaos-register.ts";
import { type FormScript, type Json, text } from "./form-script.ts";

const STATUSES = ["present", "absent", "excused", "represented"] as const;

interface Attendance {
  readonly meeting: { readonly id: string };
  readonly marks: readonly { readonly memberId: string; readonly status: string }[];
  readonly guests?: number;
}

/** The attendance of a meeting: a mark for each member, and guests, whose number tells contents apart. */
export const ATTENDANCE_SCRIPT: FormScript = {
  tag: "ishc-attendance-form",
  file: "attendance-form.js",
  sheet: "sheet",
  action: "attendance",
  known: MEETING.id,
  questions: [
    ...MEMBERS.map((id) => ({
      label: memberName(id),
      choices: ATTENDANCE_FORM_WORDS_VI.statuses,
    })),
    { label: "Số khách đến dự" },
  ],
  answers: (d, number) => [...MEMBERS.map(() => d.pick(STATUSES)), String(number)],
  subjectOf: (submission) => (submission as unknown as Attendance).meeting.id,
  answersOf(submission) {
    const { marks, guests } = submission as unknown as Attendance;
    const statuses = new Map(marks.map(({ memberId, status }) => [memberId, status]));
    return [...MEMBERS.map((id) => statuses.get(id) ?? ""), text(guests)];
  },
  rows: ({ meetings }) =>
    (meetings as readonly Json[])
      .filter(({ attendance }) => attendance)
      .map(({ id, attendance, guests }) => ({ meeting: { id }, marks: attendance, guests })),
};

import { MEMBERSHIP_KINDS } from "@ishc/core";
import { membershipKindName, MEMBER_FORM_WORDS_VI as WORDS } from "@ishc/i18n";
import { JOINED_ON, MEMBERS } from "../chaos-register.ts";
import type { FormScript, Json } from "./form-script.ts";

interface Member {
  readonly id: string;
  readonly name: string;
  readonly birthDate?: string;
  readonly sex: string;
  readonly memberships: readonly { readonly kind: string; readonly from: string }[];
}

const memberOf = ({ member }: Json) => member as Member;

/**
 * Somebody who joins, or is corrected; the name tells contents apart. The day of joining stays: of two
 * kinds from two days a register makes two spells, and refuses a third that lies across them.
 */
export const MEMBER_SCRIPT: FormScript = {
  tag: "ishc-member-form",
  file: "member-form.js",
  sheet: "sheets/member",
  action: "submissions",
  known: MEMBERS[0],
  questions: [
    { label: WORDS.name },
    { label: WORDS.birthDate, isDate: true },
    { label: WORDS.sex, choices: WORDS.sexes },
    {
      label: WORDS.membershipKind,
      choices: Object.fromEntries(
        MEMBERSHIP_KINDS.map((kind) => [kind, membershipKindName(kind, "vi")]),
      ),
    },
    { label: WORDS.from, isDate: true },
  ],
  answers: (d, number) => [
    `Trần Thị Minh Họa ${number}`,
    String(d.between(1935, 1965)),
    d.pick(["female", "male"]),
    d.pick(MEMBERSHIP_KINDS),
    JOINED_ON,
  ],
  subjectOf: (submission) => memberOf(submission).id,
  answersOf(submission) {
    const { name, birthDate = "", sex, memberships } = memberOf(submission);
    const { kind = "", from = "" } = memberships.at(-1) ?? {};
    return [name, birthDate, sex, kind, from];
  },
  rows: ({ members }) => (members as readonly Json[]).map((member) => ({ member })),
};

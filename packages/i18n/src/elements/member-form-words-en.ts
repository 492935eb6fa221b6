import { CIRCUMSTANCE_NAMES_EN, MEMBERSHIP_KIND_NAMES_EN } from "../lists/people.ts";
import { CONSENT_PURPOSE_NAMES_EN } from "../lists/privacy.ts";
import { ENTRY_WORDS_EN } from "./entry-words-en.ts";
import type { MemberFormWords } from "./member-form-words.ts";

/** English alone, for a file of its own. */
export const MEMBER_FORM_WORDS_EN: MemberFormWords = {
  ...ENTRY_WORDS_EN,
  title: "Put a member on the roll",
  next: "Next person",
  save: "Send the form",
  name: "Full name",
  nameHint: "Family, middle and given name, with their marks.",
  sameName: (person) => `Is this ${person}?`,
  sameNameHint:
    "This person is on the roll. If it is the same one, nothing more is needed. If not, please go on.",
  personBorn: (name, year) => (year === undefined ? name : `${name}, born in ${year}`),
  birthDate: "Date of birth",
  birthDateHint: "If only the year is known, leave day and month blank.",
  sex: "Sex",
  sexHint: "As on the person’s papers.",
  sexes: { female: "Female", male: "Male" },
  membership: "In the club",
  membershipKind: "Kind of membership",
  membershipKinds: MEMBERSHIP_KIND_NAMES_EN,
  membershipHints: {
    official: "Comes to meetings and counts in attendance.",
    honorary: "Invited for their standing or help; does not count in attendance.",
  },
  from: "First day in the club",
  group: "Group",
  groupHint: "Such as: Tổ 2.",
  consents: "What this person agrees to",
  consentsHint:
    "Please read each line out. The person may say no, and may take a yes back any day.",
  consentsAsk: "Tick only what the person agrees to",
  consentPurposes: CONSENT_PURPOSE_NAMES_EN,
  consentHints: {
    "club-books": "Name, birth date, first day, meetings attended: to know who is a member.",
    circumstances: "Such as poverty, disability, living alone: to help those who need it first.",
    health: "Such as blood pressure, weight, check-ups: to look after their health.",
    care: "Who comes to help, and with what: to share out the volunteers’ work.",
    loans: "How much was lent, and when it is paid back: to keep the club’s fund.",
    publication: "Name or picture on the radio, in papers, on Zalo, Facebook or a website.",
  },
  circumstances: "Circumstances",
  circumstancesClosed:
    "Asked only where the person agrees, above, that circumstances are written down.",
  circumstancesAsk: "Was the person asked?",
  circumstancesAnswers: {
    unasked: "Not asked",
    none: "Asked: nothing special",
    some: "Asked: there is something",
  },
  circumstanceKinds: CIRCUMSTANCE_NAMES_EN,
  circumstancesWhich: "Tick all that apply",
};

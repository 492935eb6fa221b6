import type { CircumstanceKind, ConsentPurpose, MembershipKind } from "@ishc/core";
import type { EntryWords } from "./entry-words.ts";

/** Every word of the form that puts a member on the roll. A page may replace any of them through `words`. */
export interface MemberFormWords extends EntryWords {
  /** Heading. */
  readonly title: string;
  /** Button: begin with the next person, after the receipt. */
  readonly next: string;
  /** Label of the name. */
  readonly name: string;
  /** Hint below it. */
  readonly nameHint: string;
  /** Somebody on the roll has the same name and birth year. */
  readonly sameName: (person: string) => string;
  /** What to do about it. */
  readonly sameNameHint: string;
  /** That person: the sex is not known from the sheet. */
  readonly personBorn: (name: string, year: string | undefined) => string;
  /** Label of the birth date. */
  readonly birthDate: string;
  /** Hint below it: the year alone will do. */
  readonly birthDateHint: string;
  /** Question: the sex. */
  readonly sex: string;
  /** Hint below it. */
  readonly sexHint: string;
  /** Its answers. */
  readonly sexes: Readonly<Record<"female" | "male", string>>;
  /** Heading: how the person belongs to the club. */
  readonly membership: string;
  /** Question: which kind of membership. */
  readonly membershipKind: string;
  /** What people call each kind. */
  readonly membershipKinds: Readonly<Record<MembershipKind, string>>;
  /** What each kind means. */
  readonly membershipHints: Readonly<Record<MembershipKind, string>>;
  /** Label of the first day on the roll. */
  readonly from: string;
  /** Label of the group. */
  readonly group: string;
  /** Hint below it. */
  readonly groupHint: string;
  /** Heading of what the person agrees to. */
  readonly consents: string;
  /** How to ask. */
  readonly consentsHint: string;
  /** Above the questions. */
  readonly consentsAsk: string;
  /** What people call each purpose. */
  readonly consentPurposes: Readonly<Record<ConsentPurpose, string>>;
  /** What each purpose means, in plain words. */
  readonly consentHints: Readonly<Record<ConsentPurpose, string>>;
  /** Heading of the circumstances. */
  readonly circumstances: string;
  /** In their place while the person has not agreed. */
  readonly circumstancesClosed: string;
  /** Question: was the person asked. */
  readonly circumstancesAsk: string;
  /** Its answers. */
  readonly circumstancesAnswers: Readonly<Record<"unasked" | "none" | "some", string>>;
  /** What people call each circumstance. */
  readonly circumstanceKinds: Readonly<Record<CircumstanceKind, string>>;
  /** Above the list of circumstances. */
  readonly circumstancesWhich: string;
}

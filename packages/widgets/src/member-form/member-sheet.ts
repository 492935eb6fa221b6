import type { CivilDate, Member } from "@ishc/core";
import type { FormSheet, FormSubmission } from "../form/form-kind.ts";

/** Somebody on the roll, as far as it takes to ask whether they are the one now being entered. */
export interface PersonOnRoll {
  /** Id of the member. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Year of birth, `yyyy`; absent where nobody knows. */
  readonly birthYear?: string;
}

/** Everything needed to put a member on the roll. Personal data: only for the club and those who guide it. */
export interface MemberSheet extends FormSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-member-sheet";
  /** Version of this document's format. */
  readonly version: 1;
  /** The day it was made for. */
  readonly today: CivilDate;
  /** Who is on the roll. */
  readonly people: readonly PersonOnRoll[];
  /** The member, where one is to be changed; absent for a new one. */
  readonly member?: Member;
}

/** A member, as the form sends it. */
export interface MemberSubmission extends FormSubmission {
  /** Tells the document from others. */
  readonly kind: "ishc-member";
  /** Version of this document's format. */
  readonly version: 1;
  /** Id of the club. */
  readonly clubId: string;
  /** The member; takes the place of one with the same id. */
  readonly member: Member;
}

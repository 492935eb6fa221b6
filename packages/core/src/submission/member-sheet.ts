import type { CivilDate } from "../calendar/civil-date.ts";
import type { Member } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import { type FormSheet, sheetBase } from "./form-sheet.ts";

/** Somebody on the roll, as far as it takes to ask whether they are the one now being entered. */
export interface PersonOnRoll {
  /** Id of the member. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Year of birth, `yyyy`; absent where nobody knows. */
  readonly birthYear?: string;
}

/** Everything needed to put a member on the roll, or to correct one. Personal data: only for the club and those who guide it. */
export interface MemberSheet extends FormSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-member-sheet";
  /** Everybody who is or was on the roll, for a new member; nobody where one is corrected. */
  readonly people: readonly PersonOnRoll[];
  /** The member, where one is to be corrected, as they are now; absent for a new one. */
  readonly member?: Member;
}

/**
 * The sheet to put a member on the roll, or to correct one. It carries as little
 * as the form can do with: of others, name and birth year, and those only for a
 * new member, so that nobody is entered twice; of the one to be corrected, what is so now.
 *
 * @param register - the club's register
 * @param today - the day the form is filled in
 * @param member - one of the roll, to correct it; left out for a new one
 * @returns the sheet, without `recorded`, which only a server knows
 * @example
 * import { memberSheet } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * memberSheet(register, "2024-05-31").people.length; // 55
 * memberSheet(register, "2024-05-31", register.members[0]).people; // []
 */
export function memberSheet(
  register: Pick<Register, "club" | "members">,
  today: CivilDate,
  member?: Member,
): MemberSheet {
  const { club, members = [] } = register;
  return {
    kind: "ishc-member-sheet",
    ...sheetBase(club, today),
    people: member ? [] : members.map(onRoll),
    ...(member && { member: asNow(member) }),
  };
}

export function onRoll({ id, name, birthDate }: Member): PersonOnRoll {
  return { id, name, ...(birthDate !== undefined && { birthYear: birthDate.slice(0, 4) }) };
}

/** Without spells that are over, and without what the form does not ask: recording keeps those. */
function asNow(member: Member): Member {
  const { healthInsurance: _, associationOffices: __, circumstances, consents, ...rest } = member;
  return {
    ...rest,
    memberships: [latest(member)],
    ...(circumstances && { circumstances: circumstances.filter(({ to }) => to === undefined) }),
    ...(consents && {
      consents: consents
        .filter(({ withdrawnOn }) => withdrawnOn === undefined)
        .map(({ purpose, givenOn }) => ({ purpose, givenOn })),
    }),
  };
}

function latest({ memberships }: Member): Member["memberships"][number] {
  return memberships.reduce((last, span) => (span.from > last.from ? span : last));
}

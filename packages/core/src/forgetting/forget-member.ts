import type { CivilDate } from "../calendar/civil-date.ts";
import type { Member } from "../club/member.ts";
import type { ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { birthDateLeft } from "./birth-date-left.ts";
import { forgetter } from "./forgetter.ts";
import type { Forgetting } from "./forgetting.ts";
import { isForgotten, requirePseudonym } from "./pseudonym.ts";
import { markActedOn } from "./requests-acted-on.ts";
import { rowOf } from "./row-of.ts";
import { whatLasts } from "./what-lasts.ts";

/** How somebody is to be forgotten. */
export interface ForgetMemberOptions {
  /** The day it is done. */
  readonly on: CivilDate;
  /** The id that takes the place of theirs: `forgotten-` and something made at random. */
  readonly pseudonym: string;
  /** Other names the person was written by, in earlier versions of the register, say. */
  readonly otherNames?: readonly string[];
  /**
   * The person's row of the last version of the register that had one, where this one has none: whoever
   * is struck off the roll stands in earlier versions still.
   */
  readonly formerRow?: Member;
}

/**
 * Says how a member is to be forgotten, or why that cannot be yet. For whoever also
 * keeps earlier versions and submissions; {@link forgetMember} does the whole of it
 * in one register.
 *
 * @param register - the club's register
 * @param memberId - id of the member
 * @param options - the day, and the pseudonym
 * @returns what {@link forgetter} asks for; or all issues: `unknown-reference` for
 * somebody who is not on the roll and of whom no former row is given, `duplicate` for a pseudonym that is taken,
 * `missing` or `in-future` for whatever has not ended by that day (a membership, a
 * post, a need of care …), `not-balanced` for a loan that is not paid back
 * @throws RangeError for a pseudonym that could be an ordinary id
 * @example
 * import { forgettingOf } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const options = { on: "2024-05-31", pseudonym: "forgotten-3f9a" };
 * forgettingOf(buildRegister(), "m7", options).issues; // [{ code: "missing", path: ["members", 6, "memberships", 0, "to"] }]
 */
export function forgettingOf(
  register: Register,
  memberId: string,
  { on, pseudonym, otherNames = [], formerRow }: ForgetMemberOptions,
): ParseResult<Forgetting> {
  requirePseudonym(pseudonym);
  const member = rowOf(register, memberId, formerRow);
  if (!member) {
    const issue = { code: "unknown-reference", path: ["members"], received: memberId } as const;
    return { ok: false, issues: [issue] };
  }
  if (register.members?.some(({ id }) => id === pseudonym)) {
    const issue = { code: "duplicate", path: ["members"], received: pseudonym } as const;
    return { ok: false, issues: [issue] };
  }
  const issues = whatLasts(register, memberId, on);
  if (issues.length > 0) return { ok: false, issues };
  const birthDate = birthDateLeft(member);
  return {
    ok: true,
    value: {
      memberId,
      pseudonym,
      names: [...new Set([member.name, ...otherNames])],
      ...(birthDate !== undefined && { birthDate }),
    },
  };
}

/**
 * Forgets a member: nothing is left that says who it was, and every total stays
 * as it was. The id becomes a pseudonym; name, group, offices, notes and readings
 * go; of the birth date nearly always the year stays; the names are left out of
 * all texts. Lines of ledgers, loans, attendance, memberships and posts stay, under the
 * pseudonym. What stays, what goes and which counts may differ is in
 * docs/decisions/0045: our choice, no published rule says it.
 *
 * Only a register forgets by this. Whoever keeps earlier versions, submissions or
 * copies of it has to see to those: see {@link forgetter}.
 *
 * @param register - the club's register; left as it was
 * @param memberId - id of the member. Of somebody who was forgotten there is nothing more to forget
 * @param options - the day, and the pseudonym
 * @returns a new register, or all issues that {@link forgettingOf} has
 * @throws RangeError for a pseudonym that could be an ordinary id
 * @see {@link SOURCES}: `decree-356` (law) for the right to ask for it
 * @example
 * import { forgetMember } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const memberships = [{ kind: "official", from: "2021-06-01", to: "2023-12-31", reason: "left" }];
 * const member = { id: "m7", name: "Lê Thị Ánh", sex: "female", birthDate: "1952-03-12", memberships };
 * const register = buildRegister({ members: [member] });
 * forgetMember(register, "m7", { on: "2024-05-31", pseudonym: "forgotten-3f9a" }).value.members[0];
 * // { id: "forgotten-3f9a", name: "Đã xóa tên 3f9a", sex: "female", birthDate: "1952", memberships }
 */
export function forgetMember(
  register: Register,
  memberId: string,
  options: ForgetMemberOptions,
): ParseResult<Register> {
  const isKnown = register.members?.some(({ id }) => id === memberId);
  if (isKnown && isForgotten(memberId)) return { ok: true, value: register };
  const forgetting = forgettingOf(register, memberId, options);
  if (!forgetting.ok) return forgetting;
  const asked = { memberId, kind: "delete", on: options.on } as const;
  return { ok: true, value: forgetter(forgetting.value)(markActedOn(register, asked)) };
}

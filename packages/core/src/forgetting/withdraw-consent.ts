import type { CivilDate } from "../calendar/civil-date.ts";
import { CONSENT_PURPOSES, type ConsentPurpose } from "../club/consent-purpose.ts";
import type { Member } from "../club/member.ts";
import type { ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { consentTaker } from "./consent-taker.ts";
import { markActedOn } from "./requests-acted-on.ts";
import { rowOf } from "./row-of.ts";

/** What is withdrawn, and when. */
export interface WithdrawConsentOptions {
  /** The day from which it no longer holds. */
  readonly on: CivilDate;
  /** What the person no longer agrees to; all of it unless given. */
  readonly purposes?: readonly ConsentPurpose[];
  /** The person's row of the last version of the register that had one, where this one has none. */
  readonly formerRow?: Member;
}

/**
 * Takes back what a member agreed to, and takes out of the register what rested on
 * that alone. The person stays a member; to be forgotten is {@link forgetMember}.
 *
 * | purpose | what goes |
 * |---|---|
 * | `circumstances` | circumstances: they are *not recorded* from then on, rather than none |
 * | `health` | readings, days of being measured and checked up, the self-assessment of a board member |
 * | `care` | the need, who looked after the person, the visits |
 * | `loans` | purposes of loans and reasons of later agreements. Loans and ledgers stay: money is owed, and books of money are only added to |
 * | `club-books`, `publication` | nothing by itself: whoever does not want to be in the books leaves, and is forgotten |
 *
 * That a withdrawal has to be acted on within 15 days is law (`decree-356`); what
 * goes by it is our choice. Every fact about money, the roll, attendance and posts stays.
 *
 * @param register - the club's register; left as it was
 * @param memberId - id of the member
 * @param options - the day, and the purposes
 * @returns a new register; `unknown-reference` for somebody who is not on the roll,
 * and of whom no former row is given
 * @see {@link SOURCES}: `decree-356` (law)
 * @example
 * import { withdrawConsent } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const consents = [{ purpose: "health", givenOn: "2024-01-05" }];
 * const [member] = buildRegister().members;
 * const register = buildRegister({ members: [{ ...member, consents }] });
 * withdrawConsent(register, member.id, { on: "2024-05-31" }).value.members[0].consents;
 * // [{ purpose: "health", givenOn: "2024-01-05", withdrawnOn: "2024-05-31" }]
 */
export function withdrawConsent(
  register: Register,
  memberId: string,
  { on, purposes = CONSENT_PURPOSES, formerRow }: WithdrawConsentOptions,
): ParseResult<Register> {
  if (!rowOf(register, memberId, formerRow)) {
    const issue = { code: "unknown-reference", path: ["members"], received: memberId } as const;
    return { ok: false, issues: [issue] };
  }
  const members = register.members?.map((member) =>
    member.id === memberId ? withoutAgreement(member, purposes, on) : member,
  );
  const withdrawn = { ...register, ...(members && { members }) };
  const marked = markActedOn(withdrawn, { memberId, kind: "withdraw", on });
  return { ok: true, value: consentTaker(memberId, purposes)(marked) };
}

function withoutAgreement(
  member: Member,
  purposes: readonly ConsentPurpose[],
  on: CivilDate,
): Member {
  const { consents } = member;
  if (!consents) return member;
  const left = consents.map((consent) => {
    const holds = consent.withdrawnOn === undefined && consent.givenOn <= on;
    return holds && purposes.includes(consent.purpose) ? { ...consent, withdrawnOn: on } : consent;
  });
  return { ...member, consents: left };
}

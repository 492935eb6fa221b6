import type { CivilDate } from "../calendar/civil-date.ts";
import { CONSENT_PURPOSES, type ConsentPurpose } from "../club/consent-purpose.ts";
import type { Member } from "../club/member.ts";
import type { ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import { markActedOn } from "./requests-acted-on.ts";

/** What is withdrawn, and when. */
export interface WithdrawConsentOptions {
  /** The day from which it no longer holds. */
  readonly on: CivilDate;
  /** What the person no longer agrees to; all of it unless given. */
  readonly purposes?: readonly ConsentPurpose[];
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
 * @returns a new register; `unknown-reference` for somebody who is not on the roll
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
  { on, purposes = CONSENT_PURPOSES }: WithdrawConsentOptions,
): ParseResult<Register> {
  if (!register.members?.some(({ id }) => id === memberId)) {
    const issue = { code: "unknown-reference", path: ["members"], received: memberId } as const;
    return { ok: false, issues: [issue] };
  }
  const withdrawn = markActedOn(
    {
      ...register,
      members: register.members.map((member) =>
        member.id === memberId ? withoutAgreement(member, purposes, on) : member,
      ),
    },
    { memberId, kind: "withdraw", on },
  );
  const value = purposes.reduce((rest, purpose) => TAKE_OUT[purpose](rest, memberId), withdrawn);
  return { ok: true, value };
}

function withoutAgreement(
  member: Member,
  purposes: readonly ConsentPurpose[],
  on: CivilDate,
): Member {
  const { consents, circumstances, ...rest } = member;
  const keepsCircumstances = circumstances && !purposes.includes("circumstances");
  return {
    ...rest,
    ...(keepsCircumstances && { circumstances }),
    ...(consents && {
      consents: consents.map((consent) => {
        const holds = consent.withdrawnOn === undefined && consent.givenOn <= on;
        const isMeant = holds && purposes.includes(consent.purpose);
        return isMeant ? { ...consent, withdrawnOn: on } : consent;
      }),
    }),
  };
}

type TakeOut = (register: Register, memberId: string) => Register;

const TAKE_OUT: Readonly<Record<ConsentPurpose, TakeOut>> = {
  circumstances: (register) => register, // They stand in the row of the roll.
  health: withoutHealth,
  care: withoutCare,
  loans: withoutPurposes,
  "club-books": (register) => register,
  publication: (register) => register,
};

function withoutHealth(register: Register, memberId: string): Register {
  const { health, board } = register;
  const { rounds, checkUps } = health ?? {};
  const isOther = (id: string) => id !== memberId;
  return {
    ...register,
    ...(board && {
      board: board.map((term) => {
        const { selfAssessment: _, ...rest } = term;
        return term.memberId === memberId ? rest : term;
      }),
    }),
    ...(health && {
      health: {
        ...(rounds && {
          rounds: rounds.map(({ measured, readings, ...round }) => ({
            ...round,
            measured: measured.filter(isOther),
            ...(readings && { readings: readings.filter((each) => isOther(each.memberId)) }),
          })),
        }),
        ...(checkUps && {
          checkUps: checkUps.map((each) => ({
            ...each,
            memberIds: each.memberIds.filter(isOther),
          })),
        }),
      },
    }),
  };
}

function withoutCare(register: Register, memberId: string): Register {
  const { care } = register;
  if (!care) return register;
  const { people, pairings, visits } = care;
  const needs = new Set(people?.filter((need) => need.memberId === memberId).map(({ id }) => id));
  const isOther = ({ personId }: { readonly personId: string }) => !needs.has(personId);
  return {
    ...register,
    care: {
      ...(people && { people: people.filter(({ id }) => !needs.has(id)) }),
      ...(pairings && { pairings: pairings.filter(isOther) }),
      ...(visits && { visits: visits.filter(isOther) }),
    },
  };
}

function withoutPurposes(register: Register, memberId: string): Register {
  const { funds } = register;
  if (!funds?.loans) return register;
  const loans = funds.loans.map((loan) => {
    if (loan.memberId !== memberId) return loan;
    const { purpose: _, reschedules, ...rest } = loan;
    const agreed = reschedules?.map(({ reason: __, ...each }) => each);
    return { ...rest, ...(agreed && { reschedules: agreed }) };
  });
  return { ...register, funds: { ...funds, loans } };
}

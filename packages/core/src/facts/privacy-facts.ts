import type { CivilDate } from "../calendar/civil-date.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import type { DataRequest, DataRequestKind } from "../club/consent.ts";
import type { ConsentPurpose } from "../club/consent-purpose.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { RollIndex } from "./roll-index.ts";

/** Time to answer, and to act on a withdrawal, restriction or objection. Law, source `decree-356`. */
const WORKING_DAYS_TO_ANSWER = 2;
const DAYS_TO_ACT = 15;
const TO_BE_ACTED_ON: ReadonlySet<DataRequestKind> = new Set<DataRequestKind>([
  "withdraw",
  "restrict",
  "object",
]);

/** Counts the people on the roll of whom sensitive data are kept, and who agreed to it. */
export function consentFacts({ register, span, roll: known }: Counting): FactPart {
  const { members } = register;
  if (!members) return { values: {}, topics: { consent: "NotReported" } };
  const on = span.to;
  const kept = keptOf(register, known ?? new RollIndex(members, span), on);
  let sensitive = 0;
  let agreed = 0;
  for (let place = 0; place < members.length; place += 1) {
    const member = members[place] as Member;
    const needed = (kept[place] as number) | circumstancesOf(member, on);
    if (needed === 0 || membershipOn(member, on) === undefined) continue;
    sensitive += 1;
    if ((needed & ~agreedTo(member, on)) === 0) agreed += 1;
  }
  return {
    topics: { consent: "Counted" },
    values: { sensitiveMembers: sensitive, sensitiveConsented: agreed },
  };
}

/** Counts requests that came in the span and were due, and those dealt with in time. */
export function requestFacts({ register, span, asOf }: Counting): FactPart {
  const { dataRequests } = register;
  if (!dataRequests) return { values: {}, topics: { dataRequests: "NotReported" } };
  const due = dataRequests.filter(
    (request) =>
      span.from <= request.receivedOn && request.receivedOn <= span.to && isDue(request, asOf),
  );
  return {
    topics: { dataRequests: "Counted" },
    values: {
      dataRequestsDue: due.length,
      dataRequestsInTime: due.filter((request) => isInTime(request, asOf)).length,
    },
  };
}

/** Purposes that sensitive data are kept for, each a bit: a person may need to agree to several. */
const BITS = {
  circumstances: 1,
  health: 2,
  care: 4,
  loans: 8,
} as const satisfies Partial<Record<ConsentPurpose, number>>;

/** For each place on the roll, what is kept of the person in other sections, and so has to be agreed to. */
function keptOf({ members = [], health, care, funds }: Register, roll: RollIndex, on: CivilDate) {
  const kept = new KeptBits(members.length, roll);
  for (const { date, measured } of health?.rounds ?? []) {
    if (date <= on) kept.addEach(measured, BITS.health);
  }
  for (const { date, memberIds } of health?.checkUps ?? []) {
    if (date <= on) kept.addEach(memberIds, BITS.health);
  }
  for (const { from, memberId } of care?.people ?? []) {
    if (from <= on && memberId !== undefined) kept.add(memberId, BITS.care);
  }
  for (const { agreedOn, memberId } of funds?.loans ?? []) {
    if (agreedOn <= on) kept.add(memberId, BITS.loans);
  }
  return kept.bits;
}

/** Bits of people, by their place on the roll. */
class KeptBits {
  readonly bits: Uint8Array;
  private readonly _roll: RollIndex;

  constructor(people: number, roll: RollIndex) {
    this.bits = new Uint8Array(people);
    this._roll = roll;
  }

  add(id: string, bit: number): void {
    const place = this._roll.placeOf(id);
    if (place >= 0) this.bits[place] = (this.bits[place] as number) | bit;
  }

  addEach(ids: readonly string[], bit: number): void {
    for (const id of ids) this.add(id, bit);
  }
}

function circumstancesOf({ circumstances }: Member, on: CivilDate): number {
  return circumstances?.some(({ from }) => from <= on) ? BITS.circumstances : 0;
}

/** On the day it was withdrawn, consent no longer holds. */
function agreedTo({ consents = [] }: Member, on: CivilDate): number {
  let agreed = 0;
  for (const { purpose, givenOn, withdrawnOn } of consents) {
    if (givenOn > on || (withdrawnOn !== undefined && withdrawnOn <= on)) continue;
    if (purpose in BITS) agreed |= BITS[purpose as keyof typeof BITS];
  }
  return agreed;
}

function isDue({ receivedOn, answeredOn }: DataRequest, asOf: CivilDate): boolean {
  if (answeredOn !== undefined && answeredOn <= asOf) return true;
  return shiftDay(receivedOn, { workingDays: WORKING_DAYS_TO_ANSWER }) < asOf;
}

function isInTime(
  { kind, receivedOn, answeredOn, actedOn }: DataRequest,
  asOf: CivilDate,
): boolean {
  const answerBy = shiftDay(receivedOn, { workingDays: WORKING_DAYS_TO_ANSWER });
  if (answeredOn === undefined || answerBy < answeredOn) return false;
  if (!TO_BE_ACTED_ON.has(kind)) return true;
  const actBy = shiftDay(receivedOn, { days: DAYS_TO_ACT });
  return asOf <= actBy || (actedOn !== undefined && actedOn <= actBy);
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import type { ConsentPurpose, DataRequest, DataRequestKind } from "../club/consent.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/** Time to answer, and to act on a withdrawal, restriction or objection. Law, source `decree-356`. */
const WORKING_DAYS_TO_ANSWER = 2;
const DAYS_TO_ACT = 15;
const TO_BE_ACTED_ON: ReadonlySet<DataRequestKind> = new Set<DataRequestKind>([
  "withdraw",
  "restrict",
  "object",
]);

/** Counts the people on the roll of whom sensitive data are kept, and who agreed to it. */
export function consentFacts(register: Register, on: CivilDate): FactPart {
  if (!register.members) return { values: {}, topics: { consent: "NotReported" } };
  const kept = keptOf(register, on);
  const sensitive = register.members.filter(
    (member) => membershipOn(member, on) && needed(member, kept, on).length > 0,
  );
  const agreed = sensitive.filter((member) => agrees(member, kept, on));
  return {
    topics: { consent: "Counted" },
    values: { sensitiveMembers: sensitive.length, sensitiveConsented: agreed.length },
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

type Kept = Readonly<Record<"health" | "care" | "loans", ReadonlySet<string>>>;

/** Of whom the register holds sensitive data, by the purpose they would have to agree to. */
function keptOf({ health, care, funds }: Register, on: CivilDate): Kept {
  const measured = new Set<string>();
  for (const { date, measured: ids } of health?.rounds ?? []) {
    if (date <= on) for (const id of ids) measured.add(id);
  }
  for (const { date, memberIds } of health?.checkUps ?? []) {
    if (date <= on) for (const id of memberIds) measured.add(id);
  }
  const inCare = (care?.people ?? []).filter(({ from }) => from <= on);
  const loans = (funds?.loans ?? []).filter(({ agreedOn }) => agreedOn <= on);
  return {
    health: measured,
    care: new Set(inCare.flatMap((person) => person.memberId ?? [])),
    loans: new Set(loans.map((loan) => loan.memberId)),
  };
}

function needed({ id, circumstances }: Member, kept: Kept, on: CivilDate): ConsentPurpose[] {
  const purposes: ConsentPurpose[] = [];
  if (circumstances?.some(({ from }) => from <= on)) purposes.push("circumstances");
  if (kept.health.has(id)) purposes.push("health");
  if (kept.care.has(id)) purposes.push("care");
  if (kept.loans.has(id)) purposes.push("loans");
  return purposes;
}

function agrees(member: Member, kept: Kept, on: CivilDate): boolean {
  const given = (member.consents ?? []).filter(
    ({ givenOn, withdrawnOn }) =>
      covers({ from: givenOn }, on) && (withdrawnOn === undefined || on < withdrawnOn),
  );
  const purposes = new Set(given.map((consent) => consent.purpose));
  return needed(member, kept, on).every((purpose) => purposes.has(purpose));
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

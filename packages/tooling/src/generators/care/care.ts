import type {
  Care,
  CareEndReason,
  CarePairing,
  CareVisit,
  CivilDate,
  Member,
  PersonInCare,
  Volunteer,
} from "@ishc/core";
import { agreesTo } from "../club/consents.ts";
import { stayersOf } from "../club/stayers.ts";
import { daysBetween, plusDays, workday } from "../days.ts";
import type { Dice } from "../dice.ts";
import { inventName } from "../names.ts";

/** How much care a club gives. */
export interface CarePlan {
  /** The day the club was founded. */
  readonly founded: CivilDate;
  /** The first day on which care is given. */
  readonly from: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** People in need, members and neighbours together. */
  readonly people: number;
  /** Of a thousand people, so many whom nobody looks after yet; none unless given. */
  readonly alone?: number;
}

/**
 * Invents people in need, who looks after each, and a visit every week. Most
 * are members who agreed that it is written down; every third is a neighbour.
 */
export function inventCare(
  dice: Dice,
  members: readonly Member[],
  volunteers: readonly Volunteer[],
  plan: CarePlan,
): Care {
  const carers = volunteers.filter(({ role }) => role === "home-care").map((each) => each.memberId);
  const people = inventPeople(dice, members, carers, plan);
  const isAlone = dice.branch("alone");
  const pairings = people.flatMap((person, i) =>
    isAlone.perMille(plan.alone ?? 0) ? [] : inventPairings(dice, person, { carers, i, plan }),
  );
  const visits = pairings.flatMap((pairing) => weeklyVisits(dice, pairing, plan.asOf));
  return { people, pairings, visits: visits.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

function inventPeople(
  dice: Dice,
  members: readonly Member[],
  carers: readonly string[],
  plan: CarePlan,
): PersonInCare[] {
  const able = stayersOf(members, plan.founded).filter(
    (member) => agreesTo(member, "care") && !carers.includes(member.id),
  );
  const chosen = dice.shuffle(oldest(able, plan.people));
  const lateFrom = Math.max(0, daysBetween(plan.from, plan.asOf) - 60);
  return Array.from({ length: plan.people }, (_, i): PersonInCare => {
    const member = i % 3 === 2 ? undefined : chosen[i];
    const known = i < plan.people / 2 ? 0 : dice.between(0, lateFrom);
    const who = member
      ? { memberId: member.id }
      : { name: inventName(dice, i % 2 ? "male" : "female") };
    return { id: `nc${i + 1}`, ...who, from: workday(plusDays(plan.from, known)) };
  }).map((person, i) => (i === 0 || i === 2 ? ended(dice, person, plan.asOf) : person));
}

/** So many of the oldest, as far as birth years tell. */
function oldest(members: readonly Member[], count: number): Member[] {
  const year = ({ birthDate = "9999" }: Member) => birthDate.slice(0, 4);
  return [...members].sort((a, b) => (year(a) < year(b) ? -1 : 1)).slice(0, count);
}

/** A need that is over: the last visit was on its last day. A neighbour may have died. */
function ended(dice: Dice, person: PersonInCare, asOf: CivilDate): PersonInCare {
  const weeks = Math.floor(daysBetween(person.from, asOf) / 7);
  if (weeks < 8) return person;
  const to = plusDays(person.from, 7 * dice.between(4, weeks - 2));
  const reason =
    person.memberId === undefined ? dice.pick<CareEndReason>(["moved", "died"]) : "recovered";
  return { ...person, to, reason };
}

/** One volunteer a person; now and then another took over on the way. */
function inventPairings(
  dice: Dice,
  { id: personId, from, to }: PersonInCare,
  {
    carers,
    i,
    plan,
  }: { readonly carers: readonly string[]; readonly i: number; readonly plan: CarePlan },
): CarePairing[] {
  const first = carers[i % carers.length];
  const second = carers[(i + 1) % carers.length];
  if (first === undefined || second === undefined) return [];
  const until = to === undefined ? {} : { to };
  const weeks = Math.floor(daysBetween(from, to ?? plan.asOf) / 7);
  if (first === second || weeks < 20 || !dice.perMille(200)) {
    return [{ personId, memberId: first, from, ...until }];
  }
  const changed = plusDays(from, 7 * dice.between(8, weeks - 8));
  return [
    { personId, memberId: first, from, to: plusDays(changed, -1) },
    { personId, memberId: second, from: changed, ...until },
  ];
}

/** A visit on the first day and every seventh day after it, up to the last; now and then one in between. */
function weeklyVisits(
  dice: Dice,
  { personId, memberId, from, to }: CarePairing,
  asOf: CivilDate,
): CareVisit[] {
  const last = to === undefined || to > asOf ? asOf : to;
  const weeks = Math.floor(daysBetween(from, last) / 7);
  return Array.from({ length: weeks + 1 }, (_, week) => week).flatMap((week) => {
    const days = week < weeks && dice.perMille(80) ? [week * 7, week * 7 + 3] : [week * 7];
    return days.map((day) => ({ personId, memberId, date: plusDays(from, day) }));
  });
}

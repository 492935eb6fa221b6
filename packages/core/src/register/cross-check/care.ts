import type { CivilDate } from "../../calendar/civil-date.ts";
import { covers } from "../../calendar/day-span.ts";
import type { Care, CarePairing, CareVisit, PersonInCare } from "../../care/care.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./ids.ts";
import { type Checking, checkAlive, checkMemberId } from "./people.ts";
import { personOf } from "./roll.ts";
import { checkSpans, type Dated } from "./spans.ts";

/** People in need who can be told apart, looked after by members, and only while they are in need. */
export function checkCare({ people, pairings, visits }: Care, checking: Checking): void {
  if (people) checkPeopleInCare(people, checking);
  const needs = people && needsOf(people, checking);
  if (pairings) checkPairings(pairings, needs, checking);
  if (visits) checkVisits(visits, needs, checking);
}

function checkPeopleInCare(people: readonly PersonInCare[], checking: Checking): void {
  const { report } = checking;
  const path = ["care", "people"];
  checkIds(people, path, report);
  checkSpans(people, path, report, whoOf);
  people.forEach(({ memberId, name, from, to, reason }, i) => {
    if (memberId === undefined && name === undefined) report("missing", [...path, i, "name"]);
    if (reason !== undefined && to === undefined) report("missing", [...path, i, "to"]);
    if (memberId === undefined) return;
    const member = checkMemberId(memberId, [...path, i], checking);
    checkAlive(member?.diedOn, from, [...path, i, "from"], report);
  });
}

/** Who has a name alone cannot be told from a namesake. */
function whoOf({ id, memberId }: PersonInCare): string {
  return memberId === undefined ? `person ${id}` : `member ${memberId}`;
}

function checkPairings(pairings: readonly CarePairing[], needs: Needs, checking: Checking): void {
  const path = ["care", "pairings"];
  const pairOf = ({ personId, memberId }: CarePairing) => `${personId} ${memberId}`;
  checkSpans(pairings, path, checking.report, pairOf);
  const list = { path, field: "from", needs, checking };
  pairings.forEach((pairing, i) => {
    checkHelp(pairing, pairing.from, i, list);
  });
}

function checkVisits(visits: readonly CareVisit[], needs: Needs, checking: Checking): void {
  const list = { path: ["care", "visits"], field: "date", needs, checking };
  visits.forEach((visit, i) => {
    checkHelp(visit, visit.date, i, list);
  });
}

/** How long somebody is in need, and the day they died. */
interface Need extends Dated {
  readonly diedOn: CivilDate | undefined;
}

/** Absent where people in need were not reported. */
type Needs = ReadonlyMap<string, Need> | undefined;

function needsOf(people: readonly PersonInCare[], { roll }: Checking): Needs {
  return new Map(
    people.map(({ id, memberId, from, to, reason }) => {
      const member = memberId === undefined ? undefined : personOf(roll, memberId);
      return [id, { from, to, diedOn: reason === "died" ? to : member?.diedOn }];
    }),
  );
}

/** A list of who helped whom, with the field that holds the day. */
interface HelpList {
  readonly path: IssuePath;
  readonly field: string;
  readonly needs: Needs;
  readonly checking: Checking;
}

/** Both are known and alive, and one of them is in need that day. */
function checkHelp(
  { personId, memberId }: Pick<CareVisit, "personId" | "memberId">,
  day: CivilDate,
  i: number,
  { path, field, needs, checking: { roll, report } }: HelpList,
): void {
  const volunteer = personOf(roll, memberId);
  if (!volunteer) report("unknown-reference", [...path, i, "memberId"], { received: memberId });
  const need = needs?.get(personId);
  if (needs && !need) report("unknown-reference", [...path, i, "personId"], { received: personId });
  const diedOn = earliest(volunteer?.diedOn, need?.diedOn);
  if (diedOn !== undefined && diedOn < day) {
    report("after-death", [...path, i, field], { expected: diedOn, received: day });
  } else if (need && !covers(need, day)) {
    report("not-valid-then", [...path, i, "personId"], { expected: day, received: personId });
  }
}

function earliest(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

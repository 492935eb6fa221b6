import type { CivilDate } from "../../calendar/civil-date.ts";
import { covers } from "../../calendar/day-span.ts";
import type { Care, CarePairing, PersonInCare } from "../../care/care.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./distinct.ts";
import { type Checking, checkAlive, checkMemberId } from "./people.ts";
import { personOf } from "./roll.ts";
import { checkSpans, type Dated } from "./spans.ts";

/** People in need who can be told apart, looked after by members, and only while they are in need. */
export function checkCare({ people, pairings, visits }: Care, checking: Checking): void {
  if (people) checkPeopleInCare(people, checking);
  const needs = people && needsOf(people, checking);
  if (pairings) checkPairings(pairings, needs, checking);
  for (const [i, visit] of (visits ?? []).entries()) {
    const help = { ...visit, day: visit.date, field: "date" };
    checkHelp(help, ["care", "visits", i], needs, checking);
  }
}

function checkPeopleInCare(people: readonly PersonInCare[], checking: Checking): void {
  const { report } = checking;
  const path = ["care", "people"];
  checkIds(people, path, report);
  checkSpans(people, path, report, whoOf);
  for (const [i, { memberId, name, from, to, reason }] of people.entries()) {
    if (memberId === undefined && name === undefined) report("missing", [...path, i, "name"]);
    if (reason !== undefined && to === undefined) report("missing", [...path, i, "to"]);
    if (memberId === undefined) continue;
    const member = checkMemberId(memberId, [...path, i], checking);
    checkAlive(member?.diedOn, from, [...path, i, "from"], report);
  }
}

/** Who has a name alone cannot be told from a namesake. */
function whoOf({ id, memberId }: PersonInCare): string {
  return memberId === undefined ? `person ${id}` : `member ${memberId}`;
}

function checkPairings(pairings: readonly CarePairing[], needs: Needs, checking: Checking): void {
  const path = ["care", "pairings"];
  const pairOf = ({ personId, memberId }: CarePairing) => `${personId} ${memberId}`;
  checkSpans(pairings, path, checking.report, pairOf);
  for (const [i, pairing] of pairings.entries()) {
    checkHelp({ ...pairing, day: pairing.from, field: "from" }, [...path, i], needs, checking);
  }
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

/** Somebody helping somebody on a day that stands in a field. */
interface Help {
  readonly personId: string;
  readonly memberId: string;
  readonly day: CivilDate;
  readonly field: string;
}

/** Both are known and alive, and one of them is in need that day. */
function checkHelp(
  { personId, memberId, day, field }: Help,
  path: IssuePath,
  needs: Needs,
  checking: Checking,
): void {
  const { report } = checking;
  const volunteer = checkMemberId(memberId, path, checking);
  checkAlive(volunteer?.diedOn, day, [...path, field], report);
  if (!needs) return;
  const need = needs.get(personId);
  if (!need) report("unknown-reference", [...path, "personId"], { received: personId });
  else if (need.diedOn !== undefined && need.diedOn < day) {
    checkAlive(need.diedOn, day, [...path, field], report);
  } else if (!covers(need, day)) {
    report("not-valid-then", [...path, "personId"], { expected: day, received: personId });
  }
}

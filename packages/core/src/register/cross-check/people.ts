import type { CivilDate } from "../../calendar/civil-date.ts";
import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";
import { firstDayOff, isOnRoll, type Person, personOf, type Roll } from "./roll.ts";
import type { Dated } from "./spans.ts";

/** What every check is given: who was on the roll when, and where to say what is wrong. */
export interface Checking {
  readonly roll: Roll;
  readonly report: Report;
}

/** A list in which each member may stand once. */
export interface PeopleList {
  /** Where it is. */
  readonly path: IssuePath;
  /** The field of an entry that holds the id; absent where the entry is the id. */
  readonly field?: string;
  /** The day on which each must be on the roll; absent where that is not asked. */
  readonly on?: CivilDate;
  /** The day on which each must be living; absent where `on` says it. */
  readonly livingOn?: CivilDate;
  /** Another list, checked just before, in which each must stand. */
  readonly among?: PeopleList;
}

/** Checks one entry of a list of people: known, not there twice, on the roll that day. */
export function checkListed(
  id: string,
  i: number,
  list: PeopleList,
  { roll, report }: Checking,
): void {
  const person = personOf(roll, id);
  if (!person) {
    report("unknown-reference", placeIn(list, i), { received: id });
  } else if (person.metIn === list) {
    report("duplicate", placeIn(list, i), { received: id });
  } else if (list.among && person.metIn !== list.among) {
    report("unknown-reference", placeIn(list, i), { received: id });
  } else {
    person.metIn = list;
    if (list.on !== undefined && !isOnRoll(person, list.on)) {
      report("not-on-roll", placeIn(list, i), { expected: list.on, received: id });
    }
    if (list.livingOn !== undefined && person.diedOn !== undefined) {
      checkAlive(person.diedOn, list.livingOn, placeIn(list, i), report);
    }
  }
}

/** Checks a list of ids of members. */
export function checkIdList(
  ids: readonly string[] | undefined,
  list: PeopleList,
  checking: Checking,
): void {
  ids?.forEach((id, i) => {
    checkListed(id, i, list, checking);
  });
}

function placeIn({ path, field }: PeopleList, i: number): IssuePath {
  return field === undefined ? [...path, i] : [...path, i, field];
}

/** Checks that the member an entry names is known. */
export function checkMemberId(
  memberId: string,
  path: IssuePath,
  { roll, report }: Checking,
): Person | undefined {
  const person = personOf(roll, memberId);
  if (!person) report("unknown-reference", [...path, "memberId"], { received: memberId });
  return person;
}

/** Checks that the member an entry names was on the roll on every day of it. */
export function checkTerm(
  term: Dated & { readonly memberId: string },
  path: IssuePath,
  checking: Checking,
): void {
  const person = checkMemberId(term.memberId, path, checking);
  if (!person || (term.to !== undefined && term.to < term.from)) return;
  const expected = firstDayOff(person, term);
  if (expected !== undefined) {
    checking.report("not-on-roll", [...path, "memberId"], { expected, received: term.memberId });
  }
}

/** Reports a day on which somebody was dead. */
export function checkAlive(
  diedOn: CivilDate | undefined,
  day: CivilDate,
  path: IssuePath,
  report: Report,
): void {
  if (diedOn !== undefined && diedOn < day) {
    report("after-death", path, { expected: diedOn, received: day });
  }
}

import type { CivilDate } from "../../calendar/civil-date.ts";
import { covers, type DaySpan } from "../../calendar/day-span.ts";
import { dayAfter } from "../../calendar/next-day.ts";
import type { Member, Membership } from "../../club/member.ts";
import { type Dated, eachByFirstDay } from "./spans.ts";

/** A person as the checks know them. */
export interface Person {
  /** Fixed for ever. */
  readonly id: string;
  /** The days on the roll: spans of which none touches another, the earliest first. */
  readonly onRoll: readonly DaySpan[];
  /** The day they died, where a membership ended so. */
  readonly diedOn: CivilDate | undefined;
  /** The list they were last met in, so that meeting them there again is noticed. */
  metIn: object | undefined;
  /** Who comes after them on the roll. */
  next: Person | undefined;
}

/** Everybody on a roll, by id. */
export interface Roll {
  /** Whether there is one. Where there is none, anybody may be on it. */
  readonly isReported: boolean;
  /** The people met so far; all of them from the start where the roll is reported. */
  readonly people: Map<string, Person>;
  /** Whoever comes after the one met last: most lists go by the roll, and need no look-up. */
  expected: Person | undefined;
}

/** Makes a roll ready to be asked. */
export function rollOf(members: readonly Member[] | undefined): Roll {
  const people = new Map<string, Person>();
  let last: Person | undefined;
  for (const { id, memberships } of members ?? []) {
    if (people.has(id)) continue;
    const person = personFrom(id, joined(memberships), dayOfDeath(memberships));
    if (last) last.next = person;
    people.set(id, person);
    last = person;
  }
  return { isReported: members !== undefined, people, expected: undefined };
}

/** A person of the roll, or undefined for somebody the roll does not have. */
export function personOf(roll: Roll, id: string): Person | undefined {
  const { expected, people } = roll;
  const person = expected?.id === id ? expected : people.get(id);
  roll.expected = person?.next;
  if (person || roll.isReported) return person;
  const anybody = personFrom(id, [{}], undefined);
  people.set(id, anybody);
  return anybody;
}

function personFrom(id: string, onRoll: readonly DaySpan[], diedOn: CivilDate | undefined): Person {
  return { id, onRoll, diedOn, metIn: undefined, next: undefined };
}

/** Whether somebody was on the roll on a day. */
export function isOnRoll({ onRoll }: Person, day: CivilDate): boolean {
  for (const span of onRoll) if (covers(span, day)) return true;
  return false;
}

/** The first day of a span on which somebody was not on the roll; undefined where there is none. */
export function firstDayOff({ onRoll }: Person, { from, to }: Dated): CivilDate | undefined {
  const begun = onRoll.find((span) => covers(span, from));
  if (!begun) return from;
  if (begun.to === undefined || (to !== undefined && to <= begun.to)) return undefined;
  return dayAfter(begun.to);
}

/** The day somebody died, where a membership ended so. */
export function dayOfDeath(memberships: readonly Membership[]): CivilDate | undefined {
  for (const { reason, to } of memberships) if (reason === "died") return to;
  return undefined;
}

/** Memberships as days on the roll: one that begins the day after another carries it on. */
function joined(memberships: readonly Membership[]): readonly DaySpan[] {
  if (memberships.length < 2) return memberships;
  const spans: Dated[] = [];
  eachByFirstDay(memberships, ({ from, to }) => {
    const last = spans[spans.length - 1];
    if (!last || (last.to !== undefined && dayAfter(last.to) < from)) spans.push({ from, to });
    else spans[spans.length - 1] = { from: last.from, to: laterEnd(last.to, to) };
  });
  return spans;
}

function laterEnd(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a > b ? a : b;
}

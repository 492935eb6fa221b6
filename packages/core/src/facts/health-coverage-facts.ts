import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { MeasurementRound } from "../care/health-record.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { Counting, FactPart, Span } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";
import { standingIn } from "./roll-index.ts";

/**
 * Counts, over the months due, members on the roll and those of them who were
 * measured. A member counts in a month who was on the roll on its first day (our
 * choice, as for clubs): who came within it has time left.
 */
export function measuredFacts({ register, due }: Counting): FactPart {
  const { members, health } = register;
  const [first, ...later] = due;
  if (first === undefined) return { values: {}, topics: { measured: "NotDue" } };
  if (!members || !health?.rounds) return { values: {}, topics: { measured: "NotReported" } };
  const last = later[later.length - 1] ?? first;
  const others = othersOf(members, { from: firstDayOf(first), to: firstDayOf(last) });
  const steady = members.length - others.length;
  const values = { memberMonthsDue: 0, memberMonthsMeasured: 0 };
  for (const month of due) values.memberMonthsDue += steady + officialOn(others, firstDayOf(month));
  for (const [month, ids] of measuredByMonth(health.rounds, due)) {
    values.memberMonthsMeasured += officialAmong(ids, others, firstDayOf(month));
  }
  return { values, topics: { measured: "Counted" } };
}

/** Counts the members of a day, and those of them who had a general check-up in the year to it. */
export function checkedUpFacts({ club, members, health }: Register, on: CivilDate): FactPart {
  const checkUps = members && health?.checkUps;
  const year = pastYear(on);
  const state = yearlyState(club, year, checkUps !== undefined);
  if (!checkUps || state !== "Counted") return { values: {}, topics: { checkedUp: state } };
  const others = othersOf(members, { from: on, to: on });
  let ids: readonly string[] = [];
  for (const { date, memberIds } of checkUps) if (covers(year, date)) ids = joined(ids, memberIds);
  return {
    topics: { checkedUp: "Counted" },
    values: {
      checkUpMembers: members.length - others.length + officialOn(others, on),
      membersCheckedUp: officialAmong(ids, others, on),
    },
  };
}

/** The few people of a roll who are not official members on every day of a span. */
function othersOf(members: readonly Member[], span: Span): Member[] {
  return members.filter((member) => standingIn(member, span) !== "official");
}

function officialOn(others: readonly Member[], day: CivilDate): number {
  let count = 0;
  for (const member of others) if (membershipOn(member, day) === "official") count += 1;
  return count;
}

/**
 * How many of some people are official members on a day: all, but for the few
 * others among them. The parser sees to it that each id is somebody's on the roll.
 */
function officialAmong(ids: readonly string[], others: readonly Member[], day: CivilDate): number {
  let count = ids.length;
  for (const member of others) {
    if (membershipOn(member, day) !== "official" && ids.includes(member.id)) count -= 1;
  }
  return count;
}

/** Whoever was measured twice in a month is in its list once. */
function measuredByMonth(
  rounds: readonly MeasurementRound[],
  due: ReadonlySet<Month>,
): Map<Month, readonly string[]> {
  const found = new Map<Month, readonly string[]>();
  for (const { date, measured } of rounds) {
    const month = monthOf(date);
    if (due.has(month)) found.set(month, joined(found.get(month) ?? [], measured));
  }
  return found;
}

/** Two lists as one that holds nobody twice, as no list of a register does. */
function joined(some: readonly string[], more: readonly string[]): readonly string[] {
  if (some.length === 0) return more;
  return [...new Set([...some, ...more])];
}

const firstDayOf = (month: Month): CivilDate => `${month}-01`;

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { MeasurementRound } from "../care/health-record.ts";
import type { Register } from "../register/register.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { OfficialMembers } from "./official-members.ts";
import { pastYear, yearlyState } from "./past-year.ts";

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
  const official = new OfficialMembers(members, { from: firstDayOf(first), to: firstDayOf(last) });
  const values = { memberMonthsDue: 0, memberMonthsMeasured: 0 };
  for (const month of due) values.memberMonthsDue += official.on(firstDayOf(month));
  for (const [month, ids] of measuredByMonth(health.rounds, due)) {
    values.memberMonthsMeasured += official.among(ids, firstDayOf(month));
  }
  return { values, topics: { measured: "Counted" } };
}

/** Counts the members of a day, and those of them who had a general check-up in the year to it. */
export function checkedUpFacts({ club, members, health }: Register, on: CivilDate): FactPart {
  const checkUps = members && health?.checkUps;
  const year = pastYear(on);
  const state = yearlyState(club, year, checkUps !== undefined);
  if (!checkUps || state !== "Counted") return { values: {}, topics: { checkedUp: state } };
  const official = new OfficialMembers(members, { from: on, to: on });
  let ids: readonly string[] = [];
  for (const { date, memberIds } of checkUps) if (covers(year, date)) ids = joined(ids, memberIds);
  return {
    topics: { checkedUp: "Counted" },
    values: { checkUpMembers: official.on(on), membersCheckedUp: official.among(ids, on) },
  };
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

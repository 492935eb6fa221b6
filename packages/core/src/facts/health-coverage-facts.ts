import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { MeasurementRound } from "../care/health-record.ts";
import type { Register } from "../register/register.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";
import { RollIndex } from "./roll-index.ts";

/**
 * Counts, over the months due, members on the roll and those of them who were
 * measured. A member counts in a month who was on the roll on its first day (our
 * choice, as for clubs): who came within it has time left.
 */
export function measuredFacts({ register, due }: Counting): FactPart {
  const { members, health } = register;
  const [first, ...others] = due;
  if (first === undefined) return { values: {}, topics: { measured: "NotDue" } };
  if (!members || !health?.rounds) return { values: {}, topics: { measured: "NotReported" } };
  const last = others[others.length - 1] ?? first;
  const roll = new RollIndex(members, { from: firstDayOf(first), to: firstDayOf(last) });
  const values = { memberMonthsDue: 0, memberMonthsMeasured: 0 };
  for (const month of due) values.memberMonthsDue += roll.officialOn(firstDayOf(month));
  for (const [month, ids] of measuredByMonth(health.rounds, due)) {
    values.memberMonthsMeasured += officialAmong(ids, roll, firstDayOf(month));
  }
  return { values, topics: { measured: "Counted" } };
}

/** Counts the members of a day, and those of them who had a general check-up in the year to it. */
export function checkedUpFacts({ club, members, health }: Register, on: CivilDate): FactPart {
  const checkUps = members && health?.checkUps;
  const year = pastYear(on);
  const state = yearlyState(club, year, checkUps !== undefined);
  if (!checkUps || state !== "Counted") return { values: {}, topics: { checkedUp: state } };
  const roll = new RollIndex(members, { from: on, to: on });
  let ids: Ids | undefined;
  for (const { date, memberIds } of checkUps) if (covers(year, date)) ids = joined(ids, memberIds);
  return {
    topics: { checkedUp: "Counted" },
    values: {
      checkUpMembers: roll.officialOn(on),
      membersCheckedUp: officialAmong(ids ?? [], roll, on),
    },
  };
}

/** Ids of members, each once: no list of a register holds anybody twice. */
type Ids = readonly string[] | ReadonlySet<string>;

function measuredByMonth(
  rounds: readonly MeasurementRound[],
  due: ReadonlySet<Month>,
): Map<Month, Ids> {
  const found = new Map<Month, Ids>();
  for (const { date, measured } of rounds) {
    const month = monthOf(date);
    if (due.has(month)) found.set(month, joined(found.get(month), measured));
  }
  return found;
}

function joined(some: Ids | undefined, others: readonly string[]): Ids {
  return some ? new Set([...some, ...others]) : others;
}

function officialAmong(ids: Ids, roll: RollIndex, on: CivilDate): number {
  let count = 0;
  for (const id of ids) if (roll.kindOn(id, on) === "official") count += 1;
  return count;
}

const firstDayOf = (month: Month): CivilDate => `${month}-01`;

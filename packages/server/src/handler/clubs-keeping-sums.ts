import {
  type CivilDate,
  type CountedClub,
  earlierDays,
  publishCounts,
  type ReportingPeriod,
  SMALL_COUNT,
  type UnitIndex,
} from "@ishc/core";
import { clubRow, clubsByUnit } from "./clubs-by-unit.ts";

interface SumsFor {
  readonly units: UnitIndex;
  readonly period: ReportingPeriod;
  readonly asOf: CivilDate;
}

/**
 * Clubs that tell nobody their attendance and fees of a period, whatever is told of their members at its
 * end: those that had few members on a day of it, and those whose members are kept back in what is told of
 * a month of it. What the period and its other months leave over is that month, and with it its members.
 */
export function clubsKeepingSums(clubs: readonly CountedClub[], plan: SumsFor): Set<string> {
  const few = clubs.filter(({ membersOverTime }) => isFew(membersOverTime?.fewest ?? 0));
  const keeping = new Set(few.map(({ id }) => id));
  for (const [at, day] of earlierDays(plan.period, plan.asOf).entries()) {
    for (const id of keptBackOn(clubs, { at, day, units: plan.units })) keeping.add(id);
  }
  return keeping;
}

const isFew = (count: number) => count > 0 && count < SMALL_COUNT;

interface EarlierDay {
  /** Its place among the earlier days of the period. */
  readonly at: number;
  readonly day: CivilDate;
  readonly units: UnitIndex;
}

/** The clubs whose members of a day are kept back. */
function keptBackOn(
  clubs: readonly CountedClub[],
  { at, day, units }: EarlierDay,
): ReadonlySet<string> {
  const placed = clubs.map(({ id, membersOverTime }) => ({
    id,
    communeCode: membersOverTime?.communes[at],
    value: membersOverTime?.earlier[at] ?? 0,
  }));
  if (!placed.some(({ value }) => isFew(value))) return NONE;
  return decidedOnce(units, JSON.stringify([day, placed]), () => {
    const rows = clubsByUnit(placed, day, units).map(({ values, ...row }) => ({
      ...row,
      counts: { members: values.reduce((sum, value) => sum + value, 0) },
    }));
    const kept = publishCounts(rows, { whole: "members" }).filter(
      ({ counts }) => counts["members"]?.status === "suppressed",
    );
    const codes = new Set(kept.map(({ code }) => code));
    return new Set(placed.map(({ id }) => id).filter((id) => codes.has(clubRow(id))));
  });
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Days whose decision is kept: those of two years. Periods have their months in common, and most of what
 * is sent changes nobody's membership. Our choice.
 */
const MOST_DAYS = 24;

const decided = new WeakMap<UnitIndex, Map<string, ReadonlySet<string>>>();

function decidedOnce(
  units: UnitIndex,
  key: string,
  decide: () => ReadonlySet<string>,
): ReadonlySet<string> {
  const known = decided.get(units) ?? new Map<string, ReadonlySet<string>>();
  decided.set(units, known);
  const kept = known.get(key) ?? decide();
  known.delete(key); // What was asked for last stands last.
  known.set(key, kept);
  const [oldest] = known.keys();
  if (known.size > MOST_DAYS && oldest !== undefined) known.delete(oldest);
  return kept;
}

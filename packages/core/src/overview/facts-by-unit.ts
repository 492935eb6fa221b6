import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { FactSum } from "../facts/fact-sum.ts";
import type { Facts } from "../facts/facts.ts";
import { type UnitIndex, type Units, unitIndex } from "../unit/unit-index.ts";
import { ancestorsAt } from "../unit/unit-tree.ts";

/** Facts of a club, or of all clubs of a commune together, and where they lie. */
export interface PlacedFacts {
  /** Code of the commune on the last day; absent where nobody says. */
  readonly communeCode?: string | undefined;
  /** The facts. */
  readonly facts: Facts;
}

/** Facts by every unit: communes and all that lies above them. */
export interface FactsByUnit {
  /** What the clubs of each unit come to, by its code on the last day. */
  readonly units: ReadonlyMap<string, Facts>;
  /** What those come to whose commune is no unit of the last day, or lies in none. */
  readonly unplaced: Facts;
}

/** What facts by unit are made for. */
export interface FactsByUnitOptions {
  /** All units, as a list or an index; those in force on the last day are used. */
  readonly units: Units;
  /** The period of all the facts. */
  readonly period: ReportingPeriod;
  /** The day all of them were counted on; the period's last day unless given. */
  readonly asOf?: CivilDate;
}

/**
 * Carries facts of clubs, or of communes, up to the communes, the districts of
 * their time, the provinces and the country: a unit's facts are the sum over the
 * clubs in it, whatever the order.
 *
 * @param placed - the facts, and where they lie
 * @param options - units, period, day
 * @returns facts by unit; with `unplaced`, those of the top make the total
 * @example
 * import { clubFacts, factsByUnit, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const units = [
 *   { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" },
 *   { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01", parents: [{ code: "58", from: "1992-04-01" }] },
 * ];
 * const period = periodContaining("2024-05-31", "month");
 * const facts = clubFacts(buildRegister(), period);
 * const byUnit = factsByUnit([{ communeCode: "00001", facts }, { communeCode: "00001", facts }], { units, period });
 * byUnit.units.get("58").values.members; // 110
 */
export function factsByUnit(
  placed: Iterable<PlacedFacts>,
  { units, period, asOf = period.to }: FactsByUnitOptions,
): FactsByUnit {
  const path = unitPaths(unitIndex(units), earlierOf(asOf, period.to));
  const communes = new Map<string, FactSum>();
  const unplaced = new FactSum();
  for (const { communeCode, facts } of placed) {
    const isPlaced = communeCode !== undefined && path(communeCode).length > 1;
    (isPlaced ? sumOf(communes, communeCode) : unplaced).add(facts.values);
  }
  const sums = new Map<string, FactSum>();
  for (const [code, sum] of communes) {
    for (const unit of path(code)) sumOf(sums, unit).addSum(sum);
  }
  const factsOf = (sum: FactSum): Facts => ({ period, asOf, values: sum.values() });
  return {
    units: new Map([...sums].map(([code, sum]) => [code, factsOf(sum)])),
    unplaced: factsOf(unplaced),
  };
}

/**
 * Answers, for the code of a commune, with it and all that lie above it on a day;
 * with nothing but itself where it lies in none. Each is looked up once.
 */
export function unitPaths(units: UnitIndex, on: CivilDate): (code: string) => readonly string[] {
  const paths = new Map<string, readonly string[]>();
  return (code) => {
    const known = paths.get(code);
    if (known) return known;
    const path = [code, ...ancestorsAt(units, code, on).map((unit) => unit.code)];
    paths.set(code, path);
    return path;
  };
}

/** The sum of a unit, begun where there is none yet. */
function sumOf<Key>(sums: Map<Key, FactSum>, key: Key): FactSum {
  const known = sums.get(key);
  if (known) return known;
  const begun = new FactSum();
  sums.set(key, begun);
  return begun;
}

import type { CivilDate } from "../calendar/civil-date.ts";
import {
  type AdministrativeUnit,
  isAbove,
  UNIT_LEVELS,
  type UnitLevel,
} from "./administrative-unit.ts";
import { apportion } from "./apportion.ts";
import type { Counts, Tally } from "./tally.ts";
import { type UnitIndex, unitFrom } from "./unit-index.ts";
import { parentAt } from "./unit-tree.ts";

/** Until when to carry, and for totals of which level. */
interface CarryOptions {
  readonly asOf: CivilDate;
  readonly level?: UnitLevel | undefined;
}

/** A unit that takes over, and its part. */
interface Heir {
  readonly unit: AdministrativeUnit;
  readonly share: number;
}

/**
 * Hands on what units have that ended before a day, each once, the earliest end
 * first: so whatever comes to a unit is there before it is divided, and the order
 * of rows cannot matter.
 */
export function carryForward(
  tally: Tally<AdministrativeUnit>,
  units: UnitIndex,
  options: CarryOptions,
): void {
  const heirs = new Map<AdministrativeUnit, readonly Heir[]>();
  const reached = new Set(tally.places());
  for (const unit of reached) {
    heirs.set(unit, heirsOf(unit, units, options));
    for (const heir of heirs.get(unit) ?? []) reached.add(heir.unit);
  }
  for (const unit of [...reached].sort(byEnd)) handOn(tally, unit, heirs.get(unit) ?? []);
}

/** Units that last go last; of those that end together the lower level goes first. */
function byEnd(a: AdministrativeUnit, b: AdministrativeUnit): number {
  const [endA, endB] = [a.to ?? "9999", b.to ?? "9999"];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return UNIT_LEVELS.indexOf(b.level) - UNIT_LEVELS.indexOf(a.level);
}

/** Who takes over from a unit by a day: its successors, or where there are none, who is above it. */
function heirsOf(
  unit: AdministrativeUnit,
  units: UnitIndex,
  { asOf, level }: CarryOptions,
): readonly Heir[] {
  const { to, successors = [] } = unit;
  if (to === undefined || to >= asOf) return [];
  const heirs = successors.flatMap((successor) => {
    const next = unitFrom(units, successor);
    return next && next.from > unit.from ? [{ unit: next, share: successor.share }] : [];
  });
  if (heirs.length > 0 || level === undefined || !isAbove(level, unit.level)) return heirs;
  const above = parentAt(units, unit, to);
  return above ? [{ unit: above, share: 1 }] : [];
}

function handOn(
  tally: Tally<AdministrativeUnit>,
  unit: AdministrativeUnit,
  heirs: readonly Heir[],
): void {
  if (heirs.length === 0) return;
  const values = tally.take(unit) ?? {};
  const shares = heirs.map(({ share }) => share);
  const parts = new Map(
    Object.entries(values).map(([name, value]) => [name, apportion(value, shares)]),
  );
  for (const [i, heir] of heirs.entries()) {
    tally.add(heir.unit, part(parts, i));
  }
}

function part(parts: ReadonlyMap<string, readonly number[]>, i: number): Counts {
  return Object.fromEntries([...parts].map(([name, each]) => [name, each[i] ?? 0]));
}

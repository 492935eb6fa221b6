import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { Club } from "../club/club.ts";
import { clubUnitsAt } from "../unit/club-units.ts";
import type { Units } from "../unit/unit-index.ts";
import type { Facts } from "./facts.ts";

/** The first day without districts. Law, source `resolution-202`. */
const NO_DISTRICTS_FROM = "2025-07-01";

/**
 * Adds to the facts of one club whether its commune, and what lies above it,
 * was in force on the last day. Units are no part of a register, so this is
 * known only where they are given.
 */
export function withUnitFacts(facts: Facts, club: Club, units: Units | undefined): Facts {
  const { values, asOf, period } = facts;
  if (values.clubs === 0) return facts;
  return {
    ...facts,
    values: {
      ...values,
      unitCounted: units ? 1 : 0,
      unitNotReported: units ? 0 : 1,
      unitNotDue: 0,
      unitsInForce: units && isInForce(club, units, earlierOf(asOf, period.to)) ? 1 : 0,
    },
  };
}

function isInForce(club: Club, units: Units, on: CivilDate): boolean {
  const placed = clubUnitsAt(club, units, on);
  if (!placed.ok) return false;
  const all = [placed.unit, ...placed.ancestors];
  // Before, a few island districts had no communes: a club there names its district.
  return on < NO_DISTRICTS_FROM || all.every((unit) => unit.level !== "district");
}

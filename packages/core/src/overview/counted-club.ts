import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { communeOf } from "../club/club.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { type MembersOverTime, membersOverTime } from "../publication/members-over-time.ts";
import type { Register } from "../register/register.ts";
import type { PlacedFacts } from "./facts-by-unit.ts";

/** A club once it is counted: no personal data, and all that an overview needs. */
export interface CountedClub extends PlacedFacts {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** The village or quarter it serves. */
  readonly village: string;
  /** Members on the days that its attendance and fees rest on, by which it is decided what anybody is told. */
  readonly membersOverTime?: MembersOverTime;
}

/**
 * Counts a club for overviews: what is kept of it once its register is let go.
 *
 * @param register - a register from {@link parseRegister}
 * @param period - the period
 * @param asOf - the day of counting; the period's last day unless given
 * @returns its facts, with its name and where it lies on the last day
 * @example
 * import { countedClub, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * countedClub(buildRegister(), periodContaining("2024-05-31", "month")).communeCode; // "00001"
 */
export function countedClub(
  register: Register,
  period: ReportingPeriod,
  asOf: CivilDate = period.to,
): CountedClub {
  const { id, name, village } = register.club;
  const communeCode = communeOf(register.club, earlierOf(asOf, period.to));
  return {
    id,
    name,
    village,
    communeCode,
    facts: clubFacts(register, period, asOf),
    membersOverTime: membersOverTime(register, period, asOf),
  };
}

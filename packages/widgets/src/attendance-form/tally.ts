import type { AttendanceStatus, SheetMember } from "@ishc/core";

/** How a meeting stands. Official members and honorary ones are counted apart. */
export interface Tally {
  /** Official members on the sheet: the base of the rate. */
  readonly eligible: number;
  /** Of them, marked present. */
  readonly present: number;
  /** Present over eligible, 0…1; null where there is no official member. */
  readonly rate: number | null;
  /** Honorary members on the sheet. */
  readonly honorary: number;
  /** Of them, marked present. */
  readonly honoraryPresent: number;
  /** Everybody not marked, honorary members too. */
  readonly unmarked: number;
}

/**
 * Counts a meeting the way the attendance rate is defined in `@ishc/core`:
 * present over all official members on the sheet, blanks in the base.
 *
 * @param members - everybody on the sheet
 * @param marks - mark by member id
 */
export function tallyOf(
  members: readonly SheetMember[],
  marks: ReadonlyMap<string, AttendanceStatus>,
): Tally {
  const came = members.filter(({ id }) => marks.get(id) === "present");
  const eligible = countOf(members, "official");
  const present = countOf(came, "official");
  return {
    eligible,
    present,
    rate: eligible === 0 ? null : present / eligible,
    honorary: countOf(members, "honorary"),
    honoraryPresent: countOf(came, "honorary"),
    unmarked: members.filter(({ id }) => !marks.has(id)).length,
  };
}

function countOf(members: readonly SheetMember[], wanted: SheetMember["kind"]): number {
  return members.filter(({ kind }) => kind === wanted).length;
}

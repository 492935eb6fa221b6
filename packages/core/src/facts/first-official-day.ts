import type { CivilDate } from "../calendar/civil-date.ts";
import type { Member } from "../club/member.ts";

/** The first day somebody was an official member; undefined for whoever never was. */
export function firstOfficialDay({ memberships }: Member): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const { kind, from } of memberships) {
    if (kind === "official" && (first === undefined || from < first)) first = from;
  }
  return first;
}

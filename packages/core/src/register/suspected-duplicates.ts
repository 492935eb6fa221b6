import type { Member } from "../club/member.ts";
import { nameNumber } from "../club/name-number.ts";
import { foldVietnamese } from "../club/person-name.ts";
import type { IssuePath } from "../issue.ts";
import type { Register } from "./register.ts";

/** Two entries of a roll that may be one person. */
export interface SuspectedDuplicate {
  /** The later entry: `["members", 7]`. */
  readonly path: IssuePath;
  /** The first entry that it resembles. */
  readonly first: IssuePath;
}

/**
 * Members who may be on the roll twice: names alike but for marks, case and
 * blanks, and the same year of birth. Two people can be born alike, so this is
 * a question to the club and never an error. Whoever's birth year is not known
 * is suspected of nothing. That name and year make the suspicion is our choice.
 *
 * @param register - the register
 * @returns each later entry beside the first it resembles, in the order of the
 * roll; none where the roll was not reported
 * @example
 * import { suspectedDuplicates } from "@ishc/core";
 * const memberships = [{ kind: "official", from: "2021-06-01" }];
 * const members = [
 *   { id: "m1", name: "Đặng Thị Hường", sex: "female", birthDate: "1955-03-12", memberships },
 *   { id: "m2", name: "Đặng Thị Hương", sex: "female", birthDate: "1955", memberships },
 * ];
 * suspectedDuplicates({ members }); // [{ path: ["members", 1], first: ["members", 0] }]
 */
export function suspectedDuplicates({
  members = [],
}: Pick<Register, "members">): readonly SuspectedDuplicate[] {
  if (areSurelyApart(members)) return [];
  const firsts = new Map<string, IssuePath>();
  const pairs: SuspectedDuplicate[] = [];
  for (const [i, { name, birthDate }] of members.entries()) {
    if (birthDate === undefined) continue;
    const path = ["members", i];
    const likeness = `${birthDate.slice(0, 4)} ${foldVietnamese(name)}`;
    const first = firsts.get(likeness);
    if (first) pairs.push({ path, first });
    else firsts.set(likeness, path);
  }
  return pairs;
}

/** Whether no two can be alike, found without folding every name: nearly always so. */
function areSurelyApart(members: readonly Pick<Member, "name" | "birthDate">[]): boolean {
  const numbers = new Set<number>();
  let known = 0;
  for (const { name, birthDate } of members) {
    if (birthDate === undefined) continue;
    const number = nameNumber(name);
    if (number === undefined) return false;
    known += 1;
    numbers.add((number * 31 + yearNumber(birthDate)) | 0);
  }
  return numbers.size === known;
}

/** A number for the year that a date begins with. */
function yearNumber(date: string): number {
  return date.charCodeAt(1) * 100 + date.charCodeAt(2) * 10 + date.charCodeAt(3);
}

import { foldVietnamese } from "../club/person-name.ts";

/** A person, as far as it takes to ask whether two are one. */
export interface NamedPerson {
  /** Id of the member; two of one id are one person, and no suspicion. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Year of birth, `yyyy`; absent where nobody knows. */
  readonly birthYear?: string | undefined;
}

/**
 * People who may be the one now being entered: names alike but for marks, case
 * and blanks, and the same year of birth, as for {@link suspectedDuplicates}. A
 * question to whoever fills in the form, never an error.
 *
 * @param people - those on the roll, as a {@link MemberSheet} has them
 * @param person - the one being entered
 * @returns who resembles them, in the order given; nobody where the birth year is not known
 * @example
 * import { peopleAlike } from "@ishc/core";
 * const people = [{ id: "m1", name: "Đặng Thị Hường", birthYear: "1955" }];
 * peopleAlike(people, { id: "m2", name: "dang thi huong", birthYear: "1955" }).length; // 1
 * peopleAlike(people, { id: "m2", name: "dang thi huong", birthYear: "1956" }).length; // 0
 */
export function peopleAlike<T extends NamedPerson>(
  people: readonly T[],
  { id, name, birthYear }: NamedPerson,
): T[] {
  if (birthYear === undefined) return [];
  const folded = foldVietnamese(name);
  return people.filter(
    (each) =>
      each.id !== id && each.birthYear === birthYear && foldVietnamese(each.name) === folded,
  );
}

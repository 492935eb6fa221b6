import type { Register } from "@ishc/core";

/** People by their ids: members, and people in need of care. */
export interface PeopleNamed {
  /** The name of a member; the id where the roll has none of it. */
  member(id: string): string;
  /** The name of somebody in need, member or not; the id where it is not known. */
  inNeed(id: string): string;
}

/** Looks people of a register up by their ids. */
export function peopleNamed({ members = [], care }: Register): PeopleNamed {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const member = (id: string) => names.get(id) ?? id;
  const inNeed = (id: string) => {
    const person = care?.people?.find((each) => each.id === id);
    if (person?.memberId !== undefined) return member(person.memberId);
    return person?.name ?? id;
  };
  return { member, inNeed };
}

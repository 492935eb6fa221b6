import { foldVietnamese, type MemberSheet } from "@ishc/core";
import { type Entries, typedIn } from "../form/entries.ts";
import { AT } from "./member-fields.ts";

/**
 * People on the roll who may be the one now being entered: the same name, with
 * or without tone marks, and the same birth year, or a year that one of the two lacks.
 * Nobody while the name is one word: that fits too many.
 */
export function samePeople(
  { people, member }: MemberSheet,
  entries: Entries,
): MemberSheet["people"] {
  const name = foldVietnamese(typedIn(entries, AT.name));
  const year = typedIn(entries, `${AT.birthDate}.year`).trim();
  if (!name.includes(" ")) return [];
  return people.filter(
    (each) =>
      each.id !== member?.id &&
      foldVietnamese(each.name) === name &&
      (each.birthYear === undefined || year === "" || each.birthYear === year),
  );
}

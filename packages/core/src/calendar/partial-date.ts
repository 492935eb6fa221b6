import { type CivilDate, isCivilDate, lastDayOfMonth } from "./civil-date.ts";

/**
 * A date known to the day, the month or only the year: `1950-03-12`,
 * `1950-03` or `1950`. Many older members' papers give a birth year alone.
 */
export type PartialDate = string;

/** What can be said when something may be unknown. */
export type Certainty = "yes" | "no" | "unknown";

/**
 * Asks whether a text is a date known at least to the year.
 *
 * @param text - anything
 * @returns true for `yyyy`, `yyyy-MM` or `yyyy-MM-dd`
 * @example
 * import { isPartialDate } from "@ishc/core";
 * isPartialDate("1950"); // true
 * isPartialDate("1950-13"); // false
 */
export function isPartialDate(text: unknown): text is PartialDate {
  if (typeof text !== "string") return false;
  return isCivilDate(text + "-01-01".slice(text.length === 4 ? 0 : text.length === 7 ? 3 : 6));
}

/**
 * Asks whether a person has reached an age by a day. “From full 60 years”
 * counts the birthday itself. With a year or month alone, the answer is
 * `unknown` while it depends on the day of birth: nothing is guessed.
 * Somebody born on 29 February comes of age on 1 March of a common year (our
 * choice; no source speaks of it).
 *
 * @param birth - the birth date as far as known, or undefined
 * @param years - the age asked about, in full years
 * @param on - the day it is asked for
 * @returns `yes`, `no`, or `unknown` where the birth date does not tell
 * @see {@link SOURCES}: `decision-1579`, “từ đủ 60 tuổi” (law)
 * @example
 * import { reachedAge } from "@ishc/core";
 * reachedAge("1964-05-13", 60, "2024-05-13"); // "yes"
 * reachedAge("1964-05-14", 60, "2024-05-13"); // "no"
 * reachedAge("1964", 60, "2024-05-13"); // "unknown"
 */
export function reachedAge(
  birth: PartialDate | undefined,
  years: number,
  on: CivilDate,
): Certainty {
  if (birth === undefined) return "unknown";
  const comesOfAge = `${Number(birth.slice(0, 4)) + years}${birth.slice(4)}`;
  const known = on.slice(0, comesOfAge.length);
  if (known > comesOfAge) return "yes";
  if (known < comesOfAge) return "no";
  // Equal to the last digit known: the birthday itself, or undecided within that year or month.
  if (birth.length === on.length) return "yes";
  return on >= lastBirthday(birth, comesOfAge) ? "yes" : "unknown";
}

/**
 * Asks the same of many people: with the whole birth date it is one comparison.
 *
 * @param years - the age asked about, in full years
 * @param on - the day it is asked for
 * @returns what {@link reachedAge} says of a birth date
 * @internal
 */
export function ageAsker(
  years: number,
  on: CivilDate,
): (birth: PartialDate | undefined) => Certainty {
  const lastBirth = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
  return (birth) => {
    if (birth?.length !== on.length) return reachedAge(birth, years, on);
    return birth <= lastBirth ? "yes" : "no";
  };
}

/** The latest day on which somebody born in that year or month comes of age. */
function lastBirthday(birth: PartialDate, comesOfAge: string): string {
  if (birth.length === 4) return `${comesOfAge}-12-31`;
  // The day of the birth month, so that 29 February is still to come on 28 February.
  return `${comesOfAge}${lastDayOfMonth(birth).slice(7)}`;
}

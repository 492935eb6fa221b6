import type { CivilDate } from "@ishc/core";

/**
 * Where a meeting comes to stand when its attendance is recorded: behind those of
 * its day and before it.
 *
 * @param days - of all meetings of the register, in their order
 * @param date - day of the meeting
 * @param known - its position, where it is one of them
 * @returns its position; undefined where others would change theirs as well
 */
export function placeAmong(
  days: readonly CivilDate[],
  date: CivilDate,
  known?: number,
): number | undefined {
  if (days.some((day, i) => day < (days[i - 1] ?? ""))) return undefined;
  const place = days.filter((day, i) => i !== known && day <= date).length;
  return known === undefined || known === place ? place : undefined;
}

import type { CivilDate } from "@ishc/core";

/**
 * Where a meeting comes to stand when its attendance is recorded: behind those of
 * its day and before it.
 *
 * @param meetings - all of the register, in their order
 * @param meeting - the meeting, known or new
 * @returns its position; undefined where others would change theirs as well
 */
export function placeAmong(
  meetings: readonly { readonly id: string; readonly day: CivilDate | null }[],
  { id, date }: { readonly id: string; readonly date: CivilDate },
): number | undefined {
  const days = meetings.map(({ day }) => day ?? "");
  if (days.some((day, i) => day < (days[i - 1] ?? ""))) return undefined;
  const known = meetings.findIndex((each) => each.id === id);
  const place = days.filter((day, i) => i !== known && day <= date).length;
  return known === -1 || known === place ? place : undefined;
}

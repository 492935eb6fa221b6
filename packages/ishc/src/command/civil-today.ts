import type { CivilDate } from "@ishc/core";

/** The day of a clock, where the machine is. */
export function civilToday(now: Date): CivilDate {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

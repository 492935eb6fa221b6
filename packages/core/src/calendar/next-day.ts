import { type CivilDate, lastDayOfMonth } from "./civil-date.ts";

/** The day that follows a day. */
export function dayAfter(day: CivilDate): CivilDate {
  if (day !== lastDayOfMonth(day)) return `${day.slice(0, 8)}${padded(Number(day.slice(8)) + 1)}`;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month === 12 ? `${year + 1}-01-01` : `${year}-${padded(month + 1)}-01`;
}

/** The day that a day follows. */
export function dayBefore(day: CivilDate): CivilDate {
  const date = Number(day.slice(8));
  if (date > 1) return `${day.slice(0, 8)}${padded(date - 1)}`;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return lastDayOfMonth(month === 1 ? `${year - 1}-12` : `${year}-${padded(month - 1)}`);
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

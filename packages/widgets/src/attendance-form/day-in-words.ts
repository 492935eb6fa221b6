import type { AttendanceFormWords } from "@ishc/i18n";

/** The day of a meeting, in words. */
export function dayInWords(date: string, words: AttendanceFormWords): string {
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = words.weekdays[day.getUTCDay()] ?? "";
  return words.day(weekday, day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear());
}

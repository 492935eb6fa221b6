import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addBusinessDays } from "date-fns/addBusinessDays";
import { addDays } from "date-fns/addDays";
import { type CivilDate, earlierOf, lastDayOfMonth } from "./civil-date.ts";

/** How far to move a day; negative for back. */
export type DayShift =
  | {
      /** Days. */
      readonly days: number;
    }
  | {
      /** Monday to Friday; public holidays are not known here. */
      readonly workingDays: number;
    }
  | {
      /** Months; a day that the month does not have becomes its last. */
      readonly months: number;
    };

/**
 * The day so far from another.
 *
 * @param day - the day to start from
 * @param shift - days, working days or months
 * @returns the day reached
 * @example
 * import { shiftDay } from "@ishc/core";
 * shiftDay("2024-08-31", { months: 6 }); // "2025-02-28"
 * shiftDay("2024-05-31", { workingDays: 2 }); // "2024-06-04"
 * shiftDay("2024-03-01", { days: -1 }); // "2024-02-29"
 */
export function shiftDay(day: CivilDate, shift: DayShift): CivilDate {
  if ("months" in shift) return monthsOn(day, shift.months);
  const date = new UTCDateMini(`${day}T00:00:00Z`);
  return moved(date, shift).toISOString().slice(0, 10);
}

/** Without an instant in between, which would cost a club 2 % of all its counting. */
function monthsOn(day: CivilDate, months: number): CivilDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  return earlierOf(`${month}-${day.slice(8)}`, lastDayOfMonth(month));
}

function moved(date: Date, shift: Exclude<DayShift, { readonly months: number }>): Date {
  if ("days" in shift) return addDays(date, shift.days);
  return addBusinessDays(date, shift.workingDays);
}

/**
 * The number of days in a span, both ends included.
 *
 * @param from - the first day
 * @param to - the last day
 * @returns whole days; 0 or less where `to` comes before `from`
 * @example
 * import { daysIn } from "@ishc/core";
 * daysIn("2024-02-28", "2024-03-01"); // 3
 */
export function daysIn(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

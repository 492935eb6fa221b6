import { isCivilDate, laterOf } from "@ishc/core";
import { thisDay } from "./this-day.ts";

/** The days a form goes by. */
export interface SheetDays {
  /** Today by the sheet: what the form fills in by itself. */
  readonly today: string;
  /** The last day that is not called one to come. */
  readonly latest: string;
}

const MILLISECONDS = 86_400_000;
/** A page may keep a sheet for so many days; a device further ahead has a wrong clock. Our choice. */
const DAYS_KEPT = 31;

/** The day that this device had when it first saw a sheet. */
const arrivals = new WeakMap<object, string>();

/**
 * Today, as the one who made the sheet counts it. The clock of a phone may be
 * off: a day that it fills in by itself would be one to come for the server, and
 * nobody could mend it. So the sheet's day holds as long as the device has the
 * day on which the sheet arrived, and from then on days are counted.
 *
 * A day that a person writes is judged more gently, since they can mend it: the
 * sheet may be of yesterday, and the device be right.
 *
 * @param sheet - with the day it was made for
 * @param here - today by the clock of this device
 */
export function sheetDays(sheet: { readonly today: string }, here = thisDay()): SheetDays {
  const arrived = arrivals.get(sheet) ?? here;
  arrivals.set(sheet, arrived);
  const today = later(sheet.today, daysFrom(arrived, here));
  const isOff = daysFrom(sheet.today, arrived) > DAYS_KEPT;
  return { today, latest: isOff ? today : laterOf(today, here) };
}

function daysFrom(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / MILLISECONDS;
}

/** A clock that was set back counts nothing. */
function later(day: string, days: number): string {
  if (days <= 0 || !isCivilDate(day)) return day;
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

import { isCivilDate } from "../../calendar/civil-date.ts";
import { isPartialDate } from "../../calendar/partial-date.ts";
import { asciiText } from "./letters.ts";
import { CODES, giveUp, line } from "./line.ts";

const { bytes, cursor } = line;
const { DASH, QUOTE, ZERO } = CODES;

/** The letters of a day. */
const LENGTH = 10;

/** The day that stands here. */
export function day(): string | undefined {
  const at = cursor.at + 1;
  if (bytes[at - 1] !== QUOTE || bytes[at + LENGTH] !== QUOTE) return giveUp();
  if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return giveUp();
  const year = twoDigits(at) * 100 + twoDigits(at + 2);
  const inMonth = twoDigits(at + 8);
  const inYear = twoDigits(at + 5) * MONTH + inMonth;
  if (year < 0 || inYear < 0 || inMonth >= MONTH) return giveUp();
  cursor.at = at + LENGTH + 1;
  return KEPT[year]?.[inYear] ?? newDay(at, year, inYear);
}

/** Places for the days of a month and of a year, some more than there are. */
const MONTH = 32;
const YEAR = 13 * MONTH;

/** Every day met, by its year and its place in it; there are not so many. */
const KEPT = new Array<(string | undefined)[] | undefined>(10_000);

function newDay(at: number, year: number, inYear: number): string | undefined {
  const made = asciiText(at, at + LENGTH);
  if (!isCivilDate(made)) return giveUp();
  const days: (string | undefined)[] = KEPT[year] ?? new Array<undefined>(YEAR);
  days[inYear] = made;
  KEPT[year] = days;
  return made;
}

/** The number that stands at a place in two digits; far below 0 where something else stands. */
function twoDigits(at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** The day, the month or the year that stands here. */
export function partialDate(): string | undefined {
  const from = cursor.at + 1;
  if (bytes[from + LENGTH] === QUOTE) return day();
  const to = bytes[from + 4] === QUOTE ? from + 4 : from + 7;
  if (bytes[from - 1] !== QUOTE || bytes[to] !== QUOTE) return giveUp();
  cursor.at = to + 1;
  const made = asciiText(from, to);
  return isPartialDate(made) ? made : giveUp();
}

import {
  type CivilDate,
  earlierOf,
  isCivilDate,
  parsePeriod,
  periodContaining,
  type ReportingPeriod,
  relativePeriod,
} from "@ishc/core";
import { ARGUMENT_WORDS } from "./argument-words.ts";
import { type Call, Misuse } from "./command.ts";

/** The period of a call and the day of counting. */
export interface AskedPeriod {
  readonly period: ReportingPeriod;
  readonly asOf: CivilDate;
}

/**
 * The period a call is for. What it does not say comes from the clock, and the
 * output says so: the day of counting is the last one of the last whole month, or
 * of the period if that is earlier; the period is the calendar year of that day.
 * A month that is not over would show meetings as missing that are still to come.
 *
 * @param call - its `period` and `as-of`
 * @param today - the day it is made
 * @throws Misuse where one of them cannot be read
 */
export function askedPeriod(call: Call, today: CivilDate): AskedPeriod {
  const asked = call.value("as-of");
  if (asked !== undefined && !isCivilDate(asked)) {
    throw new Misuse(ARGUMENT_WORDS[call.locale].badDay("--as-of", asked));
  }
  const lastWhole = relativePeriod("last-month", today).to;
  const period = readPeriod(call) ?? periodContaining(asked ?? lastWhole, "year");
  return { period, asOf: asked ?? lastDayToCount(period, lastWhole, today) };
}

function readPeriod(call: Call): ReportingPeriod | undefined {
  const id = call.value("period");
  if (id === undefined) return undefined;
  const read = parsePeriod(id);
  if (!read.ok) throw new Misuse(ARGUMENT_WORDS[call.locale].badPeriod(id));
  return read.value;
}

/** A period that began after the last whole month is counted up to today. */
function lastDayToCount({ from, to }: ReportingPeriod, lastWhole: CivilDate, today: CivilDate) {
  return earlierOf(to, from <= lastWhole ? lastWhole : today);
}

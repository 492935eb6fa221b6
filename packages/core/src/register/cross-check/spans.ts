import type { CivilDate } from "../../calendar/civil-date.ts";
import { dayAfter } from "../../calendar/next-day.ts";
import type { IssuePath } from "../../issue.ts";
import type { Report } from "./report.ts";

/** A dated thing: from its first day to its last, or still lasting. */
export interface Dated {
  readonly from: CivilDate;
  readonly to?: CivilDate | undefined;
}

/** Later than any last day: the end of what still lasts. */
const OPEN = "9999-12-31";

/**
 * Reports spans that end before they begin, and those that share a day with
 * another of the same thing. A span may begin the day after another ends.
 *
 * @param thingOf - tells apart what may well be at once; absent where nothing may
 */
export function checkSpans<T extends Dated>(
  spans: readonly T[],
  path: IssuePath,
  report: Report,
  thingOf?: (span: T, i: number) => string,
): void {
  for (const [i, { from, to }] of spans.entries()) {
    if (to !== undefined && to < from) {
      report("date-order", [...path, i, "to"], { expected: from, received: to });
    }
  }
  if (spans.length > 1) checkApart(spans, path, report, thingOf ?? ((): string => ""));
}

function checkApart<T extends Dated>(
  spans: readonly T[],
  path: IssuePath,
  report: Report,
  thingOf: (span: T, i: number) => string,
): void {
  const lastDays = new Map<string, CivilDate>();
  for (const [i, span] of byFirstDay(spans)) {
    const { from: received, to = OPEN } = span;
    if (to < received) continue;
    const thing = thingOf(span, i);
    const last = lastDays.get(thing) ?? "";
    if (received <= last) {
      const expected = last === OPEN ? {} : { expected: dayAfter(last) };
      report("overlap", [...path, i, "from"], { ...expected, received });
    }
    if (to > last) lastDays.set(thing, to);
  }
}

/** Spans with their places, the earliest first day first. */
export function byFirstDay<T extends Dated>(spans: readonly T[]): [number, T][] {
  const placed = [...spans.entries()];
  return placed.sort(([, a], [, b]) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

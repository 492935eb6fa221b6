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
  spans.forEach(({ from, to }, i) => {
    if (to !== undefined && to < from) {
      report("date-order", [...path, i, "to"], { expected: from, received: to });
    }
  });
  if (spans.length > 1) checkApart(spans, path, report, thingOf ?? ((): string => ""));
}

/** Whether nothing can be wrong with spans: most lists hold one, and it is in order. */
export function isPlain(spans: readonly Dated[]): boolean {
  const [span] = spans;
  if (!span) return true;
  return spans.length === 1 && (span.to === undefined || span.from <= span.to);
}

function checkApart<T extends Dated>(
  spans: readonly T[],
  path: IssuePath,
  report: Report,
  thingOf: (span: T, i: number) => string,
): void {
  const lastDays = new Map<string, CivilDate>();
  eachByFirstDay(spans, (span, i) => {
    const { from: received, to = OPEN } = span;
    if (to < received) return;
    const thing = thingOf(span, i);
    const last = lastDays.get(thing) ?? "";
    if (received <= last) {
      const expected = last === OPEN ? {} : { expected: dayAfter(last) };
      report("overlap", [...path, i, "from"], { ...expected, received });
    }
    if (to > last) lastDays.set(thing, to);
  });
}

/** Visits spans with their places, the earliest first day first: most lists are in this order already. */
export function eachByFirstDay<T extends Dated>(
  spans: readonly T[],
  visit: (span: T, i: number) => void,
): void {
  if (spans.every((span, i) => (spans[i - 1]?.from ?? "") <= span.from)) {
    spans.forEach(visit);
    return;
  }
  const placed = [...spans.entries()];
  placed.sort(([, a], [, b]) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const [i, span] of placed) visit(span, i);
}

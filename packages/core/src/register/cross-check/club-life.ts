import type { CivilDate } from "../../calendar/civil-date.ts";
import { dayAfter } from "../../calendar/next-day.ts";
import type { Club } from "../../club/club.ts";
import type { IssuePath } from "../../issue.ts";
import { type UnitIndex, unitAt } from "../../unit/unit-index.ts";
import { checkInOrder } from "./order.ts";
import type { Report } from "./report.ts";
import { checkSpans, type Dated, eachByFirstDay } from "./spans.ts";

/** Stages and communes in order, one commune from the first day on without a gap, one parent at a time. */
export function checkClubLife(club: Club, units: UnitIndex | undefined, report: Report): void {
  const { communes, stages, parentAssociations = [] } = club;
  checkSpans(communes, ["club", "communes"], report);
  checkInOrder(communes, "from", ["club", "communes"], report);
  checkWholeLife(club, report);
  checkInOrder(stages, "from", ["club", "stages"], report);
  checkSpans(parentAssociations, ["club", "parentAssociations"], report);
  if (!units) return;
  communes.forEach((span, i) => {
    checkUnit(span.code, span, ["club", "communes", i, "code"], units, report);
  });
  parentAssociations.forEach((span, i) => {
    const path = ["club", "parentAssociations", i, "communeCode"];
    if (span.communeCode !== undefined) checkUnit(span.communeCode, span, path, units, report);
  });
}

/** A village lies in some commune on every day. After the last commune known, the next may not be known yet. */
function checkWholeLife({ communes, stages }: Club, report: Report): void {
  let open = stages[0]?.from;
  eachByFirstDay(communes, ({ from: received, to }, i) => {
    if (open === undefined) return;
    if (open < received) {
      report("gap", ["club", "communes", i, "from"], { expected: open, received });
    }
    if (to === undefined) open = undefined;
    else if (open <= to) open = dayAfter(to);
  });
}

/** A code must have meant a commune on the first day it is used for, and on the last. */
function checkUnit(
  received: string,
  { from, to = from }: Dated,
  path: IssuePath,
  units: UnitIndex,
  report: Report,
): void {
  const isCommune = (day: CivilDate) => unitAt(units, received, day)?.level === "commune";
  const expected = [from, to].find((day) => !isCommune(day));
  if (expected !== undefined) report("not-valid-then", path, { expected, received });
}

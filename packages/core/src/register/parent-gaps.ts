import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { dayAfter, dayBefore } from "../calendar/next-day.ts";
import type { Club } from "../club/club.ts";
import type { IssuePath } from "../issue.ts";
import type { Register } from "./register.ts";

/** Days on which a club had no parent association. */
export interface ParentGap {
  /** Always the list of associations. */
  readonly path: IssuePath;
  /** The first day without one. */
  readonly from: CivilDate;
  /** The last day without one, the day asked for at the latest. */
  readonly to: CivilDate;
}

/**
 * Days on which a club that was planned or active belonged to no Association of
 * the Elderly, by its book. A dormant or closed club needs none.
 *
 * @param register - the register
 * @param asOf - the last day looked at
 * @returns the gaps, the earliest first; none where associations were not recorded
 * @see {@link SOURCES}: `ninh-thuan-interview`, a club belongs to its commune's association (practice)
 * @example
 * import { parentGaps } from "@ishc/core";
 * const club = {
 *   id: "club-01", name: "CLB Thôn Minh Họa", village: "Thôn Minh Họa",
 *   communes: [{ code: "00001", from: "2021-06-01" }],
 *   stages: [{ stage: "active", from: "2021-06-01" }],
 *   parentAssociations: [{ name: "Hội Người cao tuổi xã Minh Họa", from: "2021-06-01", to: "2025-06-30" }],
 * };
 * parentGaps({ club }, "2025-12-31");
 * // [{ path: ["club", "parentAssociations"], from: "2025-07-01", to: "2025-12-31" }]
 */
export function parentGaps(
  { club }: Pick<Register, "club">,
  asOf: CivilDate,
): readonly ParentGap[] {
  const parents = club.parentAssociations;
  if (!parents) return [];
  const inOrder = [...parents].sort((a, b) => (a.from < b.from ? -1 : 1));
  return livingSpans(club, asOf).flatMap((span) => gapsIn(span, inOrder));
}

interface ClosedSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The days on which the club was planned or active; stages that follow each other are one span. */
function livingSpans({ stages }: Club, asOf: CivilDate): ClosedSpan[] {
  const spans: ClosedSpan[] = [];
  for (const [i, { stage, from }] of stages.entries()) {
    if (stage !== "planned" && stage !== "active") continue;
    const next = stages[i + 1];
    const to = next ? earlierOf(dayBefore(next.from), asOf) : asOf;
    if (to < from) continue;
    const last = spans[spans.length - 1];
    if (last && dayAfter(last.to) === from) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

/** The days of a span that none of these covers; they are in order of their first days. */
function gapsIn(span: ClosedSpan, covering: NonNullable<Club["parentAssociations"]>): ParentGap[] {
  const path = ["club", "parentAssociations"];
  const gaps: ParentGap[] = [];
  let open = span.from;
  for (const { from, to } of covering) {
    if (from > span.to || open > span.to) break;
    if (from > open) gaps.push({ path, from: open, to: dayBefore(from) });
    if (to === undefined) return gaps;
    if (to >= open) open = dayAfter(to);
  }
  return open <= span.to ? [...gaps, { path, from: open, to: span.to }] : gaps;
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type Month, monthOf, monthsOf } from "../calendar/month.ts";
import { periodContaining, type ReportingPeriod } from "../calendar/reporting-period.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import { type Club, type ClubStage, clubStage } from "../club/club.ts";
import { evidenceDays } from "../facts/area-evidence.ts";
import type { Register } from "../register/register.ts";
import type { AreaExpectation } from "./area-expectation.ts";
import type { CheckOptions } from "./check-club.ts";
import { lastDay } from "./finding.ts";
import { rulePackOn } from "./rule-packs.ts";

/**
 * How a club stands in an area.
 *
 * - `kept`: evidence in every span due
 * - `missing`: at least one span due has none
 * - `not-due`: no span has ended yet
 * - `not-reported`: the club reports no activities, so what else it has is not the whole
 */
export type AreaState = "kept" | "missing" | "not-due" | "not-reported";

/** One area of a club: what there is to show, what is missing, and since when. */
export interface AreaStanding {
  /** What was expected, how often, and who says so. */
  readonly expected: AreaExpectation;
  /** How the club stands. */
  readonly state: AreaState;
  /** What counts as evidence in the period, up to the day; 0 or more. */
  readonly entries: number;
  /**
   * Spans due: months, quarters, halves or years that ended in the period, up to
   * the day, and on whose first day the club was active. One that began before the
   * period is looked at whole (our choice: a span belongs to where it ends).
   */
  readonly due: number;
  /** Of those, the ones with evidence. */
  readonly kept: number;
  /** Ids of those without: `2024-03`, `2024-Q2`. */
  readonly missing: readonly string[];
  /** The day of the last evidence of all, in the period or before; absent where there is none. */
  readonly lastDate?: CivilDate;
  /**
   * Where the last span due has none, and nothing came since: the month after the
   * last evidence, in the period or before. Without any since the club became active
   * or woke: the first month of the period that should have had some.
   */
  readonly missingSince?: Month;
}

/**
 * How a club stands in each area that its rule pack expects: evidence, how
 * often it was expected, which spans have none, and since when.
 *
 * @param register - a register from {@link parseRegister}
 * @param options - the day, and where wanted the period and the pack
 * @returns one entry an area, in the order of the pack; none where no pack is in force
 * @example
 * import { areaStandings } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const activities = [{ id: "a1", area: "rights", date: "2024-02-13" }];
 * const standings = areaStandings(buildRegister({ activities }), { asOf: "2024-07-31" });
 * const rights = standings.find((each) => each.expected.key === "rights");
 * [rights.state, rights.kept, rights.due, rights.missingSince]; // ["missing", 1, 2, "2024-03"]
 */
export function areaStandings(register: Register, options: CheckOptions): AreaStanding[] {
  const { asOf, period = periodContaining(asOf, "year") } = options;
  const { rulePack = rulePackOn(lastDay({ asOf, period })) } = options;
  return (rulePack?.areas ?? []).map((expected) => standing(register, expected, period, asOf));
}

function standing(
  register: Register,
  expected: AreaExpectation,
  period: ReportingPeriod,
  asOf: CivilDate,
): AreaStanding {
  const known = evidenceDays(register, expected.evidence, asOf)
    .filter((day) => day <= period.to)
    .sort();
  const lastDate = known[known.length - 1];
  const spans = spansDue(register, expected, period, asOf);
  const empty = spans.filter((span) => !known.some((day) => covers(span, day)));
  const isReported = register.activities !== undefined;
  const latest = spans[spans.length - 1];
  // Work done since then, in a span that is not over, ends the gap.
  const isOpen = latest !== undefined && empty.includes(latest) && (lastDate ?? "") < latest.from;
  return {
    expected,
    state: stateOf(isReported, spans.length, empty.length),
    entries: known.filter((day) => period.from <= day).length,
    due: spans.length,
    kept: spans.length - empty.length,
    missing: empty.map((span) => span.id),
    ...(lastDate !== undefined && { lastDate }),
    ...(isReported &&
      isOpen && {
        missingSince: firstWithout(lastDate, empty, awakeSince(register.club, latest.from)),
      }),
  };
}

function stateOf(isReported: boolean, due: number, empty: number): AreaState {
  if (due === 0) return "not-due";
  if (!isReported) return "not-reported";
  return empty === 0 ? "kept" : "missing";
}

/** The spans of the expected length that have ended, and at whose beginning the club was active. */
function spansDue(
  { club }: Register,
  { every }: AreaExpectation,
  period: ReportingPeriod,
  asOf: CivilDate,
): ReportingPeriod[] {
  const months = monthsOf(period.from, period.to);
  const spans = new Map(
    months.map((month) => {
      const span = periodContaining(`${month}-01`, every);
      return [span.id, span];
    }),
  );
  return [...spans.values()].filter(
    ({ from, to }) => to <= asOf && to <= period.to && clubStage(club, from) === "active",
  );
}

/** The month after the last evidence; without any since the club woke, the first that should have had some. */
function firstWithout(
  lastDate: CivilDate | undefined,
  empty: readonly ReportingPeriod[],
  awake: CivilDate,
): Month {
  if (lastDate !== undefined && awake <= lastDate) {
    return monthOf(shiftDay(lastDate, { months: 1 }));
  }
  return monthOf(empty.find(({ from }) => awake <= from)?.from ?? "");
}

/** The first day of the club's activity that lasts on a day. */
function awakeSince({ stages }: Club, on: CivilDate): CivilDate {
  let since = "";
  let stage: ClubStage | undefined;
  for (const step of stages) {
    if (step.from > on) break;
    if (step.stage === "active" && stage !== "active") since = step.from;
    stage = step.stage;
  }
  return since;
}

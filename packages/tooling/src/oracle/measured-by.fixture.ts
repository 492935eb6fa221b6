import {
  type Facts,
  type FactsTablePlace,
  type FactsTableRow,
  INDICATORS,
  type IndicatorId,
  measure,
  mergeFacts,
} from "@ishc/core";
import type { Row } from "./duck-db.ts";

/** A club's facts, and where it lies. */
export interface Placed {
  readonly facts: Facts;
  readonly commune?: string | undefined;
  readonly province?: string | undefined;
}

/** What rows are grouped by. */
export type Level = readonly FactsTablePlace[];

/** From a single club to all together. */
export const ALL_LEVELS: readonly Level[] = [["clubId"], ["commune", "province"], ["province"], []];

/** What the query should give: facts of each group merged, and every indicator measured on them. */
export function measuredBy(
  by: Level,
  clubs: readonly Placed[],
  rows: readonly FactsTableRow[],
): Row[] {
  const groups = new Map<string, { place: Row; facts: Facts }>();
  for (const [i, { facts }] of clubs.entries()) {
    const place = Object.fromEntries(by.map((name) => [name, rows[i]?.[name]]));
    const before = groups.get(JSON.stringify(place))?.facts;
    groups.set(JSON.stringify(place), {
      place,
      facts: before ? mergeFacts([before, facts]) : facts,
    });
  }
  return [...groups.values()].flatMap(({ place, facts }) =>
    INDICATORS.map(({ id }) => ({ ...place, ...asColumns(id, facts) })),
  );
}

function asColumns(id: IndicatorId, facts: Facts): Row {
  const measured = measuredOrNot(id, facts);
  if (!measured) return contradictory(id, facts);
  const { indicator, period, asOf, numerator, denominator, blank, ...more } = measured;
  const { clubsCounted, clubsNotReported, clubsNotDue, status, value } = more;
  const reason = measured.status === "measured" ? null : measured.reason;
  const clubs = { clubsCounted, clubsNotReported, clubsNotDue };
  const counts = { numerator, denominator, blank, ...clubs };
  return { period, asOf, indicator, status, reason, value, ...counts };
}

/** Undefined where facts contradict themselves. */
function measuredOrNot(id: IndicatorId, facts: Facts) {
  try {
    return measure(id, facts);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Of facts that contradict themselves, measuring gives nothing to compare the counts with. */
function contradictory(id: IndicatorId, facts: Facts): Row {
  return {
    period: facts.period.id,
    asOf: facts.asOf,
    indicator: id,
    status: "contradictory",
    reason: null,
    value: null,
  };
}

/** By group and indicator; of a contradiction, that there is one. */
export function inOrder(rows: readonly Row[], by: Level): Map<string, Row> {
  const keyed = rows.map((row): [string, Row] => {
    const key = JSON.stringify([...by, "indicator"].map((name) => row[name]));
    if (row["status"] !== "contradictory") return [key, row];
    const { numerator: _, denominator: _d, blank: _b, ...rest } = row;
    const { clubsCounted: _c, clubsNotReported: _n, clubsNotDue: _u, ...told } = rest;
    return [key, told];
  });
  return new Map(keyed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { misuse } from "../errors.ts";
import { INDICATORS, type IndicatorId } from "../indicators/catalogue.ts";
import { indicator } from "../indicators/measure.ts";
import { countsSql } from "./counts-sql.ts";
import { FACTS_TABLE_KEYS, type FactsTableKey } from "./facts-table.ts";
import { measurementsSql } from "./measurements-sql.ts";
import { quoted } from "./sql-text.ts";
import { sumsSql } from "./sums-sql.ts";

/** What rows can be grouped by, from the smallest to the largest. */
export const FACTS_TABLE_PLACES = ["clubId", "commune", "province"] as const;

/** One of {@link FACTS_TABLE_PLACES}. */
export type FactsTablePlace = (typeof FACTS_TABLE_PLACES)[number];

/** Which rows of the facts table count, and how they are put together. */
export interface IndicatorSqlOptions {
  /** One result for each of these. None: one for all rows of a period together. */
  readonly by?: readonly FactsTablePlace[];
  /** Only rows with these values: `{ period: "2026", province: "58" }`. */
  readonly where?: Readonly<Partial<Record<FactsTableKey, string>>>;
}

/** The same, and which indicators. */
export interface IndicatorsSqlOptions extends IndicatorSqlOptions {
  /** Which indicators; all of them unless given. */
  readonly ids?: readonly IndicatorId[];
}

/**
 * The query that measures one indicator on the facts table.
 *
 * @param id - which indicator
 * @param options - what is grouped, and which rows count
 * @returns a SELECT, as of {@link indicatorsSql}
 * @throws RangeError for an indicator or a column that is not known
 * @example
 * import { indicatorSql } from "@ishc/core";
 * const sql = indicatorSql("women-share", { by: ["province"], where: { period: "2026" } });
 * sql.includes('CAST(SUM("women") AS BIGINT) AS "women"'); // true
 * sql.includes(`WHERE "period" = '2026'`); // true
 */
export function indicatorSql(id: IndicatorId, options: IndicatorSqlOptions = {}): string {
  return indicatorsSql({ ...options, ids: [id] });
}

/**
 * The query that measures indicators on the facts table, in one pass over it. It
 * is made of the definitions alone, and gives what {@link measure} gives on the
 * merged facts of the same clubs: a row an indicator and group, with the columns
 * `period`, `asOf`, those of `by`, `indicator`, `status`, `reason`, `value`,
 * `numerator`, `denominator`, `blank`, `clubsCounted`, `clubsNotReported` and
 * `clubsNotDue`. Counts are BIGINT, the value is DOUBLE PRECISION, or NULL with a
 * reason. Clubs of different periods or days of counting are never put together.
 *
 * Where facts contradict themselves {@link measure} throws; a query cannot, and
 * gives the status `contradictory`, without a value. No row, no result: of clubs
 * that are not in the table nothing is said.
 *
 * It runs on DuckDB, PostgreSQL 12 and SQLite 3.35 or newer. Rows come in no
 * order, and there is no semicolon: it may stand in a larger query.
 *
 * @param options - which indicators, what is grouped, and which rows count
 * @returns a SELECT
 * @throws RangeError for an indicator or a column that is not known, or when no indicator is asked for
 * @example
 * import { INDICATORS, indicatorsSql } from "@ishc/core";
 * const sql = indicatorsSql({ by: ["commune"] });
 * INDICATORS.every(({ id }) => sql.includes(`'${id}'`)); // true
 */
export function indicatorsSql(options: IndicatorsSqlOptions = {}): string {
  const { ids = INDICATORS.map(({ id }) => id), by = [], where = {} } = options;
  if (ids.length === 0) throw misuse("at least one indicator", "none", "Leave out ids for all.");
  requireKnown(by, FACTS_TABLE_PLACES);
  requireKnown(Object.keys(where), FACTS_TABLE_KEYS);
  const definitions = ids.map(indicator);
  const keys = ["period", "asOf", ...FACTS_TABLE_PLACES.filter((place) => by.includes(place))].map(
    quoted,
  );
  return `WITH sums AS MATERIALIZED (
${sumsSql(definitions, keys, where)}
), counts AS (
${definitions.map((each) => countsSql(each, keys)).join("\nUNION ALL\n")}
)
${measurementsSql(keys)}`;
}

function requireKnown(names: readonly string[], known: readonly string[]): void {
  const other = names.find((name) => !known.includes(name));
  if (other === undefined) return;
  throw misuse(`one of ${known.join(", ")}`, other, "Other columns cannot be asked for.");
}

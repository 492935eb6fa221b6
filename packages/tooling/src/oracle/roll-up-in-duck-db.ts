import {
  INDICATORS,
  type IndicatorId,
  indicator,
  indicatorsSql,
  type ReportingPeriod,
} from "@ishc/core";
import { countRegisters } from "./count-registers.ts";
import { type DuckDb, openDuckDb, type Row } from "./duck-db.ts";
import type { Subjects } from "./subjects.ts";

/** What is rolled up. */
export interface DuckDbRollupOptions {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The province of each commune on the last day, by its code. */
  readonly provinces: ReadonlyMap<string, string>;
  /** What is counted. */
  readonly subjects: Subjects;
  /** How many threads DuckDB may use; as many as the machine has unless given. */
  readonly threads?: number | undefined;
}

/** What DuckDB makes of a file of registers. */
export interface DuckDbRollup {
  /** The facts that were counted. */
  readonly facts: readonly string[];
  /** The indicators that rest on these facts alone. */
  readonly indicators: readonly IndicatorId[];
  /** How many measurements of communes there are; they stay in the database. */
  readonly ofCommunes: number;
  /** The same of provinces. */
  readonly ofProvinces: number;
  /** The measurements of the country. */
  readonly country: readonly Row[];
}

/**
 * Rolls up a file of registers with DuckDB, as somebody would who knows SQL well
 * and wants it fast: every column of the JSON that is needed is told with its
 * type, the file is read once, all threads work, and nothing but sums leaves the
 * database. It judges no register and refuses none: whatever it is compared with
 * has more to do, even where it counts all subjects.
 */
export async function rollUpInDuckDb(
  file: string,
  { period, provinces, subjects, threads }: DuckDbRollupOptions,
): Promise<DuckDbRollup> {
  const db = await openDuckDb(threads);
  try {
    const facts = await countRegisters(db, { file, period, provinces, subjects });
    const ids = INDICATORS.map(({ id }) => id).filter((id) => restsOn(id, new Set(facts)));
    return {
      facts,
      indicators: ids,
      ofCommunes: await measuredInside(db, indicatorsSql({ ids, by: ["commune"] })),
      ofProvinces: await measuredInside(db, indicatorsSql({ ids, by: ["province"] })),
      country: await db.rows(indicatorsSql({ ids })),
    };
  } finally {
    db.close();
  }
}

/** Measures and keeps the rows; making objects of them is no work of the database. */
async function measuredInside(db: DuckDb, sql: string): Promise<number> {
  await db.run(`CREATE OR REPLACE TEMP TABLE measured AS ${sql}`);
  const [row] = await db.rows("SELECT count(*) AS rows FROM measured");
  return Number(row?.["rows"]);
}

function restsOn(id: IndicatorId, facts: ReadonlySet<string>): boolean {
  const { numerator, denominator, blank, topic } = indicator(id);
  const needed = [numerator, denominator, `${topic}Counted`, ...(blank ? [blank] : [])];
  return needed.every((fact) => facts.has(fact));
}

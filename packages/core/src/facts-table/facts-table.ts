import type { CivilDate } from "../calendar/civil-date.ts";
import { FACTS, type FactId } from "../facts/fact-catalogue.ts";
import type { FactValues } from "../facts/facts.ts";
import { quoted } from "./sql-text.ts";

/** The name of the facts table. */
export const FACTS_TABLE = "ishc_facts";

/** What says whose facts a row holds, and of when; text, in this order before the facts themselves. */
export const FACTS_TABLE_KEYS = ["clubId", "period", "asOf", "commune", "province"] as const;

/** One of {@link FACTS_TABLE_KEYS}. */
export type FactsTableKey = (typeof FACTS_TABLE_KEYS)[number];

/** One club in one period. */
export interface FactsTableRowKey {
  /** Id of the club. */
  readonly clubId: string;
  /** Id of the period. */
  readonly period: string;
  /** The day of counting. */
  readonly asOf: CivilDate;
  /** Code of the commune on the last day; null where the club names none. */
  readonly commune: string | null;
  /** Code of the province on the last day; null where the club lies in none. */
  readonly province: string | null;
}

/** A row of the facts table: its key, and every fact by its id. */
export type FactsTableRow = FactsTableRowKey & FactValues;

/** A column of the facts table. */
export interface FactsTableColumn {
  /** Its name: one of {@link FACTS_TABLE_KEYS}, or the id of a fact. Quote it: `"area:health"`. */
  readonly name: FactsTableKey | FactId;
  /** What it holds, as DuckDB, PostgreSQL and SQLite all call it. */
  readonly type: "TEXT" | "BIGINT";
  /** Whether it may be NULL. A fact never is: what was not counted is no row. */
  readonly isNullable: boolean;
}

const NULLABLE: ReadonlySet<FactsTableKey> = new Set<FactsTableKey>(["commune", "province"]);

/**
 * The columns of the facts table, in their order.
 *
 * @example
 * import { FACTS_TABLE_COLUMNS } from "@ishc/core";
 * FACTS_TABLE_COLUMNS[0]; // { name: "clubId", type: "TEXT", isNullable: false }
 * FACTS_TABLE_COLUMNS.find(({ name }) => name === "women")?.type; // "BIGINT"
 */
export const FACTS_TABLE_COLUMNS: readonly FactsTableColumn[] = [
  ...FACTS_TABLE_KEYS.map((name) => {
    return { name, type: "TEXT", isNullable: NULLABLE.has(name) } as const;
  }),
  ...FACTS.map(({ id }) => ({ name: id, type: "BIGINT", isNullable: false }) as const),
];

/**
 * The statement that makes the facts table: one row a club and period, one
 * column a fact. It holds no names of people. The same text does for DuckDB,
 * PostgreSQL and SQLite.
 *
 * @returns a CREATE TABLE statement without a semicolon
 * @example
 * import { factsTableSql } from "@ishc/core";
 * factsTableSql().split("\n")[0]; // 'CREATE TABLE "ishc_facts" ('
 * factsTableSql().includes('"area:health" BIGINT NOT NULL'); // true
 */
export function factsTableSql(): string {
  const columns = FACTS_TABLE_COLUMNS.map(
    ({ name, type, isNullable }) => `  ${quoted(name)} ${type}${isNullable ? "" : " NOT NULL"}`,
  );
  const lines = [...columns, `  PRIMARY KEY (${quoted("clubId")}, ${quoted("period")})`];
  return `CREATE TABLE ${quoted(FACTS_TABLE)} (\n${lines.join(",\n")}\n)`;
}

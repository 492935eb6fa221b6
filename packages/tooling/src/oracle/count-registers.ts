import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FACTS, FACTS_TABLE, type ReportingPeriod, TOPICS } from "@ishc/core";
import type { DuckDb } from "./duck-db.ts";
import { literal } from "./literal.ts";
import { registerColumns } from "./register-columns.ts";
import type { Subjects } from "./subjects.ts";

/** What is to be counted. */
export interface RegisterCount {
  /** The file, one register a line. */
  readonly file: string;
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: string;
  /** What is counted. */
  readonly subjects: Subjects;
  /** The province of each commune on the last day, by its code; none unless given. */
  readonly provinces?: ReadonlyMap<string, string>;
}

/**
 * Counts registers in SQL that shares no line with the kit, from their JSON to the
 * facts table. In it stand the facts that the subjects count; the others have no
 * column.
 *
 * @returns the facts that were counted
 */
export async function countRegisters(db: DuckDb, count: RegisterCount): Promise<string[]> {
  const { file, period, asOf = period.to, subjects, provinces = new Map<string, string>() } = count;
  const isOver = period.to <= asOf;
  await db.run(`
    SET preserve_insertion_order = false;
    SET VARIABLE file = ${literal(file)};
    SET VARIABLE first_day = DATE ${literal(period.from)};
    SET VARIABLE last_day = DATE ${literal(isOver ? period.to : asOf)};
    SET VARIABLE as_of = DATE ${literal(asOf)};
  `);
  await db.run(query("macros"));
  await db.run(query("registers").replace("{{COLUMNS}}", () => registerColumns(subjects.shape)));
  for (const name of ["clubs", "people", ...subjects.names]) await db.run(query(name));
  await placeCommunes(db, provinces);
  return makeFactsTable(db, { period: period.id, asOf, subjects });
}

function query(name: string): string {
  return readFileSync(join(import.meta.dirname, "sql", `${name}.sql`), "utf8");
}

async function placeCommunes(db: DuckDb, provinces: ReadonlyMap<string, string>): Promise<void> {
  const places = [...provinces].map(([commune, province]) => ({ commune, province }));
  await db.run(`
    CREATE OR REPLACE TEMP TABLE places AS
    SELECT unnest(from_json(
      ${literal(JSON.stringify(places))},
      '[{"commune": "VARCHAR", "province": "VARCHAR"}]'
    ), recursive := true)`);
}

interface FactsTable {
  readonly period: string;
  readonly asOf: string;
  readonly subjects: Subjects;
}

/** What a subject says nothing of is 0, and a topic nobody speaks of not due. */
async function makeFactsTable(
  db: DuckDb,
  { period, asOf, subjects }: FactsTable,
): Promise<string[]> {
  const tables = subjects.names.map((name) => `LEFT JOIN ${name}_facts USING (club)`);
  const from = `FROM clubs LEFT JOIN places USING (commune) ${tables.join(" ")}`;
  const described = await db.rows(`DESCRIBE SELECT * ${from}`);
  const found = new Set(described.map(({ column_name: name }) => String(name)));
  const facts = FACTS.map(({ id }) => id).filter((id) => found.has(id));
  const topics = TOPICS.filter((topic) => found.has(`topic:${topic}`));
  const columns = [
    ...facts.map((id) => `CAST(coalesce("${id}", 0) AS BIGINT) AS "${id}"`),
    ...topics.flatMap(topicColumns),
  ];
  await db.run(`
    CREATE OR REPLACE TABLE ${FACTS_TABLE} AS
    SELECT club_id AS "clubId", ${literal(period)} AS "period", ${literal(asOf)} AS "asOf",
      commune, province, ${columns.join(", ")}
    ${from}`);
  return [...facts, ...topics.flatMap((topic) => STATES.map((state) => `${topic}${state}`))];
}

const STATES = ["Counted", "NotReported", "NotDue"] as const;

function topicColumns(topic: string): string[] {
  return STATES.map(
    (state) =>
      `CAST("clubsInPeriod" = 1 AND coalesce("topic:${topic}", 'NotDue') = '${state}' AS BIGINT)
        AS "${topic}${state}"`,
  );
}

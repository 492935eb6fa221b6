import { DatabaseSync } from "node:sqlite";
import {
  FACTS_TABLE,
  FACTS_TABLE_COLUMNS,
  type FactsTableRow,
  factsTableSql,
} from "./facts-table.ts";

/** A SQLite database in memory with a facts table of these rows. */
export function factsDatabase(rows: readonly FactsTableRow[] = []): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.exec(factsTableSql());
  const insert = database.prepare(
    `INSERT INTO ${FACTS_TABLE} VALUES (${FACTS_TABLE_COLUMNS.map(() => "?").join(", ")})`,
  );
  for (const row of rows) insert.run(...Object.values(row));
  return database;
}

/** What a query on such a table gives. */
export function queried(sql: string, rows: readonly FactsTableRow[]) {
  return factsDatabase(rows).prepare(sql).all();
}

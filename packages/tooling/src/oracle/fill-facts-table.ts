import { FACTS_TABLE, FACTS_TABLE_COLUMNS, type FactsTableRow, factsTableSql } from "@ishc/core";
import type { DuckDb } from "./duck-db.ts";
import { literal } from "./literal.ts";
import { withLines } from "./with-lines.ts";

/** Makes the facts table anew, with these rows. */
export async function fillFactsTable(db: DuckDb, rows: readonly FactsTableRow[]): Promise<void> {
  await db.run(`DROP TABLE IF EXISTS ${FACTS_TABLE}; ${factsTableSql()}`);
  if (rows.length === 0) return;
  await withLines(rows, (file) =>
    db.run(`
      INSERT INTO ${FACTS_TABLE} BY NAME
      SELECT * FROM read_json(${literal(file)}, format = 'newline_delimited', columns = ${COLUMNS})`),
  );
}

const COLUMNS = `{${FACTS_TABLE_COLUMNS.map(({ name, type }) => `"${name}": '${type}'`).join(", ")}}`;

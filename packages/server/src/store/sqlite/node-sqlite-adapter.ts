import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Statements kept ready; a store asks some fifty. */
const MOST_STATEMENTS = 200;

/**
 * Shows Node's own SQLite to Kysely, which was written for better-sqlite3.
 *
 * A transaction takes the right to write at its beginning: one that reads first
 * and asks for it later fails when somebody else wrote in between.
 */
export function nodeSqliteAdapter(database: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = ready.get(sql);
      if (known) return known;
      const made = statementOf(database.prepare(sql === "begin" ? "begin immediate" : sql), sql);
      if (ready.size >= MOST_STATEMENTS) ready.clear();
      ready.set(sql, made);
      return made;
    },
  };
}

function statementOf(statement: StatementSync, sql: string): SqliteStatement {
  const run = (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[]));
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: sql === "rollback" ? () => rollback(() => run([])) : run,
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}

/**
 * On a full disk SQLite has rolled back by itself, and says that there is
 * nothing to roll back: that must not hide what really happened.
 */
function rollback(run: () => { changes: number | bigint; lastInsertRowid: number | bigint }) {
  try {
    return run();
  } catch {
    return { changes: 0, lastInsertRowid: 0 };
  }
}

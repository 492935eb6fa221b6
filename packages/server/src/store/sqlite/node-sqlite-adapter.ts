import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Statements kept ready; a store asks some fifty. */
const MOST_STATEMENTS = 200;

/**
 * Shows Node's own SQLite to Kysely, which was written for better-sqlite3.
 *
 * A transaction takes the right to write at its beginning: one that reads first
 * and asks for it later fails when somebody else wrote in between.
 *
 * @param database - an open database
 * @param onCommit - told of every transaction that is on the disk
 */
export function nodeSqliteAdapter(
  database: DatabaseSync,
  onCommit: () => void = () => {},
): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = ready.get(sql);
      if (known) return known;
      const made = statementOf(database.prepare(sql === "begin" ? "begin immediate" : sql), {
        sql,
        onCommit,
      });
      if (ready.size >= MOST_STATEMENTS) ready.clear();
      ready.set(sql, made);
      return made;
    },
  };
}

function statementOf(
  statement: StatementSync,
  { sql, onCommit }: { readonly sql: string; readonly onCommit: () => void },
): SqliteStatement {
  const run = (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[]));
  const runs: Readonly<Record<string, SqliteStatement["run"]>> = {
    commit: (parameters) => {
      const done = run(parameters);
      onCommit();
      return done;
    },
    rollback: () => rollback(() => run([])),
  };
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: runs[sql] ?? run,
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

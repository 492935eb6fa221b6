import { DatabaseSync } from "node:sqlite";

/**
 * Opens a file so that what is committed is on the disk, and references hold. Nobody is waited for: a program that
 * waited within SQLite would do nothing else meanwhile.
 */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, {
    timeout: 0,
    enableForeignKeyConstraints: true,
  });
  try {
    database.exec("pragma journal_mode = wal; pragma synchronous = full");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

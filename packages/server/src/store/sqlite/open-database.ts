import { DatabaseSync } from "node:sqlite";

/** How long to wait for another program that writes at the same moment. */
export const PATIENCE_MS = 5000;

/** Opens a file so that what is committed is on the disk, others are waited for, and references hold. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, {
    timeout: PATIENCE_MS,
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

import { openPostgresStore } from "./postgres/open-postgres-store.ts";
import { openSqliteStore } from "./sqlite/open-sqlite-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens a store in the database that a text names, as in an environment
 * variable `DATABASE_URL`.
 *
 * @param place - an address that begins with `postgres://` or `postgresql://`, or else the path of
 * a SQLite file
 * @returns the store; close it when done
 * @throws {@link StoreError} when the database cannot be opened
 * @example
 * import { openStore } from "@ishc/server";
 * const store = await openStore(":memory:");
 * await store.readRegister("club-01"); // undefined
 * await store.close();
 */
export async function openStore(place: string): Promise<Store> {
  return isPostgresUrl(place) ? openPostgresStore(place) : openSqliteStore(place);
}

/** Whether a text names a PostgreSQL database rather than a file. */
export function isPostgresUrl(place: string): boolean {
  return /^postgres(ql)?:\/\//i.test(place);
}

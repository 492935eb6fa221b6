import { existsSync } from "node:fs";
import { isPostgresUrl, openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { StoreError } from "../store/store-error.ts";

/**
 * Opens a database that has to be there already. Of a path with a slip of the finger in it an empty database would be
 * made, and a copy of that written every night, with nobody told that it holds nothing.
 *
 * @throws StoreError `cannot-open` where there is no such file
 */
export async function openExisting(place: string): Promise<Store> {
  if (!isPostgresUrl(place) && !existsSync(place)) throw new StoreError("cannot-open");
  return openStore(place);
}

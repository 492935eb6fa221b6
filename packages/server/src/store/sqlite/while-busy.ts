import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../store-error.ts";
import { PATIENCE_MS } from "./open-database.ts";
import { storeErrorOf } from "./sqlite-fault.ts";

/** Between two tries. */
const LOOK_MS = 10;

/**
 * Does something once nobody else is at the file. Waiting within SQLite would not do: a change of its
 * journal waits for nobody, and whoever opens the file in this very process could not go on meanwhile.
 *
 * @param work - asks at once, without waiting
 * @throws what kept it from being done, when that is not over after some seconds
 */
export async function whileBusy<T>(work: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const fault = storeErrorOf(error);
      const isBusy = fault instanceof StoreError && fault.fault === "busy";
      if (!isBusy || performance.now() > end) throw error;
      await sleep(LOOK_MS);
    }
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../store-error.ts";
import { storeErrorOf } from "./sqlite-fault.ts";

/** How long to wait for another program that writes at the same moment. */
const PATIENCE_MS = 5000;

/** Between two tries: as SQLite itself would, soon at first, then less and less often. */
const WAIT_MS = { first: 2, longest: 100 };

/**
 * Does something once nobody else is at the file. Waiting within SQLite would not do: nothing else in this process
 * could go on meanwhile, not even whoever is waited for, where that is the same process.
 *
 * @param work - asks at once, without waiting
 * @param mayRepeat - whether it may still be done once more; always unless given
 * @throws what kept it from being done, when that is not over after some seconds
 */
export async function whileBusy<T>(
  work: () => T | Promise<T>,
  mayRepeat: () => boolean = () => true,
): Promise<T> {
  let end: number | undefined;
  for (let waitMs = WAIT_MS.first; ; waitMs = Math.min(2 * waitMs, WAIT_MS.longest)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || !mayRepeat()) throw error;
      const now = performance.now();
      end ??= now + PATIENCE_MS;
      if (now >= end) throw error;
    }
    await sleep(waitMs);
  }
}

function isBusy(error: unknown): boolean {
  const fault = storeErrorOf(error);
  return fault instanceof StoreError && fault.fault === "busy";
}

import type { LockRequest, Release } from "./lock-request.ts";
import { pause } from "./pause.ts";

/**
 * Takes a lock that all tabs of this address share, if it is free: by Web
 * Locks, which end with the tab; on pages without https, where there are none,
 * by a mark in `localStorage`.
 *
 * @param name - of the lock
 * @param request - how it is asked for
 * @returns gives it back; undefined where somebody else holds it
 */
export async function tryLock(
  name: string,
  request: LockRequest = {},
): Promise<Release | undefined> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks) return webLock(locks, name, request);
  // What is sent twice is stored once: where the file cannot be had, nobody is kept out.
  const marks = await import("./storage-lock.ts").catch(() => undefined);
  return marks ? marks.storageLock(name, request) : () => {};
}

function webLock(locks: LockManager, name: string, { steal, onLost }: LockRequest) {
  return new Promise<Release | undefined>((resolve) => {
    const hold = (lock: Lock | null) =>
      new Promise<void>((release) => resolve(lock ? release : (release() as undefined)));
    const options = steal ? { steal } : { ifAvailable: true };
    locks.request(name, options, hold).catch(() => {
      resolve(() => {});
      onLost?.();
    });
  });
}

/** How often a lock that is held is asked for again. */
const POLL_MS = 200;

/**
 * Waits for a lock, and takes it away from a holder who has not given it back in time: a tab that a
 * phone has put to sleep holds on to what it has.
 *
 * @param name - of the lock
 * @param patienceMs - longer than any holder needs
 * @returns gives it back
 */
export async function waitForLock(name: string, patienceMs: number): Promise<Release> {
  for (let waited = 0; ; waited += POLL_MS) {
    const release = await tryLock(name, { steal: waited >= patienceMs });
    if (release) return release;
    await pause(POLL_MS);
  }
}

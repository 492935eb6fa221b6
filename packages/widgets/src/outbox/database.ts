import { patiently } from "../controllers/patience.ts";

const DATABASE = "ishc";
const STORE = "outbox";

/** Some browsers answer nothing at all, for good: after so long a device counts as one that keeps nothing. */
const PATIENCE_MS = 8_000;

/**
 * Does something with the queue's object store, in one transaction.
 *
 * The connection is made anew each time: browsers close them under a page that
 * sleeps, and an open one would stand in the way of a later version. The
 * database is opened without naming a version, so that an older script can use
 * what a newer one has made.
 *
 * @param mode - `readonly`, or `readwrite`
 * @param work - makes its requests; what it hands to `give` is the result
 * @returns the result, once the device has it on the disk
 * @throws whatever keeps the device from storing: blocked, full, private, or an answer that does not come
 */
export function inOutboxStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> {
  return patiently(
    async (signal) => {
      const database = await open(signal);
      try {
        return await new Promise<T>((resolve, reject) => {
          const transaction = database.transaction(STORE, mode, { durability: "strict" });
          let result: T;
          transaction.oncomplete = () => resolve(result);
          transaction.onabort = () => reject(transaction.error);
          signal.onabort = reject;
          work(transaction.objectStore(STORE), (given) => {
            result = given;
          });
        });
      } finally {
        database.close();
      }
    },
    undefined,
    PATIENCE_MS,
  );
}

function open(signal: AbortSignal): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    signal.onabort = reject;
  });
}

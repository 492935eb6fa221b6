import type { Store, StoreTransaction } from "@ishc/server";

/** Where in the work of storing a submission the process dies. */
export type DeathPoint = "before-commit" | "after-commit";

/** A store whose process can be told to die in the middle of the next write. */
export interface DeadlyStore {
  readonly store: Store;
  /** The process dies at this point of the next transaction that writes. */
  readonly dieAt: (point: DeathPoint) => void;
}

/**
 * Puts a wrapper round a store that kills this very process at a chosen point.
 *
 * @param store - the real one
 * @param die - does not return; SIGKILL to oneself
 */
export function deadlyStore(store: Store, die: () => void): DeadlyStore {
  let point: DeathPoint | undefined;
  const transaction: Store["transaction"] = async (work) => {
    let hasWritten = false;
    const result = await store.transaction(async (inner) => {
      const done = await work(watched(inner, () => (hasWritten = true)));
      if (hasWritten && point === "before-commit") die();
      return done;
    });
    if (hasWritten && point === "after-commit") die();
    return result;
  };
  return {
    store: { ...store, transaction },
    dieAt: (next) => {
      point = next;
    },
  };
}

/** Tells when anything is written, whatever the methods that write are called. */
function watched(inner: StoreTransaction, onWrite: () => void): StoreTransaction {
  return new Proxy(inner, {
    get(target, name, receiver) {
      if (/^(add|write)/.test(String(name))) onWrite();
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

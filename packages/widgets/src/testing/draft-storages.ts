import type { DraftStorage } from "../controllers/draft-storage.ts";

/** Keeps drafts in memory, as a phone keeps them between two visits. */
export function memoryStorage(kept = new Map<string, unknown>()): DraftStorage {
  return {
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, JSON.parse(JSON.stringify(value))),
    remove: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
}

/** A device that keeps nothing: storage blocked, or full. */
export const brokenStorage: DraftStorage = {
  read: () => Promise.reject(new Error("Blocked.")),
  write: () => Promise.reject(new Error("Full.")),
  remove: () => Promise.reject(new Error("Blocked.")),
  keys: () => Promise.reject(new Error("Blocked.")),
};

/**
 * Where drafts are kept. Asynchronous, so that another store can take the
 * place of `localStorage`. Each call rejects where the device does not allow it.
 */
export interface DraftStorage {
  /** Reads what was kept under a key; undefined where nothing was. */
  read(key: string): Promise<unknown>;
  /** Keeps a plain JSON value. */
  write(key: string, value: unknown): Promise<void>;
  /** Removes it. */
  remove(key: string): Promise<void>;
  /** Tells every key; without it a form does not say what else was begun on the device. */
  keys?(): Promise<readonly string[]>;
}

/**
 * Drafts in `localStorage`. Reading the property itself may throw (blocked
 * storage, sandboxed frames), so it happens inside each call.
 */
export const localDraftStorage: DraftStorage = {
  async read(key) {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  },
  async write(key, value) {
    localStorage.setItem(key, JSON.stringify(value));
  },
  async remove(key) {
    localStorage.removeItem(key);
  },
  async keys() {
    return Object.keys(localStorage);
  },
};

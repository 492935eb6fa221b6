import { type DraftStorage, localDraftStorage } from "./draft-storage.ts";
import type { ControllerHost } from "./locale-controller.ts";

/**
 * - `none`: nothing to keep
 * - `kept`: the draft is on this device
 * - `unkept`: this device does not keep it (storage blocked or full)
 */
export type DraftState = "none" | "kept" | "unkept";

/** Keeps the draft of a form on the device, and knows whether it could. */
export class DraftController {
  /** Whether the draft is kept. */
  state: DraftState = "none";
  /** Where drafts are kept. */
  storage: DraftStorage = localDraftStorage;

  /** The element. */
  readonly host: ControllerHost;

  private readonly lock: { readonly isElsewhere: boolean };

  /**
   * @param host - the element
   * @param lock - tells whether another tab has the draft: nothing is written over it then
   */
  constructor(host: ControllerHost, lock: { readonly isElsewhere: boolean }) {
    this.host = host;
    this.lock = lock;
  }

  /** Finds out, before anybody enters anything, whether the device keeps drafts. */
  async probe(): Promise<void> {
    try {
      await this.storage.write("ishc-probe", 1);
      await this.storage.remove("ishc-probe");
      this.set("none");
    } catch {
      this.set("unkept");
    }
  }

  /**
   * Reads a draft.
   *
   * @param key - of the form's subject
   * @returns what was kept, from an untrusted store; undefined where nothing can be read
   */
  async read(key: string): Promise<unknown> {
    try {
      return await this.storage.read(key);
    } catch {
      return undefined;
    }
  }

  /**
   * Tells which other drafts of the same form lie here; none where the store does not tell its keys.
   *
   * @param key - of the subject that is open; what stands before its last colon they have in common
   */
  async beside(key: string): Promise<string[]> {
    const prefix = key.slice(0, key.lastIndexOf(":") + 1);
    try {
      const keys = (await this.storage.keys?.()) ?? [];
      return keys.filter((each) => each !== key && each.startsWith(prefix));
    } catch {
      return [];
    }
  }

  /** Keeps a draft. */
  async keep(key: string, value: unknown): Promise<void> {
    if (this.lock.isElsewhere) return;
    try {
      await this.storage.write(key, value);
      this.set("kept");
    } catch {
      this.set("unkept");
    }
  }

  /**
   * Forgets a draft. Only to be called once the receipt is here.
   *
   * @param key - of the form's subject
   * @param isDone - tells whether what is kept by now may go; another window may have kept its own
   */
  async forget(key: string, isDone: (stored: unknown) => boolean): Promise<void> {
    if (this.lock.isElsewhere) return;
    this.set("none");
    await this.remove(key, isDone);
  }

  /**
   * Removes a draft, of whatever form.
   *
   * @param key - of its subject
   * @param isDone - as with {@link forget}
   */
  async remove(key: string, isDone: (stored: unknown) => boolean): Promise<void> {
    try {
      if (isDone(await this.storage.read(key))) await this.storage.remove(key);
    } catch {
      // Blocked storage keeps nothing that could be removed.
    }
  }

  private set(state: DraftState): void {
    if (state === this.state) return;
    this.state = state;
    this.host.requestUpdate();
  }
}

import { inOutboxStore } from "./database.ts";
import { inOrder } from "./in-order.ts";
import type { OutboxRecord } from "./outbox-record.ts";
import { readRecord } from "./read-record.ts";

/** Everything in the queue, and how many records this script cannot read. */
export interface OutboxContent {
  /** What can be read, in the order it is sent; what is held behind one that needs a person needs the person, too. */
  readonly records: readonly OutboxRecord[];
  /** What cannot: it stays where it is. */
  readonly unreadable: number;
  /** Whether the device has told all it has; otherwise there may be more. */
  readonly isComplete: boolean;
}

/** Keeps the queue in IndexedDB; in memory, as long as the page is open, what the device does not keep. */
export class OutboxStore {
  /** By key. Nothing stands for what was received or decided about, and the device may not let go of. */
  private readonly memory = new Map<string, OutboxRecord | undefined>();

  /** Reads the whole queue. */
  async read(): Promise<OutboxContent> {
    let isComplete = true;
    const stored = await inOutboxStore<unknown[]>("readonly", (store, give) => {
      const request = store.getAll();
      request.onsuccess = () => give(request.result);
    }).catch(() => {
      isComplete = false;
      return [];
    });
    const read = stored.map((each) => readRecord(each)).filter((each) => each !== undefined);
    const kept = read.filter(({ key }) => !this.memory.has(key));
    return {
      records: inOrder([...this.memory.values(), ...kept].filter((each) => each !== undefined)),
      unreadable: stored.length - read.length,
      isComplete,
    };
  }

  /**
   * Records of a submission that wait for a person, with those behind them: what the person decides about.
   *
   * @param id - of the submission
   */
  async undecided(id: string): Promise<readonly OutboxRecord[]> {
    const { records } = await this.read();
    return records.filter((record) => record.id === id && record.state === "needs-you");
  }

  /** Finds out whether the device keeps what is put in. */
  canKeep(): Promise<boolean> {
    const key = "probe";
    return inOutboxStore<void>("readwrite", (store) => {
      store.put({ key });
      store.delete(key);
    }).then(
      () => true,
      () => false,
    );
  }

  /**
   * Puts a record at the end of the queue. Records of the same submission that
   * wait for a person go, with those behind them: this is what the person decided.
   *
   * @returns the record, and whether the device keeps it
   */
  async add(
    record: Omit<OutboxRecord, "order">,
  ): Promise<{ record: OutboxRecord; isKept: boolean }> {
    const decided = await this.undecided(record.id);
    const added = await inOutboxStore("readwrite", adding(record, decided)).catch(() => undefined);
    for (const { key } of decided) this.memory.set(key, undefined);
    if (added) {
      this.memory.delete(added.key);
      return { record: added, isKept: true };
    }
    // After everything that the device does keep.
    const last = { ...record, order: Number.MAX_SAFE_INTEGER };
    this.memory.set(last.key, last);
    return { record: last, isKept: false };
  }

  /** Writes a record again, unless somebody has taken it out. */
  async update(record: OutboxRecord): Promise<void> {
    if (this.memory.get(record.key)) this.memory.set(record.key, record);
    else {
      await inOutboxStore<void>("readwrite", (store) => {
        const request = store.getKey(record.key);
        request.onsuccess = () => request.result !== undefined && store.put(record);
      }).catch(() => {});
    }
  }

  /** Takes a record out: its receipt is here, or a person decided. */
  async remove(key: string): Promise<void> {
    this.memory.delete(key);
    await inOutboxStore<void>("readwrite", (store) => void store.delete(key)).catch(
      () => void this.memory.set(key, undefined),
    );
  }
}

function adding(record: Omit<OutboxRecord, "order">, decided: readonly OutboxRecord[]) {
  return (store: IDBObjectStore, give: (added: OutboxRecord) => void) => {
    const request = store.getAll() as IDBRequest<{ order?: unknown }[]>;
    request.onsuccess = () => {
      const orders = request.result.map(({ order }) => Number(order) || 0);
      const added = { ...record, order: Math.max(0, ...orders) + 1 };
      for (const { key } of decided) store.delete(key);
      store.put(added);
      give(added);
    };
  };
}

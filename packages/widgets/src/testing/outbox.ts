import type { LitElement } from "lit";
import { inOutboxStore } from "../outbox/database.ts";
import { pageOutbox } from "../outbox/outbox.ts";
import type { OutboxEntry, OutboxRecord } from "../outbox/outbox-record.ts";
import { settled } from "./harness.ts";

/** Empties the queue, of the browser and of this page, and waits for what an earlier test was still sending. */
export async function clearOutbox(): Promise<void> {
  const outbox = pageOutbox();
  await inOutboxStore<void>("readwrite", (store) => void store.clear());
  // What a page keeps as long as it is open: files share one.
  outbox["store"]["memory"].clear();
  await outbox.drain();
  outbox["received"].clear();
}

/** Everything that lies in the queue, as it lies there. */
export function storedRecords(): Promise<Record<string, unknown>[]> {
  return inOutboxStore("readonly", (store, give) => {
    const request = store.getAll();
    request.onsuccess = () => give(request.result);
  });
}

/** Waits until a form has read what lies in the queue, which it asked for before: requests are answered in turn. */
export async function queueRead(form: LitElement): Promise<void> {
  // Where the device refuses, it has refused the form as well.
  await storedRecords().catch(() => undefined);
  await settled(form);
}

/** Puts anything into the queue's store, as another version of the script might. */
export async function storeAnything(value: unknown): Promise<void> {
  await inOutboxStore<void>("readwrite", (store) => void store.put(value));
}

/** A record as it lies in the queue, by what it is about. */
export function sampleRecord(
  subject: string,
  said: Partial<Omit<OutboxRecord, "body">> & { readonly body?: object } = {},
): Record<string, unknown> {
  const [kind, , id] = subject.split(":");
  return {
    key: `${subject}/1/x`,
    schemaVersion: 1,
    order: 1,
    id: `s-${id}`,
    revision: 1,
    hash: "x",
    subject,
    action: new URL("/api/submissions", location.href).href,
    language: "vi",
    createdAt: 0,
    attempts: 1,
    nextAt: 0,
    state: "waiting",
    ...said,
    body: { kind, id: `s-${id}`, revision: 1, clubId: "c1", ...said.body },
  };
}

/** Makes IndexedDB fail from here on, as private windows and full phones do. Returns a way back. */
export function blockDatabase(): () => void {
  return replaceDatabase(() => {
    throw new DOMException("Blocked.", "SecurityError");
  });
}

/** Makes IndexedDB answer nothing from here on, neither yes nor no. Returns a way back. */
export function muteDatabase(): () => void {
  return replaceDatabase(() => ({ open: () => ({}) }));
}

function replaceDatabase(get: () => unknown): () => void {
  const real = Object.getOwnPropertyDescriptor(globalThis, "indexedDB");
  Object.defineProperty(globalThis, "indexedDB", { configurable: true, get });
  return () => {
    if (real) Object.defineProperty(globalThis, "indexedDB", real);
    else Reflect.deleteProperty(globalThis, "indexedDB");
  };
}

/** Makes IndexedDB take nothing more from here on, though it gives what it has. Returns a way back. */
export function fillDatabase(): () => void {
  const real = IDBObjectStore.prototype.put;
  // A full disk is told by the end of the transaction, not by the call.
  IDBObjectStore.prototype.put = function (): IDBRequest<IDBValidKey> {
    this.transaction.abort();
    return {} as IDBRequest<IDBValidKey>;
  };
  return () => {
    IDBObjectStore.prototype.put = real;
  };
}

/** An entry of the queue: a submission by its id and revision. */
export function sampleEntry(id: string, revision = 1, content = "x"): OutboxEntry {
  return {
    subject: `subject-of-${id}`,
    action: "/api/submissions",
    language: "vi",
    body: { kind: "ishc-attendance", id, revision, ...{ content } },
  };
}

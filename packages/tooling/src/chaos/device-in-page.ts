import type { StorageTrouble } from "./plan.ts";

// These run in the page; each is sent as text and sees nothing outside of itself.

/** What is wrong with a device, as the address of its pages tells {@link prepareDevice}. */
export interface DeviceTrouble {
  readonly storage: StorageTrouble;
  /** So far the clock is set forward. */
  readonly hours: number;
  readonly fault?: DeviceFault | undefined;
}

/**
 * A fault, to show that the suite finds it.
 *
 * - `forgets`: the device loses everything whenever a page is opened
 * - `hides-full`: a draft that finds no room is dropped, and nobody is told
 * - `hides-conflicts`: a page tells its host of a conflict, and draws nothing of it
 * - `hides-others`: a page draws nothing of what else on the device waits for a person
 */
export type DeviceFault = "forgets" | "hides-full" | "hides-conflicts" | "hides-others";

/** Tells what happens to the form, sets the clock, and keeps the device from storing. */
export function prepareDevice(): void {
  const trouble = new URLSearchParams(location.search).get("trouble");
  if (trouble === null) return;
  const { storage, hours, fault } = JSON.parse(trouble) as DeviceTrouble;
  const page = globalThis as unknown as {
    chaosSaw(news: string): Promise<void>;
    chaosFillUp(): void;
    skewMs: number;
  };
  if (fault === "forgets") {
    localStorage.clear();
    indexedDB.deleteDatabase("ishc");
  }
  for (const name of ["ishc-submit", "ishc-received", "ishc-refused"]) {
    document.addEventListener(name, (event) => {
      const { detail } = event as CustomEvent<object>;
      void page.chaosSaw(JSON.stringify({ name, detail }));
    });
  }
  page.skewMs = hours * 3_600_000;
  const RealDate = Date;
  const now = () => RealDate.now() + page.skewMs;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, type) =>
      Reflect.construct(target, args.length ? args : [now()], type),
    get: (target, name, self) => (name === "now" ? now : Reflect.get(target, name, self)),
  });
  if (storage === "drafts-full") page.chaosFillUp();
  const refuse = () => {
    throw new DOMException("Không lưu được.", "SecurityError");
  };
  // A browser without site settings, or whose databases lie elsewhere, is stood in for.
  if (storage === "blocked" && isOpen()) {
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
    Object.defineProperty(globalThis, "indexedDB", { get: refuse });
  }
  if (fault === "hides-full") {
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...entry) {
      try {
        put.apply(this, entry);
      } catch (error) {
        // What fills it up has to know; that nobody else does is the fault.
        if (entry[0].startsWith("full-")) throw error;
      }
    };
  }

  const hidden = { "hides-conflicts": "conflict", "hides-others": "others" } as const;
  if (fault === "hides-conflicts" || fault === "hides-others") {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      const style = document.createElement("style");
      style.textContent = `[part~="${hidden[fault]}"] { display: none !important }`;
      root.append(style);
      return root;
    };
  }

  function isOpen(): boolean {
    try {
      return Boolean(localStorage);
    } catch {
      return false;
    }
  }
}

/** Takes all the room that is left in `localStorage`. */
export function fillUp(): void {
  const taken = Object.keys(localStorage).filter((name) => name.startsWith("full-")).length;
  for (let size = 1 << 22, pieces = taken; size >= 1; ) {
    try {
      localStorage.setItem(`full-${pieces}`, "x".repeat(size));
      pieces += 1;
    } catch {
      size >>= 1;
    }
  }
}

/** Whether a database can be made in this browser. */
export function keepsDatabases(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open("probe");
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => resolve(false);
  });
}

/** The network is back, as the browser tells a page. */
export function tellOnline(): void {
  window.dispatchEvent(new Event("online"));
}

/** Sets the clock of an open page. */
export function setClock(hours: number): void {
  (globalThis as unknown as { skewMs: number }).skewMs = hours * 3_600_000;
}

/** A record of the queue, as far as anybody outside may look at it. */
export interface Queued {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly body: object;
  /** Its place in the queue. */
  readonly order: number;
}

/** Reads the queue of the device. */
export async function readQueue(): Promise<Queued[]> {
  try {
    // Asked for without a version it would be made where there is none.
    const found = await indexedDB.databases();
    if (!found.some(({ name }) => name === "ishc")) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("ishc");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = await new Promise<Queued[]>((resolve, reject) => {
      const request = database.transaction("outbox").objectStore("outbox").getAll();
      request.onsuccess = () => resolve(request.result as Queued[]);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return records;
  } catch {
    return [];
  }
}

import type { Content, StorageTrouble } from "./plan.ts";

// These run in the page; each is sent as text and sees nothing outside of itself.

/** What a form shows. */
export interface Shown {
  /** Marks by member id, as the radio buttons stand. */
  readonly marks: Readonly<Record<string, string>>;
  /** Guests as they stand. */
  readonly guests: string;
  /** What is said of the delivery. */
  readonly state: string;
  readonly isSending: boolean;
  readonly isConflictShown: boolean;
  /** The form can be filled in here. */
  readonly isOpen: boolean;
  /** Everything else it says, for a person who looks for a reason. */
  readonly text: string;
}

/** What is wrong with a device, as the address of its pages tells {@link prepareDevice}. */
export interface DeviceTrouble {
  readonly storage: StorageTrouble;
  /** So far the clock is set forward. */
  readonly hours: number;
  /** It forgets everything whenever a page is opened: a fault, to show that the suite finds it. */
  readonly isForgetful: boolean;
}

/** Tells what happens to the form, sets the clock, and keeps the device from storing. */
export function prepareDevice(): void {
  const trouble = new URLSearchParams(location.search).get("trouble");
  if (trouble === null) return;
  const { storage, hours, isForgetful } = JSON.parse(trouble) as DeviceTrouble;
  if (isForgetful) {
    localStorage.clear();
    indexedDB.deleteDatabase("ishc");
  }
  const page = globalThis as unknown as { chaosSaw(news: string): Promise<void>; skewMs: number };
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
  const refuse = (name: string) => () => {
    throw new DOMException("Không lưu được.", name);
  };
  if (storage === "drafts-full" || storage === "blocked") {
    Storage.prototype.setItem = refuse("QuotaExceededError");
  }
  if (storage === "blocked") {
    Object.defineProperty(globalThis, "localStorage", { get: refuse("SecurityError") });
    Object.defineProperty(globalThis, "indexedDB", { get: refuse("SecurityError") });
  }
  if (storage === "queue-blocked") IDBFactory.prototype.open = refuse("SecurityError");
  if (storage === "queue-full") {
    // A quota that is reached ends a transaction after the request seemed to be taken.
    const full = (real: IDBObjectStore["put"]) =>
      function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore["put"]>) {
        const request = real.apply(this, args);
        request.addEventListener("success", () => this.transaction.abort());
        return request;
      };
    IDBObjectStore.prototype.put = full(IDBObjectStore.prototype.put);
    IDBObjectStore.prototype.add = full(IDBObjectStore.prototype.add);
  }
}

/** Reads what the form shows; undefined while it has no sheet. */
export function readForm(): Shown | undefined {
  const root = document.querySelector("ishc-attendance-form")?.shadowRoot;
  const rows = [...(root?.querySelectorAll<HTMLElement>("[data-member]") ?? [])];
  if (!root || rows.length === 0) return undefined;
  const chosen = rows.flatMap((row) => {
    const input = row.querySelector<HTMLInputElement>("input:checked");
    return input ? [[row.dataset["member"] ?? "", input.value]] : [];
  });
  const save = root.querySelector('[part="save"]');
  const frame = root.querySelector<HTMLElement>(".frame");
  return {
    marks: Object.fromEntries(chosen) as Record<string, string>,
    guests: root.querySelector<HTMLInputElement>("#guests")?.value ?? "",
    state: root.querySelector('[part="state"]')?.textContent?.trim() ?? "",
    isSending: save?.getAttribute("aria-disabled") === "true",
    isConflictShown: root.querySelector('[part="conflict"]') !== null,
    isOpen: save !== null && !rows[0]?.querySelector("input")?.matches(":disabled"),
    text: (frame?.textContent ?? "").replace(/\s+/g, " "),
  };
}

/** Fills in a content, member by member, as taps and typing do: the form is drawn anew after each. */
export async function fillForm(members: readonly string[], content: Content): Promise<void> {
  const form = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
    "ishc-attendance-form",
  );
  for (const [i, id] of members.entries()) {
    const selector = `[data-member="${id}"] input[value="${content.marks[i]}"]`;
    form?.shadowRoot?.querySelector<HTMLInputElement>(selector)?.click();
    await form?.updateComplete;
  }
  // The field comes with a file of its own, a moment after the roll: people wait for it.
  const field = () => form?.shadowRoot?.querySelector<HTMLInputElement>("#guests");
  for (let looks = 0; !field() && looks < 100; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const guests = field();
  if (!guests || guests.disabled) return;
  guests.value = String(content.guests);
  guests.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  await form?.updateComplete;
}

/** Presses a button of the form by its part, and says whether it was there. */
export async function pressPart(part: string): Promise<boolean> {
  const form = document.querySelector("ishc-attendance-form");
  const target = form?.shadowRoot?.querySelector<HTMLElement>(part);
  target?.click();
  await (form as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
  return target !== null && target !== undefined;
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

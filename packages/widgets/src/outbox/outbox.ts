import { isDue, waitAfter } from "./backoff.ts";
import type { Delivery } from "./delivery.ts";
import { waitForLock } from "./lock.ts";
import { newRecord, type OutboxEntry, type OutboxRecord } from "./outbox-record.ts";
import { OutboxStore } from "./outbox-store.ts";
import { type Attempt, postSubmission } from "./post-submission.ts";
import { onReturn } from "./return.ts";

/** What happened to a record. */
export interface OutboxNews {
  /** The record as it is now, or as it was when it left. */
  readonly record: OutboxRecord;
  /** What that means for the submission. */
  readonly delivery: Delivery;
}

/** A form on the page, as far as the queue knows it. */
export interface OutboxListener {
  /** Hears what happens to the queue, in whichever tab. */
  hear(news: OutboxNews): void;
  /** Tells what the page adds to what goes to the form's own address; undefined for what is not the form's. */
  headersTo(action: string): Readonly<Record<string, string>> | undefined;
}

/** What a queue stands on; all of it has its usual value. */
export interface OutboxOptions {
  /** Where records are kept. */
  readonly store?: OutboxStore;
  /** The clock, in milliseconds. It decides nothing but pauses that a server asked for. */
  readonly now?: () => number;
}

const LOCK = "ishc-outbox";

/** Longer than a sending takes, which ends after 30 seconds. */
const LOCK_PATIENCE_MS = 40_000;

/**
 * The queue of a device: submissions go in, are sent one by one, oldest first,
 * and leave with their receipt (`docs/specifications/delivery.md`, “The phone”).
 * One for each page; pages take turns.
 */
export class Outbox {
  /** The last receipt on each subject since the page was opened, for a form that was not there when it came. */
  readonly received = new Map<string, OutboxNews>();

  private readonly store: OutboxStore;
  private readonly now: () => number;
  private readonly listeners = new Set<OutboxListener>();
  private readonly channel = globalThis.BroadcastChannel && new BroadcastChannel(LOCK);
  private stopListening: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round: Promise<void> | undefined;
  /** Whether a person asked for the next round; undefined where nobody wants one. */
  private wanted: boolean | undefined;
  private failures = 0;

  /** @param options - what it stands on */
  constructor({ store = new OutboxStore(), now = Date.now }: OutboxOptions = {}) {
    this.store = store;
    this.now = now;
    this.channel?.addEventListener("message", ({ data }) => this.hear(data as OutboxNews));
  }

  /** Everything in the queue. */
  read(): ReturnType<OutboxStore["read"]> {
    return this.store.read();
  }

  /** Whether the device keeps what is put in. */
  canKeep(): Promise<boolean> {
    return this.store.canKeep();
  }

  /**
   * Hears of everything that happens, and sends as long as somebody does:
   * now, when the page comes to the front, when the network is back, and after waits in between.
   *
   * @returns ends it
   */
  listen(listener: OutboxListener): () => void {
    this.listeners.add(listener);
    this.stopListening ??= onReturn(() => this.wake());
    void this.drain();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      this.stopListening?.();
      this.stopListening = undefined;
      clearTimeout(this.timer);
    };
  }

  /**
   * Puts a submission into the queue; it is sent at the next {@link drain}.
   *
   * @returns its record, and whether the device keeps it
   */
  async add(entry: OutboxEntry): ReturnType<OutboxStore["add"]> {
    this.failures = 0;
    return this.store.add(await newRecord(entry, this.now()));
  }

  /**
   * Takes out what waits for a person: the person has decided otherwise.
   *
   * @param id - of the submission; others on the subject wait for a decision of their own
   */
  async dismiss(id: string): Promise<void> {
    for (const { key } of await this.store.undecided(id)) await this.store.remove(key);
  }

  /**
   * Sends what can be sent.
   *
   * @param isPressed - a person asked for it: pauses that a server asked for end
   * @returns when everything was tried once; never rejected
   */
  drain(isPressed = false): Promise<void> {
    this.wanted ||= isPressed;
    this.round ??= this.run();
    return this.round;
  }

  private wake(): void {
    this.failures = 0;
    void this.drain();
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    let isLeft = false;
    while (this.wanted !== undefined) {
      const isPressed = this.wanted;
      this.wanted = undefined;
      isLeft = await this.sendAll(isPressed).catch(tellFault);
    }
    this.round = undefined;
    this.failures = isLeft ? this.failures + 1 : 0;
    if (isLeft && this.stopListening) {
      this.timer = setTimeout(() => void this.drain(), waitAfter(this.failures));
    }
  }

  /** Tries each record once, and says whether any is left to be tried again. */
  private async sendAll(isPressed: boolean): Promise<boolean> {
    const held = new Set<string>();
    const look = async () => {
      const { records, isComplete } = await this.store.read();
      const open = records.filter(({ state }) => state !== "needs-you");
      const next = open.find(
        (record) =>
          // Whatever holds up a revision holds up those behind it.
          record === open.find(({ id }) => id === record.id) &&
          !held.has(record.key) &&
          !held.has(originOf(record)) &&
          (isPressed || isDue(record, this.now())),
      );
      return { next, isLeft: !isComplete || open.length > 0 };
    };
    for (;;) {
      const { next, isLeft } = await look();
      if (!next) return isLeft;
      await this.sendNext(look, held);
    }
  }

  /** Sends the oldest record that can be sent, while no other tab sends. */
  private async sendNext(
    look: () => Promise<{ next: OutboxRecord | undefined }>,
    held: Set<string>,
  ): Promise<void> {
    const release = await waitForLock(LOCK, LOCK_PATIENCE_MS);
    try {
      // Read again: another tab may have sent it by now.
      const { next } = await look();
      if (!next) return;
      const { isUnreachable } = await this.send(next);
      // Whatever came of it, and whether or not the device wrote that down: once a round.
      held.add(next.key);
      if (isUnreachable) held.add(originOf(next));
    } finally {
      release();
    }
  }

  private async send(record: OutboxRecord): Promise<Attempt> {
    const sending = { ...record, state: "sending", attempts: record.attempts + 1 } as const;
    await this.store.update(sending);
    this.tell({ record: sending, delivery: { state: "sending" } });
    const attempt = await postSubmission(sending, {
      now: this.now,
      headers: this.ask((form) => form.headersTo(record.action)),
    });
    await this.settle(sending, attempt);
    return attempt;
  }

  private async settle(record: OutboxRecord, { delivery, pauseMs = 0 }: Attempt): Promise<void> {
    if (delivery.state === "received") {
      await this.store.remove(record.key);
      this.tell({ record, delivery });
      return;
    }
    const nextAt = pauseMs > 0 ? this.now() + pauseMs : 0;
    const now: OutboxRecord =
      "problem" in delivery
        ? { ...record, state: "needs-you", problem: delivery.problem }
        : { ...record, state: "waiting", nextAt };
    await this.store.update(now);
    this.tell({ record: now, delivery });
  }

  /** Asks the forms in turn until one answers. What one of them does wrong keeps nothing from the others. */
  private ask<T>(question: (form: OutboxListener) => T): T | undefined {
    for (const form of this.listeners) {
      try {
        const answer = question(form);
        if (answer) return answer;
      } catch (error) {
        tellFault(error);
      }
    }
    return undefined;
  }

  private tell(news: OutboxNews): void {
    this.hear(news);
    this.channel?.postMessage(news);
  }

  private hear(news: OutboxNews): void {
    if (news.delivery.state === "received") this.received.set(news.record.subject, news);
    this.ask((form) => {
      form.hear(news);
    });
  }
}

/** The beginning of an address, which those of one server share. */
function originOf({ action }: OutboxRecord): string {
  return action.split("/", 3).join("/");
}

/** Tells whoever looks after the page what nobody had thought of; the rest goes on, and is tried again. */
function tellFault(error: unknown): true {
  console.error(error);
  return true;
}

let shared: Outbox | undefined;

/** The queue of this page, made when it is first asked for. */
export function pageOutbox(): Outbox {
  shared ??= new Outbox();
  return shared;
}

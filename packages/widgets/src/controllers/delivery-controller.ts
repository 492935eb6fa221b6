import type { ReactiveController } from "lit";
import type { Delivery } from "../outbox/delivery.ts";
import { inOrder } from "../outbox/in-order.ts";
import { type Outbox, type OutboxListener, type OutboxNews, pageOutbox } from "../outbox/outbox.ts";
import type { OutboxRecord, SubmissionBody } from "../outbox/outbox-record.ts";
import type { ControllerHost } from "./locale-controller.ts";

export type { Delivery, SubmissionProblem } from "../outbox/delivery.ts";

/** A submission that the form waits for. */
interface Awaited extends Pick<SubmissionBody, "id" | "revision"> {
  readonly settle: (delivery: Delivery) => void;
}

/** A form, as far as its deliveries concern it. */
export interface DeliveryListener extends OutboxListener {
  /** Hears of a receipt on another subject than its own. */
  clear(record: OutboxRecord): void;
}

/**
 * Sends a form's submissions through the queue of the device, and knows what
 * became of them. Moving the element in the page does not break off a sending.
 */
export class DeliveryController implements ReactiveController {
  /** How far what the form sent last has come. */
  current: Delivery = { state: "idle" };
  /** Whether the device keeps what is sent until the receipt is here. */
  isKept = true;
  /** Everything in the queue, whatever it is about, oldest first. */
  queue: readonly OutboxRecord[] = [];
  /** So many records of it this version cannot read; they stay where they are. */
  unreadable = 0;

  private readonly host: ControllerHost;
  private readonly form: DeliveryListener;
  private stop: (() => void) | undefined;
  private subject = "";
  private awaited: Awaited | undefined;

  /**
   * @param host - the element
   * @param form - hears what became of a submission on the subject that no `send()` of this form
   *   waits for: one of an earlier page load, or of another tab
   */
  constructor(host: ControllerHost, form: DeliveryListener) {
    this.host = host;
    this.form = form;
    host.addController(this);
  }

  /** The queue, made when it is first asked for. */
  get outbox(): Outbox {
    return pageOutbox();
  }

  /** Listens to the queue, which sends what is in it. */
  hostConnected(): void {
    this.stop ??= this.outbox.listen({
      hear: (news) => this.hear(news),
      headersTo: (action) => this.form.headersTo(action),
    });
  }

  /** Stops listening. */
  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  /**
   * Says what the form is about, and looks what of it is in the queue.
   *
   * @param subject - of the draft, such as its key
   */
  async follow(subject: string): Promise<void> {
    this.subject = subject;
    this.awaited = undefined;
    for (const { record } of this.outbox.received.values()) this.clear(record);
    const { records, unreadable } = await this.outbox.read();
    this.queue = records;
    this.unreadable = unreadable;
    // Told before anything is sent; nobody has to wait for it.
    void this.outbox.canKeep().then((isKept) => {
      this.isKept = isKept;
      this.host.requestUpdate();
    });
  }

  /**
   * Puts a submission into the queue, and sends it.
   *
   * @param action - the address
   * @param submission - plain JSON
   * @param language - the reader's, for the server's words
   * @returns what became of it so far; `waiting` where it is tried again later
   */
  async send(action: string, submission: SubmissionBody, language: string): Promise<Delivery> {
    this.set({ state: "sending" });
    const { id, revision } = submission;
    const answered = new Promise<Delivery>((settle) => {
      this.awaited = { id, revision, settle };
    });
    const { awaited } = this;
    const entry = { subject: this.subject || id, action, language, body: submission };
    this.isKept = (await this.outbox.add(entry)).isKept;
    // Everything was tried once, and nothing heard of this one.
    void this.outbox.drain().then(() => awaited?.settle({ state: "waiting" }));
    const delivery = await answered;
    // Unless the form has gone on to something else meanwhile.
    if (this.awaited === awaited) {
      this.awaited = undefined;
      this.set(delivery);
    }
    return delivery;
  }

  /** Says what became of a submission that somebody else delivered. */
  set(delivery: Delivery): void {
    this.current = delivery;
    this.host.requestUpdate();
  }

  private hear(news: OutboxNews): void {
    const { record, delivery } = news;
    const { awaited } = this;
    const others = this.queue.filter(({ key }) => key !== record.key);
    this.queue = "receipt" in delivery ? others : inOrder([...others, record]);
    this.host.requestUpdate();
    const isSame = awaited?.id === record.id;
    // What holds up an earlier revision holds up the one that is awaited.
    if (isSame && (awaited.revision === record.revision || "problem" in delivery)) {
      if (delivery.state !== "sending") awaited.settle(delivery);
      // How far an earlier revision is says nothing of the one that is awaited.
    } else if (record.subject === this.subject && (!isSame || "receipt" in delivery)) {
      this.form.hear(news);
    } else if ("receipt" in delivery) this.clear(record);
  }

  /** What is shown here goes with what its form knows of it. */
  private clear(record: OutboxRecord): void {
    if (this.subject !== "" && record.subject !== this.subject) this.form.clear(record);
  }
}

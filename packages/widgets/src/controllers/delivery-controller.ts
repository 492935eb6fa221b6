import type { Issue, SubmissionReceipt } from "@ishc/core";
import type { ControllerHost } from "./locale-controller.ts";
import { patiently } from "./patience.ts";
import { isDocument } from "./resource-controller.ts";

/** What a server answers when it does not take a submission (`application/problem+json`). */
export interface SubmissionProblem {
  /** Address that names the kind of problem. */
  readonly type?: string;
  /** The problem in one line. */
  readonly title?: string;
  /** HTTP status. */
  readonly status?: number;
  /** The problem in more words. */
  readonly detail?: string;
  /** What is wrong with the submission. */
  readonly issues?: readonly (Issue & { readonly message?: string })[];
}

/** How far a submission has come. */
export type Delivery =
  | { readonly state: "idle" | "handed" | "sending" | "unsent" }
  | { readonly state: "received"; readonly receipt: SubmissionReceipt }
  | { readonly state: "conflict" | "refused"; readonly problem: SubmissionProblem };

/** Statuses that say “not now” rather than “not this”. */
const TRY_LATER = new Set([408, 425, 429]);

/**
 * Sends a form's submission, one at a time, and knows what became of it. Moving
 * the element in the page does not break off a sending.
 */
export class DeliveryController {
  /** How far it has come. */
  current: Delivery = { state: "idle" };

  private readonly host: ControllerHost;
  /** @param host - the element */
  constructor(host: ControllerHost) {
    this.host = host;
  }

  /**
   * Sends a submission.
   *
   * @param action - the address
   * @param submission - plain JSON
   * @param language - the reader's, for the server's words
   * @returns what became of it
   */
  async send(action: string, submission: unknown, language: string): Promise<Delivery> {
    this.set({ state: "sending" });
    const delivery = await patiently((signal) => post(action, submission, language, signal));
    this.set(delivery);
    return delivery;
  }

  /** Says what became of a submission that somebody else delivered. */
  set(delivery: Delivery): void {
    this.current = delivery;
    this.host.requestUpdate();
  }
}

async function post(
  action: string,
  submission: unknown,
  language: string,
  signal: AbortSignal,
): Promise<Delivery> {
  try {
    const response = await fetch(action, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify(submission),
      signal,
    });
    return await read(response);
  } catch {
    return { state: "unsent" };
  }
}

const isReceipt = isDocument<SubmissionReceipt>("ishc-receipt");

/** An answer that is no receipt (a login page, say) is no receipt: the draft stays. */
async function read(response: Response): Promise<Delivery> {
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    return isReceipt(json) ? { state: "received", receipt: json } : { state: "unsent" };
  }
  if (response.status >= 500 || TRY_LATER.has(response.status)) return { state: "unsent" };
  const problem = (typeof json === "object" && json !== null ? json : {}) as SubmissionProblem;
  return { state: response.status === 409 ? "conflict" : "refused", problem };
}

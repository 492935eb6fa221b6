import type { SubmissionReceipt } from "@ishc/core";
import { patiently } from "../controllers/patience.ts";
import { isDocument } from "../controllers/resource-controller.ts";
import { pauseAsked } from "./backoff.ts";
import { type Delivery, refusal } from "./delivery.ts";
import { fullAddress } from "./full-address.ts";
import type { OutboxRecord } from "./outbox-record.ts";

/** What one attempt came to. */
export interface Attempt {
  /** What it means for the submission; `waiting` for “later”. */
  readonly delivery: Delivery;
  /** The pause that the server asked for, in milliseconds. */
  readonly pauseMs?: number;
  /** Nobody answered: the others for the same address need not be tried now. */
  readonly isUnreachable?: boolean;
}

/** Statuses that say “not now” rather than “not this”. */
const TRY_LATER = [408, 425, 429];

/** Statuses of somebody who has no right to send this. */
const NOT_HERE = [401, 403];

const LATER: Attempt = { delivery: { state: "waiting" } };

/** What an attempt needs beside the record. */
export interface Sending {
  /** Tells the instant, in milliseconds. */
  readonly now: () => number;
  /** What the page adds for its own forms; undefined where the form of the record is not on the page. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/**
 * Sends one record of the queue.
 *
 * @param record - what to send, and where to
 * @param sending - the clock, and what the page adds
 */
export async function postSubmission(record: OutboxRecord, sending: Sending): Promise<Attempt> {
  try {
    return await patiently(async (signal) =>
      read(await ask(record, sending, signal), record, sending),
    );
  } catch {
    // What is no address will never be one: it waits for a person, who can send it to another.
    return fullAddress(record.action)
      ? { ...LATER, isUnreachable: true }
      : { delivery: refusal({ detail: record.action }) };
  }
}

function ask(
  { action, language, body }: OutboxRecord,
  { headers }: Sending,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(action, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language, ...headers },
    body: JSON.stringify(body),
    signal,
  });
}

const isReceipt = isDocument<SubmissionReceipt>("ishc-receipt");

/**
 * An answer that is not the receipt of this submission (a login page, say) is none: it stays. Nor is one that was
 * cut off, which throws here: a conflict would be told without the receipt of the copy that was kept.
 */
async function read(
  response: Response,
  record: OutboxRecord,
  { now, headers }: Sending,
): Promise<Attempt> {
  const json: unknown = await response.json().catch((error: Error) => {
    if (error.name !== "SyntaxError") throw error;
  });
  const { status } = response;
  if (response.ok) {
    const isOurs =
      isReceipt(json) && json.submissionId === record.id && json.revision === record.revision;
    return isOurs ? { delivery: { state: "received", receipt: json } } : LATER;
  }
  if (status >= 500 || TRY_LATER.includes(status)) {
    return { ...LATER, pauseMs: pauseAsked(response.headers.get("retry-after"), now()) };
  }
  // Another page put it in, and has the right to send it: it waits for that one.
  if (!headers && NOT_HERE.includes(status)) return LATER;
  return { delivery: refusal({ ...(json instanceof Object && json), status }) };
}

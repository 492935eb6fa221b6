import type { SubmissionReceipt } from "@ishc/core";
import { patiently } from "../controllers/patience.ts";
import { isDocument } from "../controllers/resource-controller.ts";
import { pauseAsked } from "./backoff.ts";
import { type Delivery, refusal } from "./delivery.ts";
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

const LATER: Attempt = { delivery: { state: "waiting" } };

/**
 * Sends one record of the queue.
 *
 * @param record - what to send, and where to
 * @param now - tells the instant, in milliseconds
 */
export async function postSubmission(record: OutboxRecord, now: () => number): Promise<Attempt> {
  try {
    return await patiently(async (signal) => read(await ask(record, signal), record, now()));
  } catch {
    return { ...LATER, isUnreachable: true };
  }
}

function ask({ action, language, body }: OutboxRecord, signal: AbortSignal): Promise<Response> {
  return fetch(action, {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify(body),
    signal,
  });
}

const isReceipt = isDocument<SubmissionReceipt>("ishc-receipt");

/** An answer that is not the receipt of this submission (a login page, say) is none: it stays. */
async function read(response: Response, record: OutboxRecord, now: number): Promise<Attempt> {
  const json: unknown = await response.json().catch(() => undefined);
  const { ok, status, headers } = response;
  if (ok) {
    const isOurs =
      isReceipt(json) && json.submissionId === record.id && json.revision === record.revision;
    return isOurs ? { delivery: { state: "received", receipt: json } } : LATER;
  }
  if (status >= 500 || TRY_LATER.includes(status)) {
    return { ...LATER, pauseMs: pauseAsked(headers.get("retry-after"), now) };
  }
  return { delivery: refusal({ ...(json instanceof Object && json), status }) };
}

import type { AttendanceSubmission, SubmissionReceipt } from "@ishc/core";

/** Answers a request; throw to play a broken line. */
export type Answer = (request: Request) => Response | Promise<Response>;

const realFetch = globalThis.fetch;

/** Breaks the line for everything that is still waiting for its answer. */
let hangUp: () => void = () => {};

/** Answers requests below `/api` from here on, in order; the last answer repeats. Returns what was sent. */
export function serve(...answers: Answer[]): Request[] {
  const requests: Request[] = [];
  const stopped = new Promise<never>((_, reject) => {
    hangUp = () => reject(new TypeError("The server has gone."));
  });
  stopped.catch(() => {});
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!new URL(request.url).pathname.startsWith("/api")) return realFetch(input, init);
    requests.push(request.clone());
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError("Nobody answers.");
    return Promise.race([answer(request), stopped]);
  };
  return requests;
}

/** Puts the real network back; nobody waits for the answers of this one any more. */
export function stopServing(): void {
  hangUp();
  globalThis.fetch = realFetch;
}

/** An answer in JSON. */
export function json(body: unknown, status = 200): Answer {
  const headers = {
    "content-type": status < 400 ? "application/json" : "application/problem+json",
  };
  return () => new Response(JSON.stringify(body), { status, headers });
}

/** The receipt that a server gives for whatever is sent. */
export const receipt: Answer = async (request) => {
  const { id, revision } = (await request.json()) as AttendanceSubmission;
  const body: SubmissionReceipt = {
    kind: "ishc-receipt",
    version: 1,
    receipt: "7F3K",
    submissionId: id,
    revision,
    receivedAt: "2024-05-17T07:05:00.000Z",
    amendment: revision > 1,
  };
  return json(body, 201)(request);
};

/** A server that has another record of the same, and keeps this one beside it. */
export const conflict: Answer = async (request) => {
  const given = await (await receipt(request)).json();
  const type = "urn:ishc:problem:conflict";
  return json({ type, status: 409, receipt: { ...given, amendment: false } }, 409)(request);
};

/** A broken line. */
export const noSignal: Answer = () => {
  throw new TypeError("No signal.");
};

/** A line that is open, and silent, until the asker gives up. */
export const silence: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("Given up.", "AbortError")));
  });

import type { Issue, KeptCopy, SubmissionReceipt } from "@ishc/core";

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
  /** Of the copy that was kept, where it is a conflict. */
  readonly receipt?: SubmissionReceipt;
  /** Copies that the submission itself was a decision about. */
  readonly settles?: readonly KeptCopy[] | undefined;
}

/**
 * How far a submission has come.
 *
 * - `idle`: not sent
 * - `handed`: the page delivers it
 * - `waiting`: in the queue of this device, to be sent when it can be
 * - `sending`: on its way
 * - `received`: the receipt is here
 * - `conflict`: another record of the subject exists; a person decides
 * - `refused`: not taken; a person is needed
 */
export type Delivery =
  | { readonly state: "idle" | "handed" | "sending" | "waiting" }
  | { readonly state: "received"; readonly receipt: SubmissionReceipt }
  | { readonly state: "conflict" | "refused"; readonly problem: SubmissionProblem };

/** What a problem means: 409 is another record of the same, and anything else that it was not taken. */
export function refusal(problem: SubmissionProblem): Delivery {
  return { state: problem.status === 409 ? "conflict" : "refused", problem };
}

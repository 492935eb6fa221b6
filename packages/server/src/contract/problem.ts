import type { Issue, SubmissionReceipt } from "@ishc/core";

/** Every way the server can refuse, by stable name. */
export const PROBLEM_KINDS = [
  "unknown-path",
  "unknown-club",
  "unknown-unit",
  "unknown-meeting",
  "unknown-subject",
  "method-not-allowed",
  "not-signed-in",
  "not-allowed",
  "cross-site",
  "too-many",
  "too-long",
  "too-large",
  "too-deep",
  "not-json-type",
  "not-json",
  "bad-period",
  "invalid",
  "conflict",
  "too-many-copies",
  "forgotten",
  "version-required",
  "version-stale",
  "nothing-to-replace",
  "store-unavailable",
  "internal",
] as const;

/** One of {@link PROBLEM_KINDS}. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** An issue with its words in the reader's language. */
export interface WordedIssue extends Issue {
  /** Where and what, in one line. */
  readonly message: string;
}

/** What the server answers when it refuses: RFC 9457, `application/problem+json`. */
export interface Problem {
  /** `urn:ishc:problem:` and one of {@link PROBLEM_KINDS}. */
  readonly type: `urn:ishc:problem:${ProblemKind}`;
  /** The problem in a few words. */
  readonly title: string;
  /** The HTTP status again. */
  readonly status: number;
  /** What happened and what to do, for the person concerned. */
  readonly detail: string;
  /** All that is wrong with what was sent; the first 1,000 of it. */
  readonly issues?: readonly WordedIssue[];
  /** So many more issues than are listed; absent where all are. */
  readonly issuesLeftOut?: number;
  /** With `conflict`: the receipt of the copy that was kept. */
  readonly receipt?: SubmissionReceipt;
}

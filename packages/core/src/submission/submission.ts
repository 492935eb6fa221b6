import {
  type AttendanceSubmission,
  parseAttendanceSubmission,
} from "../attendance/attendance-submission.ts";
import type { IssueValue, ParseResult } from "../issue.ts";
import { type ActivitySubmission, parseActivitySubmission } from "./activity-submission.ts";
import { type MemberSubmission, parseMemberSubmission } from "./member-submission.ts";
import {
  parseSupervisionSubmission,
  type SupervisionSubmission,
} from "./supervision-submission.ts";

/** What a form sends, of whatever kind; `kind` tells which. */
export type Submission =
  | AttendanceSubmission
  | MemberSubmission
  | ActivitySubmission
  | SupervisionSubmission;

/** Every kind of {@link Submission}. */
export const SUBMISSION_KINDS = [
  "ishc-attendance",
  "ishc-member",
  "ishc-activity",
  "ishc-supervision",
] as const satisfies readonly Submission["kind"][];

/** One of {@link SUBMISSION_KINDS}. */
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

/** What a submission is about: at most one record holds it at a time. */
export interface SubmissionSubject {
  /** What it is. */
  readonly kind: "meeting" | "member" | "activity" | "visit";
  /** Its id in the register. */
  readonly id: string;
}

const PARSERS: {
  readonly [K in SubmissionKind]: (
    input: unknown,
  ) => ParseResult<Extract<Submission, { readonly kind: K }>>;
} = {
  "ishc-attendance": parseAttendanceSubmission,
  "ishc-member": parseMemberSubmission,
  "ishc-activity": parseActivitySubmission,
  "ishc-supervision": parseSupervisionSubmission,
};

/**
 * Reads a submission of any kind from unknown input.
 *
 * @param input - anything; usually the body of a request
 * @returns the submission, or all issues; of an unknown kind, nothing but that is said
 * @example
 * import { parseSubmission } from "@ishc/core";
 * const { issues } = parseSubmission({ kind: "ishc-party", version: 1 });
 * issues[0].code; // "not-in-list"
 */
export function parseSubmission(input: unknown): ParseResult<Submission> {
  const kind = kindOf(input);
  const known = SUBMISSION_KINDS.find((each) => each === kind);
  if (known) return PARSERS[known](input);
  const path = ["kind"];
  if (kind === undefined) return { ok: false, issues: [{ code: "missing", path }] };
  const received: IssueValue = typeof kind === "string" ? kind.slice(0, 200) : typeof kind;
  return {
    ok: false,
    issues: [{ code: "not-in-list", path, expected: SUBMISSION_KINDS, received }],
  };
}

function kindOf(input: unknown): unknown {
  try {
    return (input as { readonly kind?: unknown } | null | undefined)?.kind;
  } catch {
    return undefined; // A getter that throws.
  }
}

/**
 * What a submission is about.
 *
 * @param submission - of any kind
 * @returns the kind of subject and its id
 * @example
 * import { subjectOf } from "@ishc/core";
 * subjectOf({ kind: "ishc-attendance", meeting: { id: "2024-05", date: "2024-05-17" } }); // { kind: "meeting", id: "2024-05" }
 */
export function subjectOf(submission: Submission): SubmissionSubject {
  switch (submission.kind) {
    case "ishc-attendance":
      return { kind: "meeting", id: submission.meeting.id };
    case "ishc-member":
      return { kind: "member", id: submission.member.id };
    case "ishc-activity":
      return { kind: "activity", id: submission.activity.id };
    case "ishc-supervision":
      return { kind: "visit", id: submission.visit.id };
  }
}

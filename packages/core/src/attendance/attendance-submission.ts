import * as z from "zod/mini";
import { AREAS } from "../activity/area.ts";
import { AttendanceMarkSchema } from "../activity/attendance-mark.ts";
import { MOST_GUESTS } from "../activity/most-guests.ts";
import { civilDate, count, id, list } from "../internal/schema.ts";
import { soundnessOf } from "../internal/soundness.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { ParseResult } from "../issue.ts";
import { duplicateIssues } from "../register/cross-check/duplicate-issues.ts";
import { envelope } from "../submission/envelope.ts";

/** The attendance of one meeting, as a form sends it. */
export const AttendanceSubmissionSchema = z.strictObject({
  ...envelope("ishc-attendance"),
  /** The meeting; one that the register does not have yet is added as a general meeting. @sensitivity public */
  meeting: z.strictObject({
    /** Its id. */
    id: id(),
    /** The day it was held. */
    date: civilDate(),
  }),
  /** One mark a member, at most 2,000; a member left out stays blank. @sensitivity personal */
  marks: list(AttendanceMarkSchema, 2000),
  /** Guests, at most 10,000; absent where nobody counted, which also takes back an earlier count. @unit people @sensitivity public */
  guests: z.optional(count(MOST_GUESTS)),
  /** The areas the meeting covered, at most 8; absent where nobody said, and what was known stays; empty for none. @sensitivity public */
  areas: z.optional(list(z.enum(AREAS), AREAS.length)),
});

/** The attendance of one meeting, as a form sends it. */
export type AttendanceSubmission = z.infer<typeof AttendanceSubmissionSchema>;

const isSound = soundnessOf(AttendanceSubmissionSchema);

/**
 * Reads an attendance submission from unknown input.
 *
 * @param input - anything; usually the body of a request
 * @returns the submission, or all issues; one that is sound as it stands is given back itself, not copied
 * @example
 * import { parseAttendanceSubmission } from "@ishc/core";
 * parseAttendanceSubmission({ kind: "ishc-attendance", version: 1 }).ok; // false
 */
export function parseAttendanceSubmission(input: unknown): ParseResult<AttendanceSubmission> {
  // Nearly every one is sound as it stands; only of others has to be said why.
  const shape: ParseResult<AttendanceSubmission> = isSound(input)
    ? { ok: true, value: input as AttendanceSubmission }
    : parseWith(AttendanceSubmissionSchema, input);
  if (!shape.ok) return shape;
  const marked = shape.value.marks.map((mark) => mark.memberId);
  const issues = duplicateIssues(marked, "memberId", ["marks"]);
  return issues.length > 0 ? { ok: false, issues } : shape;
}

import * as z from "zod/mini";
import { ActivitySchema } from "../activity/activity.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { ParseResult } from "../issue.ts";
import { envelope } from "./envelope.ts";

/** One thing that the club did, as a form sends it. */
export const ActivitySubmissionSchema = z.strictObject({
  ...envelope("ishc-activity"),
  /** The activity; takes the place of one with the same id. `memberIds` and `meetingId`, where left out, stay. @sensitivity public */
  activity: ActivitySchema,
});

/** One thing that the club did, as a form sends it. */
export type ActivitySubmission = z.infer<typeof ActivitySubmissionSchema>;

/**
 * Reads an activity submission from unknown input.
 *
 * @param input - anything; usually the body of a request
 * @returns the submission, or all issues
 * @example
 * import { parseActivitySubmission } from "@ishc/core";
 * parseActivitySubmission({ kind: "ishc-activity", version: 1 }).ok; // false
 */
export function parseActivitySubmission(input: unknown): ParseResult<ActivitySubmission> {
  return parseWith(ActivitySubmissionSchema, input);
}

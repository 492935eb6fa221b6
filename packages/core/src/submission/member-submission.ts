import * as z from "zod/mini";
import { MemberSchema } from "../club/member.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { ParseResult } from "../issue.ts";
import { envelope } from "./envelope.ts";

/** A member who joins, or whose entry is corrected, as a form sends it. */
export const MemberSubmissionSchema = z.strictObject({
  ...envelope("ishc-member"),
  /** The member; a new one where the roll does not have the id. What a form does not ask for may be left out, and stays. @sensitivity personal */
  member: MemberSchema,
});

/** A member who joins, or whose entry is corrected, as a form sends it. */
export type MemberSubmission = z.infer<typeof MemberSubmissionSchema>;

/**
 * Reads a member submission from unknown input.
 *
 * @param input - anything; usually the body of a request
 * @returns the submission, or all issues
 * @example
 * import { parseMemberSubmission } from "@ishc/core";
 * parseMemberSubmission({ kind: "ishc-member", version: 1 }).ok; // false
 */
export function parseMemberSubmission(input: unknown): ParseResult<MemberSubmission> {
  return parseWith(MemberSubmissionSchema, input);
}

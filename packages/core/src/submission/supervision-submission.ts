import * as z from "zod/mini";
import { civilDate, id, list } from "../internal/schema.ts";
import { parseWith } from "../internal/zod-issues.ts";
import type { ParseResult } from "../issue.ts";
import { duplicateIssues } from "../register/cross-check/duplicate-issues.ts";
import { SupervisionVisitSchema } from "../support/supervision-visit.ts";
import { envelope } from "./envelope.ts";

/** Something that an earlier visit asked for, and that is done by now. */
export const ClosedActionSchema = z.strictObject({
  /** Id of the action. */
  actionId: id(),
  /** The day it was done. */
  closedOn: civilDate(),
});

/** Something that an earlier visit asked for, and that is done by now. */
export type ClosedAction = z.infer<typeof ClosedActionSchema>;

/** A visit by an officer of the association, as a form sends it. */
export const SupervisionSubmissionSchema = z.strictObject({
  ...envelope("ishc-supervision"),
  /** The visit; takes the place of one with the same id. @sensitivity public */
  visit: SupervisionVisitSchema,
  /** Actions of earlier visits that are done by now, each once; at most 100. @sensitivity public */
  closed: z.optional(list(ClosedActionSchema, 100)),
});

/** A visit by an officer of the association, as a form sends it. */
export type SupervisionSubmission = z.infer<typeof SupervisionSubmissionSchema>;

/**
 * Reads a supervision submission from unknown input.
 *
 * @param input - anything; usually the body of a request
 * @returns the submission, or all issues
 * @example
 * import { parseSupervisionSubmission } from "@ishc/core";
 * parseSupervisionSubmission({ kind: "ishc-supervision", version: 1 }).ok; // false
 */
export function parseSupervisionSubmission(input: unknown): ParseResult<SupervisionSubmission> {
  const shape = parseWith(SupervisionSubmissionSchema, input);
  if (!shape.ok) return shape;
  const closed = (shape.value.closed ?? []).map(({ actionId }) => actionId);
  const issues = duplicateIssues(closed, "actionId", ["closed"]);
  return issues.length > 0 ? { ok: false, issues } : shape;
}

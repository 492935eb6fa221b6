import * as z from "zod/mini";
import { AREAS } from "../activity/area.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { civilDate, id, list, whole } from "../internal/schema.ts";

/** Posts of the management board (Ban Chủ nhiệm), from head to member. */
export const BOARD_POSTS = [
  "head",
  "deputy",
  "secretary",
  "accountant",
  "treasurer",
  "member",
] as const;

/** One of {@link BOARD_POSTS}. */
export type BoardPost = (typeof BOARD_POSTS)[number];

/**
 * The qualities that board members are chosen for, as they see them in
 * themselves, from 1 (weak) to 5 (strong). The scale is our choice.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice)
 */
export const SelfAssessmentSchema = z.strictObject({
  /** The day the person gave it. */
  date: civilDate(),
  /** Own health, from 1 (weak) to 5 (strong). @unit points */
  health: whole(1, 5),
  /** Means: being able to spend time and small sums, from 1 (weak) to 5 (strong). @unit points */
  means: whole(1, 5),
  /** Commitment, from 1 (weak) to 5 (strong). @unit points */
  commitment: whole(1, 5),
});

/** How a board member sees their own fitness for the post. */
export type SelfAssessment = z.infer<typeof SelfAssessmentSchema>;

/** A person's time in a post of the management board. One person may hold two posts. */
export const BoardTermSchema = z.strictObject({
  /** Id of the member who holds the post. */
  memberId: id(),
  /** The post: head, deputy, secretary, accountant, treasurer or member. */
  post: z.enum(BOARD_POSTS),
  /** First day in the post. */
  from: civilDate(),
  /** Last day in the post; absent while it lasts. */
  to: z.optional(civilDate()),
  /** Areas this person is in charge of; at most 8. Absent: not recorded. */
  areas: z.optional(list(z.enum(AREAS), AREAS.length)),
  /** How the person sees their own fitness for the post, where they wished to say. @sensitivity sensitive */
  selfAssessment: z.optional(SelfAssessmentSchema),
});

/** A person's time in a post of the management board. */
export type BoardTerm = z.infer<typeof BoardTermSchema>;

/**
 * The posts held on a day.
 *
 * @param board - all terms of the club's board
 * @param on - the day
 * @returns the terms in force that day
 * @example
 * import { boardOn } from "@ishc/core";
 * const terms = [{ memberId: "m1", post: "head", from: "2021-06-01", to: "2023-05-31" }];
 * boardOn(terms, "2023-06-01"); // []
 */
export function boardOn(board: readonly BoardTerm[], on: CivilDate): BoardTerm[] {
  return board.filter((term) => covers(term, on));
}

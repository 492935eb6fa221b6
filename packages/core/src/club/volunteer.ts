import * as z from "zod/mini";
import { civilDate, id, list } from "../internal/schema.ts";

/**
 * What volunteers of a club do: home care, economic development (livelihood),
 * health, culture, communication, or something else.
 *
 * @see {@link SOURCES}: `helpage-income`, `aarp-case-study` (guideline)
 */
export const VOLUNTEER_ROLES = [
  "home-care",
  "livelihood",
  "health",
  "culture",
  "communication",
  "other",
] as const;

/** One of {@link VOLUNTEER_ROLES}. */
export type VolunteerRole = (typeof VOLUNTEER_ROLES)[number];

/** A member's time as a volunteer in one role. */
export const VolunteerSchema = z.strictObject({
  /** Id of the member who volunteers. */
  memberId: id(),
  /** What the volunteer does. */
  role: z.enum(VOLUNTEER_ROLES),
  /** First day in the role. */
  from: civilDate(),
  /** Last day in the role; absent while it lasts. */
  to: z.optional(civilDate()),
  /** Members this volunteer mentors, dated; at most 100. People cared for at home are under `care`. @sensitivity sensitive */
  mentees: z.optional(
    list(
      z.strictObject({
        /** Id of the member who is mentored. */
        memberId: id(),
        /** First day of mentoring. */
        from: civilDate(),
        /** Last day of mentoring; absent while it lasts. */
        to: z.optional(civilDate()),
      }),
      100,
    ),
  ),
});

/** A member's time as a volunteer in one role. */
export type Volunteer = z.infer<typeof VolunteerSchema>;

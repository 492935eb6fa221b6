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
  /** Id of the member. */
  memberId: id(),
  /** What the volunteer does. */
  role: z.enum(VOLUNTEER_ROLES),
  /** First day in the role. */
  from: civilDate(),
  /** Last day in the role; absent while it lasts. */
  to: z.optional(civilDate()),
  /** Members this volunteer mentors, dated; people cared for at home are under `care`. */
  mentees: z.optional(
    list(
      z.strictObject({
        /** Id of the member who is mentored. */
        memberId: id(),
        /** First day. */
        from: civilDate(),
        /** Last day; absent while it lasts. */
        to: z.optional(civilDate()),
      }),
      100,
    ),
  ),
});

/** A member's time as a volunteer in one role. */
export type Volunteer = z.infer<typeof VolunteerSchema>;

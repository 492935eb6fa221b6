import * as z from "zod/mini";
import { id } from "../internal/schema.ts";
import { ATTENDANCE_STATUSES } from "./attendance-status.ts";

/** One member's mark at one meeting. */
export const AttendanceMarkSchema = z.strictObject({
  /** Id of the member. */
  memberId: id(),
  /** Present, absent, excused, or represented by somebody else. */
  status: z.enum(ATTENDANCE_STATUSES),
});

/** One member's mark at one meeting. */
export type AttendanceMark = z.infer<typeof AttendanceMarkSchema>;

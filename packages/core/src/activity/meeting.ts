import * as z from "zod/mini";
import { civilDate, count, id, list, text } from "../internal/schema.ts";
import { AREAS } from "./area.ts";
import { ATTENDANCE_STATUSES } from "./attendance-status.ts";

/** One member's mark at one meeting. */
export const AttendanceMarkSchema = z.strictObject({
  /** Id of the member. */
  memberId: id(),
  /** What was marked. */
  status: z.enum(ATTENDANCE_STATUSES),
});

/** One member's mark at one meeting. */
export type AttendanceMark = z.infer<typeof AttendanceMarkSchema>;

/** Who a meeting is for: all members, or the management board. Only general ones count in rates. */
export const MEETING_KINDS = ["general", "board"] as const;

/** One of {@link MEETING_KINDS}. */
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Whether a meeting is still planned, was held, or was cancelled. */
export const MEETING_STATUSES = ["planned", "held", "cancelled"] as const;

/** One of {@link MEETING_STATUSES}. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** A meeting of the club (sinh hoạt định kỳ). */
export const MeetingSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The day it was or will be held. */
  date: civilDate(),
  /** General or board. */
  kind: z.enum(MEETING_KINDS),
  /** Planned, held or cancelled. */
  status: z.enum(MEETING_STATUSES),
  /** Why it was cancelled; at most 500 characters. */
  reason: z.optional(text(500)),
  /** The areas its agenda covered; evidence for those areas once it was held. */
  areas: z.optional(list(z.enum(AREAS), AREAS.length)),
  /** Marks a member at most once. Absent: attendance was not taken. Empty: taken, nobody marked. */
  attendance: z.optional(list(AttendanceMarkSchema, 2000)),
  /** People who came and are not members; whole number, 0…10,000. */
  guests: z.optional(count(10_000)),
});

/** A meeting of the club. */
export type Meeting = z.infer<typeof MeetingSchema>;

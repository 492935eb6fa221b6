import * as z from "zod/mini";
import { ActivitySchema } from "../activity/activity.ts";
import { MeetingSchema } from "../activity/meeting.ts";
import { ClubSchema } from "../club/club.ts";
import { BoardTermSchema } from "../club/management-board.ts";
import { MemberSchema } from "../club/member.ts";
import { list } from "../internal/schema.ts";

/** The version of the register's format that this kit writes. */
export const REGISTER_SCHEMA_VERSION = 1;

/**
 * One club's whole book, in one document. Each section may be absent, which
 * means *not reported*; an empty list means *none*. The two are never mixed up.
 *
 * Bounds (our choice, far above any real club): 2,000 members, 500 board terms,
 * 2,000 meetings, 20,000 activities.
 */
export const RegisterSchema = z.strictObject({
  /** Always 1 in this version. */
  schemaVersion: z.literal(REGISTER_SCHEMA_VERSION),
  /** The club itself. */
  club: ClubSchema,
  /** Everybody who is or was on the roll. */
  members: z.optional(list(MemberSchema, 2000)),
  /** Terms on the management board, past ones included. */
  board: z.optional(list(BoardTermSchema, 500)),
  /** Meetings planned, held and cancelled. */
  meetings: z.optional(list(MeetingSchema, 2000)),
  /** What the club did in the eight areas. */
  activities: z.optional(list(ActivitySchema, 20_000)),
});

/** One club's whole book, in one document. */
export type Register = z.infer<typeof RegisterSchema>;

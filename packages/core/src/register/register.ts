import * as z from "zod/mini";
import { ActivitySchema } from "../activity/activity.ts";
import { MeetingSchema } from "../activity/meeting.ts";
import { CareSchema } from "../care/care.ts";
import { HealthSchema } from "../care/health-record.ts";
import { ClubSchema } from "../club/club.ts";
import { DataRequestSchema } from "../club/consent.ts";
import { BoardTermSchema } from "../club/management-board.ts";
import { MemberSchema } from "../club/member.ts";
import { VolunteerSchema } from "../club/volunteer.ts";
import { FundsSchema } from "../fund/funds.ts";
import { list } from "../internal/schema.ts";
import { SupportSchema } from "../support/support.ts";

/** The version of the register's format that this kit writes. It reads all that came before. */
export const REGISTER_SCHEMA_VERSION = 2;

/**
 * One club's whole book, in one document. Each section may be absent, which
 * means *not reported*; an empty list means *none*. The two are never mixed up.
 *
 * Bounds (our choice, far above any real club) stand beside each list: 2,000
 * members, 2,000 meetings, 20,000 activities, 50,000 ledger entries, …
 */
export const RegisterSchema = z.strictObject({
  /** Always 2 in this version. @sensitivity public */
  schemaVersion: z.literal(REGISTER_SCHEMA_VERSION),
  /** The club itself. @sensitivity public */
  club: ClubSchema,
  /** Everybody who is or was on the roll; at most 2,000. @sensitivity personal */
  members: z.optional(list(MemberSchema, 2000)),
  /** Terms on the management board, past ones included; at most 500. @sensitivity personal */
  board: z.optional(list(BoardTermSchema, 500)),
  /** Members who volunteer in a role, past ones included; at most 2,000. @sensitivity personal */
  volunteers: z.optional(list(VolunteerSchema, 2000)),
  /** Meetings planned, held and cancelled; at most 2,000. @sensitivity public */
  meetings: z.optional(list(MeetingSchema, 2000)),
  /** What the club did in the eight areas; at most 20,000. @sensitivity public */
  activities: z.optional(list(ActivitySchema, 20_000)),
  /** Care at home by volunteers. @sensitivity sensitive */
  care: z.optional(CareSchema),
  /** Days of measuring blood pressure and weight, and of general check-ups. @sensitivity sensitive */
  health: z.optional(HealthSchema),
  /** Both funds and their ledgers, loans and what the rules say of them, the member fee. @sensitivity sensitive */
  funds: z.optional(FundsSchema),
  /** Supervision, training, exchange, recognition, partners, feedback. @sensitivity public */
  support: z.optional(SupportSchema),
  /** What people asked about their own data; at most 2,000. @sensitivity personal */
  dataRequests: z.optional(list(DataRequestSchema, 2000)),
});

/** One club's whole book, in one document. */
export type Register = z.infer<typeof RegisterSchema>;

import {
  ActivitySchema,
  AREAS,
  AttendanceMarkSchema,
  ClubSchema,
  MEMBERSHIP_KINDS,
  MeetingSchema,
  MemberSchema,
  SubmissionReferenceSchema,
  SupervisionActionSchema,
  SupervisionVisitSchema,
} from "@ishc/core";
import * as z from "zod/mini";

const text = z.string();
const version = z.literal(1);
const club = z.pick(ClubSchema, { id: true, name: true, village: true });
/** What holds the subject, where there is a record of it. */
const recorded = z.optional(SubmissionReferenceSchema);

/** The roster of a meeting, as the core's `AttendanceSheet` has it. */
export const AttendanceSheetSchema = z.strictObject({
  kind: z.literal("ishc-attendance-sheet"),
  version,
  club,
  meeting: z.pick(MeetingSchema, { id: true, date: true, kind: true, status: true }),
  members: z.array(
    z.strictObject({
      id: text,
      name: text,
      kind: z.enum(MEMBERSHIP_KINDS),
      group: z.optional(text),
    }),
  ),
  marks: z.optional(z.array(AttendanceMarkSchema)),
  guests: z.optional(z.int()),
  areas: z.optional(z.array(z.enum(AREAS))),
  recorded,
});

/** What the form for a member needs, as the core's `MemberSheet` has it. */
export const MemberSheetSchema = z.strictObject({
  kind: z.literal("ishc-member-sheet"),
  version,
  club,
  today: text,
  people: z.array(z.strictObject({ id: text, name: text, birthYear: z.optional(text) })),
  member: z.optional(MemberSchema),
  recorded,
});

/** What the form for an activity needs, as the core's `ActivitySheet` has it. */
export const ActivitySheetSchema = z.strictObject({
  kind: z.literal("ishc-activity-sheet"),
  version,
  club,
  today: text,
  activity: z.optional(z.omit(ActivitySchema, { memberIds: true })),
  recorded,
});

/** What the form for a visit needs, as the core's `SupervisionSheet` has it. */
export const SupervisionSheetSchema = z.strictObject({
  kind: z.literal("ishc-supervision-sheet"),
  version,
  club,
  today: text,
  items: z.array(z.strictObject({ item: text, outOf: z.int() })),
  openActions: z.array(SupervisionActionSchema),
  visit: z.optional(SupervisionVisitSchema),
  recorded,
});

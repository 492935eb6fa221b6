import * as z from "zod/mini";
import { amountVnd, civilDate, count, id, list, text } from "../internal/schema.ts";
import { AREAS } from "./area.ts";

/** Something the club did in one of the eight areas. */
export const ActivitySchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The area it belongs to. */
  area: z.enum(AREAS),
  /** What kind of work it was: one of the area's `ACTIVITY_KINDS`, or an own one beginning with `x-`. */
  kind: z.optional(id()),
  /** The day it was done, or for an entitlement case, taken up. */
  date: civilDate(),
  /** What was done, in a few words; at most 500 characters. No names of people. */
  note: z.optional(text(500)),
  /** People it reached, members or not, at most 1,000,000. Absent: not counted. @unit people */
  peopleReached: z.optional(count(1_000_000)),
  /** Ids of members who took part or were helped; at most 2,000. Absent: not recorded. @sensitivity sensitive */
  memberIds: z.optional(list(id(), 2000)),
  /** The body that did it together with the club; at most 200 characters. No names of people. */
  partner: z.optional(text(200)),
  /** What the club spent on it. Absent: not recorded. @unit đồng */
  spentVnd: z.optional(amountVnd(0)),
  /** Id of the meeting it was part of. */
  meetingId: z.optional(id()),
  /** What shows that it was done: a photo kept, minutes, a list; at most 500 characters. @sensitivity personal */
  evidence: z.optional(text(500)),
  /** The day an entitlement case was settled; absent while it is open. */
  settledOn: z.optional(civilDate()),
});

/** Something the club did in one of the eight areas. */
export type Activity = z.infer<typeof ActivitySchema>;

import * as z from "zod/mini";
import { civilDate, count, id, list, text } from "../internal/schema.ts";
import { AREAS, type Area } from "./area.ts";
import { AttendanceMarkSchema } from "./attendance-mark.ts";
import { MOST_GUESTS } from "./most-guests.ts";

/** Who a meeting is for: all members, or the management board. Only general ones count in rates. */
export const MEETING_KINDS = ["general", "board"] as const;

/** One of {@link MEETING_KINDS}. */
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Whether a meeting is still planned, was held, or was cancelled. */
export const MEETING_STATUSES = ["planned", "held", "cancelled"] as const;

/** One of {@link MEETING_STATUSES}. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** One item of a meeting's agenda: an area it belongs to, a topic, or both. */
export const AgendaItemSchema = z.strictObject({
  /** The area it belongs to; evidence for that area once the meeting was held. */
  area: z.optional(z.enum(AREAS)),
  /** What it was about; at most 300 characters. No names of people. */
  topic: z.optional(text(300)),
});

/** One item of a meeting's agenda. */
export type AgendaItem = z.infer<typeof AgendaItemSchema>;

/** A meeting of the club (sinh hoạt định kỳ). */
export const MeetingSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The day it was or will be held. */
  date: civilDate(),
  /** Who it was for: all members, or the management board. */
  kind: z.enum(MEETING_KINDS),
  /** Whether it is still planned, was held, or was cancelled. */
  status: z.enum(MEETING_STATUSES),
  /** Why it was cancelled; at most 500 characters. @sensitivity personal */
  reason: z.optional(text(500)),
  /** What was on its agenda, in order; at most 50 items. Absent: not recorded. */
  agenda: z.optional(list(AgendaItemSchema, 50)),
  /** Who came: one mark a member, at most 2,000. Absent: attendance was not taken. Empty: taken, nobody marked. @sensitivity personal */
  attendance: z.optional(list(AttendanceMarkSchema, 2000)),
  /** People who came and are not members, at most 10,000. Absent: not counted. @unit people */
  guests: z.optional(count(MOST_GUESTS)),
});

/** A meeting of the club. */
export type Meeting = z.infer<typeof MeetingSchema>;

/**
 * The areas that a meeting's agenda covered.
 *
 * @param meeting - the meeting
 * @returns each area once, in the order of the agenda; undefined where no agenda was recorded
 * @example
 * import { agendaAreas } from "@ishc/core";
 * agendaAreas({ agenda: [{ area: "health" }, { topic: "Kế hoạch tháng sau" }, { area: "health" }] }); // ["health"]
 * agendaAreas({}); // undefined
 */
export function agendaAreas({ agenda }: Pick<Meeting, "agenda">): Area[] | undefined {
  if (!agenda) return undefined;
  const areas: Area[] = [];
  for (const { area } of agenda) if (area !== undefined && !areas.includes(area)) areas.push(area);
  return areas;
}

/**
 * An agenda that covers certain areas: items of other areas go, areas without
 * an item get one, and topics without an area stay.
 *
 * @internal
 */
export function agendaWithAreas(
  agenda: readonly AgendaItem[] = [],
  areas: readonly Area[],
): AgendaItem[] {
  const kept = agenda.filter((item) => item.area === undefined || areas.includes(item.area));
  const covered = new Set(kept.map((item) => item.area));
  return [...kept, ...areas.filter((area) => !covered.has(area)).map((area) => ({ area }))];
}

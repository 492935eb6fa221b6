import * as z from "zod/mini";
import { civilDate, count, id, text } from "../internal/schema.ts";
import { AREAS } from "./area.ts";

/** Something the club did in one of the eight areas. */
export const ActivitySchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The area it belongs to. */
  area: z.enum(AREAS),
  /** The day it was done. */
  date: civilDate(),
  /** What was done, in a few words; at most 500 characters. No names of people. */
  note: z.optional(text(500)),
  /** People it reached, members or not; whole number. Absent: not counted. */
  peopleReached: z.optional(count(1_000_000)),
});

/** Something the club did in one of the eight areas. */
export type Activity = z.infer<typeof ActivitySchema>;

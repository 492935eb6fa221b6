import * as z from "zod/mini";
import { AREAS } from "../activity/area.ts";
import { civilDate, id, list, text, whole } from "../internal/schema.ts";

/** What an officer asked the club to do after a visit. */
export const SupervisionActionSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** What is to be done; at most 500 characters. @sensitivity personal */
  what: text(500),
  /** The area it belongs to. */
  area: z.optional(z.enum(AREAS)),
  /** The day by which it should be done. */
  dueOn: z.optional(civilDate()),
  /** The day it was done; absent while it is open. */
  closedOn: z.optional(civilDate()),
});

/** What an officer asked the club to do after a visit. */
export type SupervisionAction = z.infer<typeof SupervisionActionSchema>;

/** A visit by an officer of the association who guides and supervises the club, on site or from afar. */
export const SupervisionVisitSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The day of the visit. */
  date: civilDate(),
  /** Whether the officer came, or called over phone or network. */
  mode: z.enum(["on-site", "remote"]),
  /** Name of the officer, and from where; at most 200 characters. @sensitivity personal */
  officer: z.optional(text(200)),
  /** What was looked at and how it was found; at most 100 items. */
  items: z.optional(
    list(
      z.strictObject({
        /** What was looked at; at most 200 characters. No names of people. */
        item: text(200),
        /** Points given, 0 to `outOf`, at most 1,000. @unit points */
        score: whole(0, 1000),
        /** Points possible, 1 to 1,000. @unit points */
        outOf: whole(1, 1000),
      }),
      100,
    ),
  ),
  /** What the officer noted; at most 2,000 characters. @sensitivity personal */
  note: z.optional(text(2000)),
  /** What the club was asked to do; at most 100. */
  actions: z.optional(list(SupervisionActionSchema, 100)),
});

/** A visit by an officer of the association. */
export type SupervisionVisit = z.infer<typeof SupervisionVisitSchema>;

import * as z from "zod/mini";
import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { civilDate, id, list, text } from "../internal/schema.ts";

/**
 * The stages of a club's life: planned, active, dormant (no longer meeting, not
 * dissolved) and closed.
 */
export const CLUB_STAGES = ["planned", "active", "dormant", "closed"] as const;

/** One of {@link CLUB_STAGES}. */
export type ClubStage = (typeof CLUB_STAGES)[number];

/** Whose budget founded a club, as reports count them. */
export const BUDGET_SOURCES = ["project", "local-budget", "social"] as const;

/** One of {@link BUDGET_SOURCES}. */
export type BudgetSource = (typeof BUDGET_SOURCES)[number];

/** The Association of the Elderly that a club belongs to, in one span of time. */
export const ParentAssociationSchema = z.strictObject({
  /** Its name, “Hội Người cao tuổi xã …”; at most 200 characters. */
  name: text(200),
  /** Official code of the commune-level unit it serves. Absent: not recorded. */
  communeCode: z.optional(id()),
  /** First day that the club belongs to it. */
  from: civilDate(),
  /** Last day that the club belongs to it; absent while it lasts. */
  to: z.optional(civilDate()),
});

/** The Association of the Elderly that a club belongs to, in one span of time. */
export type ParentAssociation = z.infer<typeof ParentAssociationSchema>;

/** The decision of the People's Committee that founded a club. */
export const FoundingDecisionSchema = z.strictObject({
  /** Its number, such as `222/QĐ-UBND`; at most 100 characters. */
  number: text(100),
  /** The day it is dated. */
  date: civilDate(),
  /** The People's Committee that issued it; at most 200 characters. */
  issuedBy: text(200),
});

/** The decision of the People's Committee that founded a club. */
export type FoundingDecision = z.infer<typeof FoundingDecisionSchema>;

/** The club itself: who it is, where, and which stage of life it is in. */
export const ClubSchema = z.strictObject({
  /** Fixed for ever, unique in the association. */
  id: id(),
  /** Its name as on the founding decision; at most 200 characters. */
  name: text(200),
  /** The village, hamlet or quarter it serves (thôn, ấp, khu phố); at most 200 characters. */
  village: text(200),
  /**
   * The commune or ward it lies in, dated: units were renamed, merged and split
   * in 2025, and a code alone may since mean another place. Whole life, in order;
   * at least one, at most 50.
   */
  communes: list(
    z.strictObject({
      /** Official code of the commune-level unit. */
      code: id(),
      /** First day under this unit. */
      from: civilDate(),
      /** Last day under this unit; absent while it lasts. */
      to: z.optional(civilDate()),
    }),
    50,
  ).check(z.minLength(1)),
  /** The stages of its life, each from its first day, in order; at least one, at most 50. */
  stages: list(
    z.strictObject({
      /** The stage that begins. */
      stage: z.enum(CLUB_STAGES),
      /** The first day of this stage. */
      from: civilDate(),
    }),
    50,
  ).check(z.minLength(1)),
  /** The association that guides and supervises it, dated: one on any day; at most 50. Absent: not recorded. */
  parentAssociations: z.optional(list(ParentAssociationSchema, 50)),
  /** The decision that founded it. Absent: not recorded. */
  foundingDecision: z.optional(FoundingDecisionSchema),
  /** The day its operating rules (quy chế hoạt động) were adopted. Absent: not recorded. */
  rulesAdoptedOn: z.optional(civilDate()),
  /** The programme it was founded under, and who paid. Absent: not recorded. */
  programme: z.optional(
    z.strictObject({
      /** Name of the plan, decision or project; at most 200 characters. */
      name: text(200),
      /** Whose budget founded it. */
      budget: z.enum(BUDGET_SOURCES),
    }),
  ),
  /** Plans and decisions it was founded under; at most 50. Absent: not recorded. */
  documents: z.optional(
    list(
      z.strictObject({
        /** Number of the document; at most 100 characters. */
        number: text(100),
        /** The day it is dated. Absent: not recorded. */
        date: z.optional(civilDate()),
        /** What it is; at most 300 characters. */
        title: z.optional(text(300)),
      }),
      50,
    ),
  ),
  /** The day its performing team (đội văn nghệ) was formed. Absent: none, or not recorded. */
  performingTeamFormedOn: z.optional(civilDate()),
});

/** The club itself: who it is, where, and which stage of life it is in. */
export type Club = z.infer<typeof ClubSchema>;

/**
 * The stage a club is in on a day.
 *
 * @param club - the club
 * @param on - the day
 * @returns the stage; undefined before its first one
 * @example
 * import { clubStage } from "@ishc/core";
 * const stages = [{ stage: "planned", from: "2021-01-08" }, { stage: "active", from: "2021-06-01" }];
 * clubStage({ stages }, "2021-05-31"); // "planned"
 * clubStage({ stages }, "2021-06-01"); // "active"
 */
export function clubStage(club: Pick<Club, "stages">, on: CivilDate): ClubStage | undefined {
  let stage: ClubStage | undefined;
  for (const step of club.stages) if (step.from <= on) stage = step.stage;
  return stage;
}

/**
 * The commune-level unit a club lies in on a day.
 *
 * @param club - the club
 * @param on - the day
 * @returns the unit's code; undefined where the register does not say
 * @example
 * import { communeOf } from "@ishc/core";
 * const communes = [{ code: "22870", from: "2021-01-08", to: "2025-06-30" }, { code: "22873", from: "2025-07-01" }];
 * communeOf({ communes }, "2025-07-01"); // "22873"
 */
export function communeOf(club: Pick<Club, "communes">, on: CivilDate): string | undefined {
  return club.communes.find((unit) => covers(unit, on))?.code;
}

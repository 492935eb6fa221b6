import type { CivilDate } from "@ishc/core";

/** What somebody may want to do with one club that not everybody may. */
export const CLUB_ACTIONS = [
  "read-figures",
  "read-sheet",
  "submit",
  "read-history",
  "read-register",
  "write-register",
  "forget",
] as const;

/** What somebody may want to do with the clubs of a unit. */
export const UNIT_ACTIONS = ["read-unit-figures"] as const;

/**
 * What somebody may want to do that not everybody may.
 *
 * - `read-figures`, `read-unit-figures`: see all numbers of a club or a unit; others see them
 *   without small counts of people
 * - `read-sheet`: see who is on a roll, what a form needs to be filled, and open conflicts
 * - `submit`: send what a form was filled with
 * - `read-history`: see who changed what in a register
 * - `read-register`, `write-register`: see or replace the whole register
 * - `forget`: forget a member, or withdraw a member's consent, in earlier versions as well
 */
export const ACTIONS = [...CLUB_ACTIONS, ...UNIT_ACTIONS] as const;

/** One of {@link CLUB_ACTIONS}. */
export type ClubAction = (typeof CLUB_ACTIONS)[number];

/** One of {@link UNIT_ACTIONS}. */
export type UnitAction = (typeof UNIT_ACTIONS)[number];

/** One of {@link ACTIONS}. */
export type Action = ClubAction | UnitAction;

/** What is asked of `access`. */
export type AccessQuestion =
  | {
      /** What somebody wants to do. */
      readonly action: ClubAction;
      /** The club it concerns; not yet known to exist. */
      readonly clubId: string;
    }
  | {
      /** What somebody wants to do. */
      readonly action: UnitAction;
      /** Code of the unit it concerns. */
      readonly unitCode: string;
      /** The day of the figures, `yyyy-MM-dd`: a code means the unit that had it on that day, which may be another today. */
      readonly on: CivilDate;
    };

/**
 * Whether somebody may.
 *
 * - `false`: no, whoever they are
 * - `"not-signed-in"`: not known who they are; signing in may help
 * - `true`, or who they are: yes. `by` is kept with what they change: the id of an account, not a name
 */
export type AccessAnswer = boolean | "not-signed-in" | { readonly by: string };

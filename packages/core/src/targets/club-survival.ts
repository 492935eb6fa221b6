import { misuse } from "../errors.ts";
import { notMeasurable, type TargetNotMeasurable } from "./target-figure.ts";

/** Clubs that were founded at about the same time. */
export interface ClubCohort {
  /** When: the id of a period, `2021` or `2016-01--2020-12` say. */
  readonly founded: string;
  /** Clubs ever founded then. */
  readonly launched: number;
  /** Those of them that are active now. */
  readonly active: number;
}

/** The part of the clubs ever founded that is active now. */
export type Survival =
  | {
      /** There is a number. */
      readonly status: "measured";
      /** Active over founded, a ratio in 0…1. */
      readonly value: number;
      /** Clubs active now. */
      readonly numerator: number;
      /** Clubs ever founded. */
      readonly denominator: number;
    }
  | TargetNotMeasurable;

/** Survival, of all clubs and of each cohort. */
export interface ClubSurvival {
  /** Of all together: derived anew from the counts, not averaged. */
  readonly all: Survival;
  /** Of each cohort, in the order given. */
  readonly cohorts: readonly { readonly founded: string; readonly survival: Survival }[];
}

/**
 * Clubs launched against clubs that live (tỷ lệ duy trì): those active now over
 * those ever founded, by the time they were founded. A report of new clubs alone
 * does not show what became of them.
 *
 * @param cohorts - clubs by when they were founded
 * @returns the survival of all and of each cohort; `no-clubs` where none were founded
 * @throws RangeError for counts that are not whole or below 0, and where more are
 * active than were founded
 * @example
 * import { clubSurvival } from "@ishc/core";
 * const { all, cohorts } = clubSurvival([
 *   { founded: "2016-01--2020-12", launched: 20, active: 18 },
 *   { founded: "2021-01--2025-12", launched: 30, active: 30 },
 * ]);
 * all.value; // 48 / 50
 * cohorts.map(({ survival }) => survival.value); // [0.9, 1]
 */
export function clubSurvival(cohorts: readonly ClubCohort[]): ClubSurvival {
  for (const cohort of cohorts) requireCohort(cohort);
  const sum = (of: "launched" | "active") => cohorts.reduce((all, cohort) => all + cohort[of], 0);
  return {
    all: survivalOf(sum("launched"), sum("active")),
    cohorts: cohorts.map(({ founded, launched, active }) => ({
      founded,
      survival: survivalOf(launched, active),
    })),
  };
}

function survivalOf(launched: number, active: number): Survival {
  if (launched === 0) return notMeasurable("no-clubs");
  return { status: "measured", value: active / launched, numerator: active, denominator: launched };
}

function requireCohort({ founded, launched, active }: ClubCohort): void {
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (isWhole(launched) && isWhole(active) && active <= launched) return;
  throw misuse(
    `at most as many clubs active as were founded in ${founded}`,
    `${active} of ${launched}`,
    "Count clubs that opened again once, where they were founded first.",
  );
}

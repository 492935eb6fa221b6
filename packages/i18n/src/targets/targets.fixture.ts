import type { Figure, Target } from "@ishc/core";

/** A count, as figures have it. */
export const count = (numerator: number): Figure => ({ numerator, denominator: 1 });

/** A ratio, as figures have it. */
export const of = (numerator: number, denominator: number): Figure => ({ numerator, denominator });

export const clubs: Target = {
  id: "clubs",
  unit: "58",
  what: "clubsFounded",
  period: "2021-01--2025-12",
  value: 30,
  direction: "at-least",
  source: "kit",
  authority: "our-choice",
};
export const older: Target = { ...clubs, what: "older60", value: 100_000, direction: "more-than" };
export const provinces: Target = { ...clubs, what: "province-coverage", value: 0.95 };
export const bound: Target = { ...clubs, what: "survival", value: 0.5, direction: "at-most" };
export const exchanges: Target = { ...clubs, what: "exchanges-per-year", value: 2 };

import { nationalSet } from "../../../tooling/src/generators/index.ts";

/** The day the national set speaks of. */
export const DAYS = ["--period", "2026", "--as-of", "2026-11-30"] as const;

/** The first clubs of an invented country, one a line, and its units as JSON. */
export function nationalLines(clubs: number) {
  const set = nationalSet({ seed: 1, to: clubs });
  const lines = [...set].map((register) => JSON.stringify(register));
  return { lines, units: JSON.stringify(set.units) };
}

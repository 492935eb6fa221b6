import type { Rollup } from "@ishc/core";

/** A club of which several registers were counted. */
export interface RepeatedClub {
  /** Its id. */
  readonly clubId: string;
  /** How many registers; all of them are in the totals. */
  readonly registers: number;
}

/** The clubs that a roll-up counted more than once, in the order met: one file twice under two names, perhaps. */
export function repeatedClubs({ registersByClub }: Pick<Rollup, "registersByClub">) {
  const repeated: RepeatedClub[] = [];
  for (const [clubId, registers] of registersByClub) {
    if (registers > 1) repeated.push({ clubId, registers });
  }
  return repeated;
}

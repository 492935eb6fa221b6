import type { CivilDate } from "../calendar/civil-date.ts";
import type { IssuePath } from "../issue.ts";
import { loansOutsideTerms } from "../register/loans-outside-terms.ts";
import { negativeBalances } from "../register/negative-balances.ts";
import type { Register } from "../register/register.ts";
import { suspectedDuplicates } from "../register/suspected-duplicates.ts";
import type { FactId } from "./fact-catalogue.ts";

type Rows = (register: Register, on: CivilDate) => readonly IssuePath[];

/**
 * What can be true in a register but should not be, and the rows it stands in.
 * The fact is the number of rows.
 */
export const IRREGULARITIES = {
  suspectedDuplicates: (register, on) =>
    suspectedDuplicates(register)
      .map(({ path }) => path)
      .filter(([, i]) => register.members?.[Number(i)]?.memberships.some(({ from }) => from <= on)),
  fundsBelowZero: (register, on) =>
    distinct(negativeBalances(register, on).map(({ path }) => path)),
  loansOutsideTerms: (register, on) =>
    distinct(loansOutsideTerms(register).map(({ path }) => path.slice(0, 3))).filter(
      ([, , i]) => (register.funds?.loans?.[Number(i)]?.agreedOn ?? "") <= on,
    ),
} as const satisfies Partial<Record<FactId, Rows>>;

/** Counts them. */
export function irregularityFacts(register: Register, on: CivilDate) {
  return {
    suspectedDuplicates: IRREGULARITIES.suspectedDuplicates(register, on).length,
    fundsBelowZero: IRREGULARITIES.fundsBelowZero(register, on).length,
    loansOutsideTerms: IRREGULARITIES.loansOutsideTerms(register, on).length,
  };
}

function distinct(paths: readonly IssuePath[]): IssuePath[] {
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}

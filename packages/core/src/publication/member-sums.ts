import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import type { Facts } from "../facts/facts.ts";

/** Facts that add up over members and are told together or not at all. */
interface MemberSum {
  /** The subject a club must have reported. */
  readonly topic: Topic;
  readonly facts: readonly FactId[];
}

/**
 * Members once for each meeting, and what all of them pay: by how often a club met and by what a
 * member pays, these tell how many members there are. So does what is left of all income.
 */
export const MEMBER_SUMS: readonly MemberSum[] = [
  {
    topic: "attendance",
    facts: ["attendanceEligible", "attendancePresent", "attendanceBlank"],
  },
  { topic: "feeDues", facts: ["feesDueVnd", "feesPaidVnd"] },
  { topic: "raised", facts: ["feesRaisedVnd", "fundsRaisedVnd"] },
];

/** A row of a table, as far as its sums are concerned. */
interface SumRow {
  readonly code: string;
  readonly parent?: string;
  readonly facts: Facts;
}

/**
 * The rows that do not tell a sum: the lowest ones whose sums are kept back and came to anything, and
 * all above them. How often a club met is no secret and differs
 * from club to club, so that a unit's sums of some months would tell the members of each club in it.
 * What is left is the sum of what is told below, and tells nothing new.
 *
 * @param rows - every unit
 * @param facts - the sum
 * @param isKeptBack - whether the sums of a row that lies lowest are kept back
 */
export function rowsWithoutSum(
  rows: readonly SumRow[],
  { facts: ids }: MemberSum,
  isKeptBack: (row: SumRow) => boolean,
): Set<string> {
  const parents = new Map(rows.map(({ code, parent }) => [code, parent]));
  const inner = new Set(parents.values());
  const without = new Set<string>();
  for (const row of rows) {
    if (inner.has(row.code) || !isKeptBack(row)) continue;
    if (ids.every((id) => row.facts.values[id] === 0)) continue;
    let code: string | undefined = row.code;
    while (code !== undefined && !without.has(code)) {
      without.add(code);
      code = parents.get(code);
    }
  }
  return without;
}

/** Whether sums of a row rest on fewer members than may be told, as far as its facts say. */
export function restOnFew({ facts: { values } }: SumRow, threshold: number): boolean {
  const marked = Math.max(1, values.meetingsHeld - values.meetingsUnmarked);
  const eligible = values.attendanceEligible / marked;
  return eligible > 0 && eligible < threshold;
}

import type { Register } from "../register/register.ts";
import { type CheckOptions, checkClub } from "./check-club.ts";
import type { Finding } from "./finding.ts";
import type { RulePack } from "./rule-pack.ts";

/** One rule under two packs, for one club. */
export interface PackComparison {
  /** Id of the rule. */
  readonly ruleId: string;
  /** What the first pack finds; absent where it has no such rule in force. */
  readonly first?: Finding;
  /** What the second pack finds; absent where it has no such rule in force. */
  readonly second?: Finding;
  /**
   * How they differ: `only-first`, `only-second`, in the `outcome`, in what they
   * ask (`threshold`), or not at all (`none`).
   */
  readonly difference: "only-first" | "only-second" | "outcome" | "threshold" | "none";
}

/**
 * Judges one club under two packs, side by side.
 *
 * @param register - a register from {@link parseRegister}
 * @param packs - the two packs
 * @param options - the day, and where wanted the period
 * @returns one entry a rule of either pack: those of the first in its order, then what only the second has
 * @example
 * import { comparePacks, DECISION_1336, PROJECT_55 } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const rows = comparePacks(buildRegister(), [DECISION_1336, PROJECT_55], { asOf: "2024-05-31" });
 * rows.find((row) => row.ruleId === "COMP-OLDER").difference; // "only-first"
 */
export function comparePacks(
  register: Register,
  packs: readonly [RulePack, RulePack],
  options: Omit<CheckOptions, "rulePack">,
): PackComparison[] {
  const [firsts, seconds] = packs.map((rulePack) => byRule(register, { ...options, rulePack }));
  const ids = new Set([...(firsts?.keys() ?? []), ...(seconds?.keys() ?? [])]);
  return [...ids].map((ruleId) => comparison(ruleId, firsts?.get(ruleId), seconds?.get(ruleId)));
}

function byRule(register: Register, options: CheckOptions): Map<string, Finding> {
  return new Map(checkClub(register, options).map((finding) => [finding.rule.id, finding]));
}

function comparison(ruleId: string, first?: Finding, second?: Finding): PackComparison {
  return {
    ruleId,
    ...(first && { first }),
    ...(second && { second }),
    difference: difference(first, second),
  };
}

function difference(first?: Finding, second?: Finding): PackComparison["difference"] {
  if (!first) return "only-second";
  if (!second) return "only-first";
  if (first.outcome !== second.outcome) return "outcome";
  const [one, other] = [first, second].map(({ rule: { measures, asks, ...rule } }) =>
    JSON.stringify([
      Object.entries(measures).sort(byName),
      [asks.min, asks.max, asks.strictMax === true],
      [rule.dueAtEnd === true, rule.dueOn],
    ]),
  );
  return one === other ? "none" : "threshold";
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

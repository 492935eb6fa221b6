import { misuse } from "../errors.ts";
import type { Authority, CitedSource, Words } from "../sources.ts";
import { rights } from "./club-rules/community.ts";
import { disadvantaged } from "./club-rules/composition.ts";
import { incomeFundStart } from "./club-rules/livelihood.ts";
import { attendance } from "./club-rules/meetings.ts";
import { requireBand } from "./pack-checks.ts";
import type { Band, Rule, RuleTemplate } from "./rule.ts";

/**
 * Rules whose number nobody published. None of them is in force by itself: a
 * pack that wants one gives the number, and on whose authority.
 */
export const RULE_TEMPLATES = {
  "COMP-POOR": disadvantaged,
  "MEET-ATT": attendance,
  "A1-IGF-MIN": incomeFundStart,
  "A5-RIGHTS": rights,
} as const satisfies Record<string, RuleTemplate>;

/** What a pack has to give to make a rule of a template. */
export interface Demand {
  /** The number. */
  readonly asks: Band;
  /** Where it is written; `kit` does not say who decided, so name it in the pack's own statement then. */
  readonly source: CitedSource;
  /** How binding that is. */
  readonly authority: Authority;
  /** The statement with the number in it; the template's own unless given. */
  readonly statement?: Words;
}

/**
 * Makes a rule of a template by giving what it lacks.
 *
 * @param id - which template
 * @param demand - the number, its source and authority
 * @returns the rule, for a pack
 * @throws RangeError for an unknown template, a number that is none, or a band that holds nothing
 * @example
 * import { askFor } from "@ishc/core";
 * const rule = askFor("MEET-ATT", { asks: { min: 0.8 }, source: "kit", authority: "our-choice" });
 * [rule.id, rule.asks.min]; // ["MEET-ATT", 0.8]
 */
export function askFor(id: keyof typeof RULE_TEMPLATES, demand: Demand): Rule {
  const template = RULE_TEMPLATES[id];
  if (!template) {
    const known = Object.keys(RULE_TEMPLATES).join(", ");
    throw misuse(`one of ${known}`, id, "Write a rule of your own for anything else.");
  }
  const rule = { ...template, ...demand };
  requireBand(rule);
  return rule;
}

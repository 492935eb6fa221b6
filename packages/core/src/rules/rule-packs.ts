import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { CLUB_RULES } from "./club-rules.ts";
import type { RulePack } from "./rule.ts";

/**
 * The rules of Decision 1336/QĐ-TTg. Its own period ends on 31 December 2025,
 * but Decision 1648 took over on 1 August 2025, so the pack ends the day before.
 *
 * @see {@link SOURCES}: `decision-1336` (law)
 */
export const DECISION_1336: RulePack = {
  id: "decision-1336",
  name: { vi: "Quyết định 1336/QĐ-TTg (2020–2025)", en: "Decision 1336/QĐ-TTg (2020–2025)" },
  from: "2020-08-31",
  to: "2025-07-31",
  rules: CLUB_RULES,
};

/**
 * The rules since Decision 1648/QĐ-TTg. Whether it repeats the composition
 * figures of Decision 1336 could not be read; HelpAge still described clubs of
 * 50–70 members in December 2025. The kit carries the figures over, as a
 * choice of its own, and each rule keeps its old source.
 *
 * @see {@link SOURCES}: `decision-1648`, `helpage-clubs`
 */
export const DECISION_1648: RulePack = {
  id: "decision-1648",
  name: { vi: "Quyết định 1648/QĐ-TTg (từ 8/2025)", en: "Decision 1648/QĐ-TTg (from August 2025)" },
  from: "2025-08-01",
  to: "2035-12-31",
  rules: CLUB_RULES.map((rule) =>
    rule.source === "decision-1336" ? { ...rule, authority: "our-choice" as const } : rule,
  ),
};

/** The packs the kit ships, oldest first. */
export const RULE_PACKS: readonly RulePack[] = [DECISION_1336, DECISION_1648];

/**
 * The pack that clubs are judged under on a day.
 *
 * @param on - the day
 * @param packs - where to look; the kit's own packs unless given
 * @returns the pack in force; of several, the one that came last; undefined when there is none
 * @example
 * import { rulePackOn } from "@ishc/core";
 * rulePackOn("2025-07-31")?.id; // "decision-1336"
 * rulePackOn("2025-08-01")?.id; // "decision-1648"
 */
export function rulePackOn(
  on: CivilDate,
  packs: readonly RulePack[] = RULE_PACKS,
): RulePack | undefined {
  const inForce = packs.filter((pack) => covers(pack, on));
  const [last] = inForce.sort((a, b) => (a.from < b.from ? 1 : -1));
  return last;
}

import type { CivilDate } from "../calendar/civil-date.ts";
import {
  fullClubs,
  lowlandCoverage,
  lowlandCoverage2035,
  newClubs2030,
  newClubs2035,
  newOlder2030,
  olderWomen,
  strongClubs,
  uplandCoverage,
  uplandCoverage2035,
} from "./aggregate-rules.ts";
import { EIGHT_AREAS } from "./area-expectation.ts";
import { boardWomen } from "./club-rules/board.ts";
import { CLUB_RULES } from "./club-rules/club-rules.ts";
import { older55, women } from "./club-rules/composition.ts";
import type { Rule } from "./rule.ts";
import { definePack, latestInForce, type RulePack } from "./rule-pack.ts";
import { askFor } from "./rule-templates.ts";

/** Work on rights, once in the period at least. No source says how often; a pack has to. */
const rightsOnce = askFor("A5-RIGHTS", {
  asks: { min: 1 },
  source: "helpage-areas",
  authority: "our-choice",
  statement: {
    vi: "Trong kỳ có ít nhất một việc về quyền và lợi ích",
    en: "There is at least one activity on rights and entitlements in the period",
  },
});

/**
 * The rules of Decision 1336/QĐ-TTg. Its own period ends on 31 December 2025,
 * but Decision 1648 took over on 1 August 2025, so the pack ends the day before.
 *
 * @see {@link SOURCES}: `decision-1336` (law)
 */
export const DECISION_1336: RulePack = definePack({
  id: "decision-1336",
  name: { vi: "Quyết định 1336/QĐ-TTg (2020–2025)", en: "Decision 1336/QĐ-TTg (2020–2025)" },
  from: "2020-08-31",
  to: "2025-07-31",
  rules: [...CLUB_RULES, rightsOnce, fullClubs],
  areas: EIGHT_AREAS,
});

/**
 * The rules since Decision 1648/QĐ-TTg. Whether it repeats the composition
 * figures of Decision 1336 could not be read; HelpAge still described clubs of
 * 50–70 members in December 2025. The kit carries the figures over, as a
 * choice of its own, and each rule keeps its old source. Its own targets are
 * for the country.
 *
 * @see {@link SOURCES}: `decision-1648`, `decision-1648-targets`, `helpage-clubs`
 */
export const DECISION_1648: RulePack = definePack({
  id: "decision-1648",
  name: { vi: "Quyết định 1648/QĐ-TTg (từ 8/2025)", en: "Decision 1648/QĐ-TTg (from August 2025)" },
  from: "2025-08-01",
  to: "2035-12-31",
  extends: DECISION_1336,
  without: ["AGG-FULL"],
  rules: [
    ...DECISION_1336.rules.filter(restsOn1336).map(carriedOver),
    newClubs2030,
    newOlder2030,
    olderWomen,
    newClubs2035,
    lowlandCoverage,
    uplandCoverage,
    lowlandCoverage2035,
    uplandCoverage2035,
  ],
});

function restsOn1336({ scope, source }: Rule): boolean {
  return scope === undefined && source.startsWith("decision-1336");
}

function carriedOver(rule: Rule): Rule {
  return { ...rule, authority: "our-choice" };
}

/**
 * The plan of Ninh Thuận for 2021–2025: Decision 1336, and sums that the income
 * generation fund starts with. Used where it is asked for; the national pack of
 * the day is the default.
 *
 * @see {@link SOURCES}: `ninh-thuan-plan` (guideline)
 */
export const NINH_THUAN_PLAN: RulePack = definePack({
  id: "ninh-thuan-2021-2025",
  name: { vi: "Kế hoạch tỉnh Ninh Thuận 2021–2025", en: "Plan of Ninh Thuận province 2021–2025" },
  from: "2021-01-08",
  to: "2025-12-31",
  extends: DECISION_1336,
  rules: [
    {
      ...askFor("A1-IGF-MIN", {
        asks: { min: 20_000_000 },
        source: "ninh-thuan-plan",
        authority: "guideline",
        statement: {
          vi: "Quỹ tăng thu nhập ban đầu có ít nhất 20 triệu đồng",
          en: "The income generation fund starts with at least 20 million đồng",
        },
      }),
      from: "2021-01-08",
      to: "2025-12-31",
    },
  ],
});

/**
 * What projects (VIE071, VIE085) ask of their clubs beside the national rules:
 * age on the base of 55, women 70 % or more, half of the board women, and of
 * all clubs 85 % strong. No dates of it were published.
 *
 * @see {@link SOURCES}: `project-vie071`, `project-vie085`, `tan-hung-launch`
 */
export const PROJECT_55: RulePack = definePack({
  id: "project-55",
  name: { vi: "Dự án (tính người từ 55 tuổi)", en: "Project (people of 55 and over)" },
  extends: DECISION_1336,
  without: ["COMP-OLDER", "COMP-YOUNG"],
  rules: [
    older55,
    {
      ...women,
      statement: {
        vi: "Phụ nữ chiếm ít nhất 70% số hội viên",
        en: "Women are at least 70% of the members",
      },
      asks: { min: 0.7 },
      source: "project-vie085",
      authority: "guideline",
    },
    boardWomen,
    strongClubs,
  ],
});

/** The packs that hold for the whole country, oldest first. */
export const RULE_PACKS: readonly RulePack[] = [DECISION_1336, DECISION_1648];

/**
 * The pack that clubs are judged under on a day.
 *
 * @param on - the day
 * @param packs - where to look; the national packs unless given
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
  return latestInForce(on, packs);
}

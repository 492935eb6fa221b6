import { coreSource } from "../fields/core-source.ts";
import type { RuleBook } from "./rules-page.ts";

/** All rules of core, as its sources have them. */
export async function ruleBook(): Promise<RuleBook> {
  const [packs, templates, pack] = (await Promise.all([
    coreSource("rules/rule-packs.ts"),
    coreSource("rules/rule-templates.ts"),
    coreSource("rules/rule-pack.ts"),
  ])) as [typeof import("@ishc/core"), typeof import("@ishc/core"), typeof import("@ishc/core")];
  return {
    packs: [packs.DECISION_1336, packs.DECISION_1648, packs.NINH_THUAN_PLAN, packs.PROJECT_55],
    templates: Object.values(templates.RULE_TEMPLATES),
    sourceOf: pack.sourceCited,
  };
}

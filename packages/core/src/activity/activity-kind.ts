import type { Area } from "./area.ts";

/**
 * The kinds of activity the kit knows, area by area, as sources describe what
 * clubs do. An association that needs another one writes `x-` and a name of
 * its own (`x-rice-bank`): kept, counted for its area, never mistaken for one of these.
 *
 * | area | Vietnamese of its kinds |
 * |---|---|
 * | `livelihood` | hướng dẫn kèm cặp, tập huấn nghề, thăm mô hình, làm chung, việc khác |
 * | `health` | tập luyện, đo sức khỏe, khám định kỳ, tầm soát, nói chuyện sức khỏe, việc khác |
 * | `home-care` | tập huấn chăm sóc, hỗ trợ tại nhà, việc khác |
 * | `self-help` | việc chung cộng đồng, giúp người hoạn nạn, việc khác |
 * | `rights` | phổ biến pháp luật, giúp làm chế độ, đối thoại, việc khác |
 * | `learning` | nói chuyện chuyên đề, lớp học, kỹ năng số, việc khác |
 * | `culture` | biểu diễn, giao lưu, vui chơi, thăm hỏi, mừng thọ, việc khác |
 * | `resources` | vận động ủng hộ, thu hội phí, làm chung gây quỹ, xin hỗ trợ, việc khác |
 *
 * @see {@link SOURCES}: `helpage-income`, `helpage-self-help`, `helpage-culture`, `helpage-resources` (guideline)
 */
export const ACTIVITY_KINDS = {
  livelihood: ["mentoring", "skills-training", "model-visit", "joint-production", "other"],
  health: ["exercise", "measurement", "check-up", "screening", "health-talk", "other"],
  "home-care": ["carer-training", "home-support", "other"],
  "self-help": ["community-action", "hardship-help", "other"],
  rights: ["legal-information", "entitlement-case", "dialogue", "other"],
  learning: ["talk", "class", "digital-skills", "other"],
  culture: ["performance", "exchange", "games", "visit", "celebration", "other"],
  resources: ["fundraising", "fee-collection", "joint-work", "support-request", "other"],
} as const satisfies Record<Area, readonly string[]>;

/** A kind of activity: one of {@link ACTIVITY_KINDS}, or an association's own, beginning with `x-`. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[Area][number] | `x-${string}`;

/**
 * Asks whether a kind of activity belongs to an area.
 *
 * @param kind - the kind, as written in a register
 * @param area - the area
 * @returns true for a kind of that area, and for any of an association's own
 * @example
 * import { isKindOfArea } from "@ishc/core";
 * isKindOfArea("exchange", "culture"); // true
 * isKindOfArea("exchange", "health"); // false
 * isKindOfArea("x-rice-bank", "livelihood"); // true
 */
export function isKindOfArea(kind: string, area: Area): boolean {
  return kind.startsWith("x-") || (ACTIVITY_KINDS[area] as readonly string[]).includes(kind);
}

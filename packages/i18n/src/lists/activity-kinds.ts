import type { ACTIVITY_KINDS, Area, Words } from "@ishc/core";
import { ownWords } from "../internal/own-text.ts";
import type { Locale } from "../locale.ts";

/** Of all areas; `other` is said the same in each. */
const ACTIVITY_KIND_NAMES: Readonly<Record<(typeof ACTIVITY_KINDS)[Area][number], Words>> = {
  mentoring: { vi: "Hướng dẫn, kèm cặp làm kinh tế", en: "Mentoring" },
  "skills-training": { vi: "Tập huấn nghề", en: "Skills training" },
  "model-visit": { vi: "Thăm mô hình làm ăn", en: "Visit to a working model" },
  "joint-production": { vi: "Làm ăn chung", en: "Joint production" },
  exercise: { vi: "Tập luyện", en: "Exercise" },
  measurement: { vi: "Đo huyết áp, cân nặng", en: "Blood pressure and weight taken" },
  "check-up": { vi: "Khám sức khỏe định kỳ", en: "General check-up" },
  screening: { vi: "Khám tầm soát bệnh", en: "Screening" },
  "health-talk": { vi: "Nói chuyện sức khỏe", en: "Health talk" },
  "carer-training": { vi: "Tập huấn chăm sóc", en: "Training of carers" },
  "home-support": { vi: "Hỗ trợ tại nhà", en: "Support at home" },
  "community-action": { vi: "Việc chung cho cộng đồng", en: "Community action" },
  "hardship-help": { vi: "Giúp người gặp khó khăn đột xuất", en: "Help in sudden hardship" },
  "legal-information": { vi: "Phổ biến pháp luật", en: "Information on the law" },
  "entitlement-case": { vi: "Giúp làm chế độ", en: "Entitlement case" },
  dialogue: { vi: "Đối thoại với chính quyền", en: "Dialogue with the authorities" },
  talk: { vi: "Nói chuyện chuyên đề", en: "Talk" },
  class: { vi: "Lớp học", en: "Class" },
  "digital-skills": { vi: "Kỹ năng số", en: "Digital skills" },
  performance: { vi: "Biểu diễn văn nghệ", en: "Performance" },
  exchange: { vi: "Giao lưu", en: "Exchange" },
  games: { vi: "Vui chơi", en: "Games" },
  visit: { vi: "Thăm hỏi", en: "Visit" },
  celebration: { vi: "Mừng thọ, kỷ niệm", en: "Celebration" },
  fundraising: { vi: "Vận động ủng hộ", en: "Fundraising" },
  "fee-collection": { vi: "Thu hội phí", en: "Collecting fees" },
  "joint-work": { vi: "Làm chung gây quỹ", en: "Joint work for the fund" },
  "support-request": { vi: "Xin hỗ trợ", en: "Request for support" },
  other: { vi: "Việc khác", en: "Other" },
};

/**
 * What people call a kind of activity. An association's own kind is shown as
 * the text it wrote, without its `x-`.
 *
 * @param kind - as written in a register
 * @param locale - the language
 * @returns its name; the kind itself where the kit has no such kind
 * @example
 * import { activityKindName } from "@ishc/i18n";
 * activityKindName("community-action", "vi"); // "Việc chung cho cộng đồng"
 * activityKindName("x-rice-bank", "en"); // "rice bank"
 */
export function activityKindName(kind: string, locale: Locale): string {
  if (kind.startsWith("x-")) return kind.slice(2).replace(/[-_]+/g, " ");
  return ownWords(ACTIVITY_KIND_NAMES, kind)?.[locale] ?? kind;
}

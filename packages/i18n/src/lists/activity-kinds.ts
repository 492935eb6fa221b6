import type { ACTIVITY_KINDS, Area } from "@ishc/core";
import { ownText } from "../internal/own-text.ts";
import type { Locale } from "../locale.ts";

/** A kind that the kit knows. */
type KnownKind = (typeof ACTIVITY_KINDS)[Area][number];

/** Of all areas; `other` is said the same in each. */
export const ACTIVITY_KIND_NAMES_VI: Readonly<Record<KnownKind, string>> = {
  mentoring: "Hướng dẫn, kèm cặp làm kinh tế",
  "skills-training": "Tập huấn nghề",
  "model-visit": "Thăm mô hình làm ăn",
  "joint-production": "Làm ăn chung",
  exercise: "Tập luyện",
  measurement: "Đo huyết áp, cân nặng",
  "check-up": "Khám sức khỏe định kỳ",
  screening: "Khám tầm soát bệnh",
  "health-talk": "Nói chuyện sức khỏe",
  "carer-training": "Tập huấn chăm sóc",
  "home-support": "Hỗ trợ tại nhà",
  "community-action": "Việc chung cho cộng đồng",
  "hardship-help": "Giúp người gặp khó khăn đột xuất",
  "legal-information": "Phổ biến pháp luật",
  "entitlement-case": "Giúp làm chế độ",
  dialogue: "Đối thoại với chính quyền",
  talk: "Nói chuyện chuyên đề",
  class: "Lớp học",
  "digital-skills": "Kỹ năng số",
  performance: "Biểu diễn văn nghệ",
  exchange: "Giao lưu",
  games: "Vui chơi",
  visit: "Thăm hỏi",
  celebration: "Mừng thọ, kỷ niệm",
  fundraising: "Vận động ủng hộ",
  "fee-collection": "Thu hội phí",
  "joint-work": "Làm chung gây quỹ",
  "support-request": "Xin hỗ trợ",
  other: "Việc khác",
};

export const ACTIVITY_KIND_NAMES_EN: Readonly<Record<KnownKind, string>> = {
  mentoring: "Mentoring",
  "skills-training": "Skills training",
  "model-visit": "Visit to a working model",
  "joint-production": "Joint production",
  exercise: "Exercise",
  measurement: "Blood pressure and weight taken",
  "check-up": "General check-up",
  screening: "Screening",
  "health-talk": "Health talk",
  "carer-training": "Training of carers",
  "home-support": "Support at home",
  "community-action": "Community action",
  "hardship-help": "Help in sudden hardship",
  "legal-information": "Information on the law",
  "entitlement-case": "Entitlement case",
  dialogue: "Dialogue with the authorities",
  talk: "Talk",
  class: "Class",
  "digital-skills": "Digital skills",
  performance: "Performance",
  exchange: "Exchange",
  games: "Games",
  visit: "Visit",
  celebration: "Celebration",
  fundraising: "Fundraising",
  "fee-collection": "Collecting fees",
  "joint-work": "Joint work for the fund",
  "support-request": "Request for support",
  other: "Other",
};

const ACTIVITY_KIND_NAMES: Readonly<Record<Locale, Readonly<Record<KnownKind, string>>>> = {
  vi: ACTIVITY_KIND_NAMES_VI,
  en: ACTIVITY_KIND_NAMES_EN,
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
  return nameOfKind(ACTIVITY_KIND_NAMES[locale], kind);
}

/** The same by the names of one language. */
export function nameOfKind(names: Readonly<Record<KnownKind, string>>, kind: string): string {
  if (kind.startsWith("x-")) return kind.slice(2).replace(/[-_]+/g, " ");
  return ownText(names, kind) ?? kind;
}

import type { Words } from "../sources.ts";
import type { IndicatorGroup } from "./indicator.ts";

/**
 * What people call each group of indicators, as a heading, in the order of
 * {@link INDICATOR_GROUPS}.
 *
 * @example
 * import { INDICATOR_GROUP_WORDS } from "@ishc/core";
 * INDICATOR_GROUP_WORDS.replication.vi; // "Nhân rộng mô hình"
 */
export const INDICATOR_GROUP_WORDS: Readonly<Record<IndicatorGroup, Words>> = {
  participation: { vi: "Tham gia sinh hoạt", en: "Participation" },
  composition: { vi: "Thành phần hội viên", en: "Composition" },
  areas: { vi: "Mảng hoạt động", en: "Areas of activity" },
  livelihood: { vi: "Tăng thu nhập", en: "Livelihood" },
  "health-and-care": { vi: "Sức khỏe và chăm sóc", en: "Health and care" },
  community: {
    vi: "Tự giúp nhau, quyền lợi, kiến thức, văn hóa",
    en: "Self-help, rights, learning, culture",
  },
  resources: { vi: "Nguồn lực", en: "Resources" },
  governance: { vi: "Quản lý câu lạc bộ", en: "Governance" },
  support: { vi: "Hỗ trợ, liên kết", en: "Support and linkage" },
  replication: { vi: "Nhân rộng mô hình", en: "Replication" },
};

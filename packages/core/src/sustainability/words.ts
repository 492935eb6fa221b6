import type { Words } from "../sources.ts";
import type { SUSTAINABILITY_BANDS, SUSTAINABILITY_DIMENSIONS } from "./method.ts";

/**
 * What people call each condition of a lasting club, as a heading, in the order of
 * {@link SUSTAINABILITY_DIMENSIONS}.
 *
 * @example
 * import { SUSTAINABILITY_DIMENSION_WORDS } from "@ishc/core";
 * SUSTAINABILITY_DIMENSION_WORDS.fund.vi; // "Quỹ"
 */
export const SUSTAINABILITY_DIMENSION_WORDS: Readonly<
  Record<(typeof SUSTAINABILITY_DIMENSIONS)[number], Words>
> = {
  governance: { vi: "Quản lý câu lạc bộ", en: "Governance" },
  participation: { vi: "Tham gia sinh hoạt", en: "Participation" },
  areas: { vi: "Tám mảng hoạt động", en: "Eight areas" },
  fund: { vi: "Quỹ", en: "Fund" },
  "care-and-health": { vi: "Chăm sóc và sức khỏe", en: "Care and health" },
  "support-and-linkage": { vi: "Hỗ trợ, liên kết", en: "Support and linkage" },
};

/**
 * What people call each band of the kit's own method. Plain words of our own: projects
 * called bands “mạnh” and “rất mạnh”, by criteria nobody published.
 *
 * @example
 * import { SUSTAINABILITY_BAND_WORDS } from "@ishc/core";
 * SUSTAINABILITY_BAND_WORDS.lasting.en; // "Lasting"
 */
export const SUSTAINABILITY_BAND_WORDS: Readonly<
  Record<(typeof SUSTAINABILITY_BANDS)[number], Words>
> = {
  "needs-support": { vi: "Cần hỗ trợ thêm", en: "Needs support" },
  building: { vi: "Đang củng cố", en: "Being built up" },
  steady: { vi: "Ổn định", en: "Steady" },
  lasting: { vi: "Bền vững", en: "Lasting" },
};

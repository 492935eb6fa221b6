/**
 * The eight areas of activity of a club, in the order the kit shows them.
 * Sources name and order them differently, so an area is its key, never its
 * position.
 *
 * | key | Vietnamese |
 * |---|---|
 * | `livelihood` | Tăng thu nhập, đảm bảo sinh kế |
 * | `health` | Chăm sóc sức khỏe |
 * | `home-care` | Chăm sóc tại nhà dựa vào tình nguyện viên |
 * | `self-help` | Tự giúp nhau và hỗ trợ cộng đồng |
 * | `rights` | Quyền và lợi ích |
 * | `learning` | Nâng cao nhận thức, kiến thức |
 * | `culture` | Văn hóa, văn nghệ, thăm hỏi, giao lưu |
 * | `resources` | Vận động nguồn lực |
 *
 * @see {@link SOURCES}: `helpage-areas` (guideline)
 */
export const AREAS = [
  "livelihood",
  "health",
  "home-care",
  "self-help",
  "rights",
  "learning",
  "culture",
  "resources",
] as const;

/** The key of one of the eight {@link AREAS}. */
export type Area = (typeof AREAS)[number];

/**
 * Official members (thành viên chính thức) count in every rate; honorary ones
 * (thành viên danh dự) are listed apart and stay out of denominators.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` (practice)
 */
export const MEMBERSHIP_KINDS = ["official", "honorary"] as const;

/** One of {@link MEMBERSHIP_KINDS}. */
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

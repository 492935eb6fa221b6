/**
 * What can be marked for a member at a meeting. A member without a mark is
 * blank: not present, not absent, not known.
 *
 * `represented` means that somebody came in the member's place; it does not
 * count as present (our choice; sources are silent).
 */
export const ATTENDANCE_STATUSES = ["present", "absent", "excused", "represented"] as const;

/** One of {@link ATTENDANCE_STATUSES}. */
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

import type { MeetingKind, MeetingStatus, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const MEETING_KIND_NAMES: Readonly<Record<MeetingKind, Words>> = {
  general: { vi: "Sinh hoạt định kỳ", en: "General meeting" },
  board: { vi: "Họp Ban Chủ nhiệm", en: "Board meeting" },
};

/**
 * What people call a kind of meeting.
 *
 * @param kind - for all members, or for the board
 * @param locale - the language
 * @returns its name
 * @example
 * import { meetingKindName } from "@ishc/i18n";
 * meetingKindName("general", "vi"); // "Sinh hoạt định kỳ"
 */
export function meetingKindName(kind: MeetingKind, locale: Locale): string {
  return MEETING_KIND_NAMES[kind][locale];
}

export const MEETING_STATUS_NAMES: Readonly<Record<MeetingStatus, Words>> = {
  planned: { vi: "Dự kiến", en: "Planned" },
  held: { vi: "Đã tổ chức", en: "Held" },
  cancelled: { vi: "Đã hủy", en: "Cancelled" },
};

/**
 * Whether a meeting was held, in words.
 *
 * @param status - planned, held or cancelled
 * @param locale - the language
 * @returns its name
 * @example
 * import { meetingStatusName } from "@ishc/i18n";
 * meetingStatusName("held", "vi"); // "Đã tổ chức"
 */
export function meetingStatusName(status: MeetingStatus, locale: Locale): string {
  return MEETING_STATUS_NAMES[status][locale];
}

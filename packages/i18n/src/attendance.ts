import type { AttendanceStatus } from "@ishc/core";
import type { Locale } from "./locale.ts";

export const STATUS_NAMES: Record<Locale, Record<AttendanceStatus, string>> = {
  vi: {
    present: "Có mặt",
    absent: "Vắng",
    excused: "Vắng có phép",
    represented: "Người khác đi thay",
  },
  en: {
    present: "Present",
    absent: "Absent",
    excused: "Excused",
    represented: "Represented",
  },
};

/**
 * What people call a mark on the attendance sheet.
 *
 * @param status - the mark
 * @param locale - the language
 * @returns its name
 * @example
 * import { attendanceStatusName } from "@ishc/i18n";
 * attendanceStatusName("excused", "vi"); // "Vắng có phép"
 */
export function attendanceStatusName(status: AttendanceStatus, locale: Locale): string {
  return STATUS_NAMES[locale][status];
}

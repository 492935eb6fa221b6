import { ownText } from "./internal/own-text.ts";
import type { Locale } from "./locale.ts";

/** Fields of the documents, as people call them. Inside a list, the singular reads best with its number. */
const FIELD_NAMES: Record<Locale, Readonly<Record<string, string>>> = {
  vi: {
    schemaVersion: "Phiên bản mẫu sổ",
    club: "Câu lạc bộ",
    id: "Mã",
    name: "Tên",
    village: "Thôn, khu phố",
    communes: "Xã, phường",
    code: "Mã đơn vị",
    stages: "Giai đoạn",
    stage: "Giai đoạn",
    from: "Từ ngày",
    to: "Đến ngày",
    members: "Hội viên",
    sex: "Giới tính",
    birthDate: "Ngày sinh",
    group: "Tổ",
    memberships: "Thời gian tham gia",
    kind: "Loại",
    reason: "Lý do",
    board: "Ban Chủ nhiệm, người",
    memberId: "Mã hội viên",
    post: "Chức vụ",
    meetings: "Buổi sinh hoạt",
    meeting: "Buổi sinh hoạt",
    date: "Ngày",
    status: "Tình trạng",
    areas: "Mảng hoạt động",
    area: "Mảng hoạt động",
    attendance: "Điểm danh, dòng",
    marks: "Điểm danh, dòng",
    guests: "Khách",
    activities: "Hoạt động",
    note: "Nội dung",
    peopleReached: "Số người được giúp",
    clubId: "Câu lạc bộ",
    revision: "Lần sửa",
    version: "Phiên bản",
  },
  en: {
    schemaVersion: "Format version",
    club: "Club",
    id: "Id",
    name: "Name",
    village: "Village or quarter",
    communes: "Commune",
    code: "Unit code",
    stages: "Stage",
    stage: "Stage",
    from: "From",
    to: "To",
    members: "Member",
    sex: "Sex",
    birthDate: "Birth date",
    group: "Group",
    memberships: "Membership",
    kind: "Kind",
    reason: "Reason",
    board: "Board term",
    memberId: "Member id",
    post: "Post",
    meetings: "Meeting",
    meeting: "Meeting",
    date: "Date",
    status: "Status",
    areas: "Area",
    area: "Area",
    attendance: "Attendance mark",
    marks: "Attendance mark",
    guests: "Guests",
    activities: "Activity",
    note: "Note",
    peopleReached: "People reached",
    clubId: "Club",
    revision: "Revision",
    version: "Version",
  },
};

/**
 * What people call a field of a document.
 *
 * @param field - the field's name in JSON
 * @param locale - the language
 * @returns its name; the JSON name itself where the format has no such field
 * @example
 * import { fieldName } from "@ishc/i18n";
 * fieldName("birthDate", "vi"); // "Ngày sinh"
 */
export function fieldName(field: string, locale: Locale): string {
  return ownText(FIELD_NAMES[locale], field) ?? field;
}

import type { IssueCode } from "@ishc/core";
import type { Locale } from "./locale.ts";

/**
 * Words with places for `{expected}`, the same as a `{time}`, and `{received}`.
 * What stands in brackets is left out where it cannot be said.
 */
export const ISSUE_TEXTS: Record<Locale, Record<IssueCode, string>> = {
  vi: {
    missing: "Chưa điền.",
    "wrong-type": "Sai kiểu dữ liệu[: cần {expected}].",
    "unknown-field": "Ở đây không có mục này.",
    "bad-format": "Viết chưa đúng dạng: cần {expected}.",
    "bad-date":
      "“{received}” không phải ngày có trong lịch. Viết năm-tháng-ngày, ví dụ 2024-05-13.",
    "bad-text": "Có ký tự lạ không đọc được.",
    "not-in-list": "Phải là một trong: {expected}.",
    "too-long": "Dài quá: nhiều nhất {expected} ký tự.",
    "too-many": "Nhiều quá: nhiều nhất {expected} dòng.",
    "too-small": "Nhỏ quá: ít nhất là {expected}.",
    "too-large": "Lớn quá: nhiều nhất là {expected}.",
    "not-whole": "Phải là số nguyên.",
    duplicate: "“{received}” bị ghi hai lần.",
    "unknown-reference": "Không tìm thấy “{received}”.",
    "date-order": "Ngày {received} lại trước {time}.",
    "in-future": "Ngày {received} chưa đến (hôm nay là {expected}).",
    "not-on-roll": "“{received}” không có tên trong danh sách ngày {expected}.",
    "other-club": "Phiếu này của câu lạc bộ khác (“{received}”).",
    "other-date": "Trong sổ, buổi sinh hoạt này là ngày {expected}, không phải {received}.",
    "meeting-cancelled": "Buổi sinh hoạt này đã hủy.",
    overlap: "Trùng thời gian với dòng khác[: sớm nhất từ ngày {expected}, không phải {received}].",
    gap: "Còn trống từ ngày {expected}[ đến trước ngày {received}].",
    "not-valid-then": "Ngày {expected}, “{received}” chưa có hoặc không còn.",
    "after-death": "Người này đã mất ngày {expected}, trước ngày {received}.",
    "not-for-area": "“{received}” không thuộc mảng này; cần một trong: {expected}.",
    "exceeds-owed": "Số tiền {received} đồng nhiều hơn số gốc còn nợ là {expected} đồng.",
    "not-balanced":
      "Ở đây ghi {received} đồng, nơi tương ứng ghi {expected} đồng; hai số phải bằng nhau.",
    "already-reversed": "Dòng “{received}” đã bị hủy trước đó, hoặc chính là dòng hủy.",
    rewritten:
      "“{received}” đã bị sửa, chuyển chỗ hoặc xóa[; trước đó ghi là {expected}]. Sổ quỹ chỉ được ghi thêm.",
    "unsupported-version":
      "Không đọc được phiên bản mẫu sổ này[ ({received})]; cần phiên bản {expected}.",
    "not-json": "Nội dung không phải JSON.",
    unreadable: "Không đọc được nội dung này.",
  },
  en: {
    missing: "This is missing.",
    "wrong-type": "Wrong kind of value[: {expected} is needed].",
    "unknown-field": "There is no such field here.",
    "bad-format": "Not in the right form: {expected} is needed.",
    "bad-date":
      "“{received}” is not a day of the calendar. Write year-month-day, such as 2024-05-13.",
    "bad-text": "There are characters that cannot be read.",
    "not-in-list": "This must be one of: {expected}.",
    "too-long": "Too long: at most {expected} characters.",
    "too-many": "Too many: at most {expected} entries.",
    "too-small": "Too small: at least {expected}.",
    "too-large": "Too large: at most {expected}.",
    "not-whole": "This must be a whole number.",
    duplicate: "“{received}” is entered twice.",
    "unknown-reference": "There is no “{received}” to be found.",
    "date-order": "{received} is before {time}.",
    "in-future": "{received} is still to come (today is {expected}).",
    "not-on-roll": "“{received}” was not on the roll on {expected}.",
    "other-club": "This belongs to another club (“{received}”).",
    "other-date": "In the register this meeting is on {expected}, not {received}.",
    "meeting-cancelled": "This meeting was cancelled.",
    overlap:
      "This shares days with another entry[: {expected} is the first day free, not {received}].",
    gap: "From {expected} on[, until {received},] nothing is entered.",
    "not-valid-then": "“{received}” was not there on {expected}: not yet, or no longer.",
    "after-death": "This person died on {expected}, before {received}.",
    "not-for-area": "“{received}” does not belong to this area; one of these does: {expected}.",
    "exceeds-owed": "{received} đồng is more than the {expected} đồng of principal still owed.",
    "not-balanced":
      "It says {received} đồng here and {expected} đồng in the place that goes with it; both must be equal.",
    "already-reversed": "Entry “{received}” was taken back before, or takes one back itself.",
    rewritten:
      "“{received}” was changed, moved or removed[; it said {expected}]. A ledger is only ever added to.",
    "unsupported-version":
      "This version[, {received},] of the format cannot be read; version {expected} is needed.",
    "not-json": "What was sent is not JSON.",
    unreadable: "This cannot be read.",
  },
};

/** What `expected` may name that is not a value but a kind or form of value. */
export const KINDS: Record<Locale, Record<string, string>> = {
  vi: {
    string: "chữ",
    number: "số",
    array: "danh sách",
    object: "một nhóm mục",
    boolean: "có hoặc không",
    id: "chữ không dấu, số, dấu chấm, gạch nối; dài nhất 64 ký tự",
    "reporting-period": "kỳ báo cáo như 2024-05, 2024-Q2, 2024-H1, 2024 hoặc 2025-08--2030-12",
  },
  en: {
    string: "text",
    number: "a number",
    array: "a list",
    object: "a group of fields",
    boolean: "yes or no",
    id: "letters without marks, digits, dots and dashes, at most 64 characters",
    "reporting-period": "a period such as 2024-05, 2024-Q2, 2024-H1, 2024 or 2025-08--2030-12",
  },
};

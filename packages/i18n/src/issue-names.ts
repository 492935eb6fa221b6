import type { IssueCode, Words } from "@ishc/core";
import type { Locale } from "./locale.ts";

const ISSUE_NAMES: Readonly<Record<IssueCode, Words>> = {
  missing: { vi: "thiếu mục cần có", en: "a required field is missing" },
  "wrong-type": { vi: "sai kiểu dữ liệu", en: "the wrong kind of value" },
  "unknown-field": {
    vi: "mục không có trong mẫu sổ",
    en: "a field that the format does not have",
  },
  "bad-format": { vi: "viết chưa đúng dạng", en: "not in the right form" },
  "bad-date": { vi: "ngày không có trong lịch", en: "not a day of the calendar" },
  "bad-text": { vi: "có ký tự không đọc được", en: "characters that cannot be read" },
  "not-in-list": { vi: "không thuộc các giá trị cho phép", en: "not one of the values allowed" },
  "too-long": { vi: "dài quá", en: "too long" },
  "too-many": { vi: "nhiều dòng quá", en: "too many entries" },
  "too-small": { vi: "số nhỏ quá", en: "a number that is too small" },
  "too-large": { vi: "số lớn quá", en: "a number that is too large" },
  "not-whole": { vi: "không phải số nguyên", en: "not a whole number" },
  duplicate: { vi: "bị ghi hai lần", en: "entered twice" },
  "unknown-reference": { vi: "mã không có ở nơi cần có", en: "refers to what is not there" },
  "date-order": { vi: "các ngày không đúng thứ tự", en: "days out of order" },
  "in-future": { vi: "ngày chưa đến", en: "a day that is still to come" },
  "not-on-roll": {
    vi: "người không có tên trong danh sách ngày đó",
    en: "somebody who was not on the roll that day",
  },
  "other-club": { vi: "phiếu của câu lạc bộ khác", en: "meant for another club" },
  "other-date": { vi: "khác ngày ghi trong sổ", en: "another day than in the register" },
  "meeting-cancelled": { vi: "buổi sinh hoạt đã hủy", en: "the meeting was cancelled" },
  overlap: { vi: "trùng thời gian với dòng khác", en: "shares days with another entry" },
  gap: { vi: "thời gian còn bỏ trống", en: "days that nothing covers" },
  "not-valid-then": {
    vi: "chưa có hoặc không còn vào ngày đó",
    en: "what was not there on that day",
  },
  "after-death": {
    vi: "việc ghi sau ngày người đó mất",
    en: "something after the day the person died",
  },
  "not-for-area": { vi: "loại việc của mảng khác", en: "a kind of work of another area" },
  "exceeds-owed": { vi: "trả nhiều hơn số còn nợ", en: "more paid back than is owed" },
  "not-balanced": {
    vi: "hai số phải bằng nhau mà không bằng",
    en: "two sums that must be equal are not",
  },
  "already-reversed": { vi: "dòng đã bị hủy trước đó", en: "an entry taken back before" },
  rewritten: { vi: "dòng sổ quỹ bị sửa hoặc xóa", en: "an entry of a ledger changed or removed" },
  "unsupported-version": {
    vi: "phiên bản mẫu sổ không đọc được",
    en: "a version of the format that cannot be read",
  },
  "not-json": { vi: "không phải JSON", en: "not JSON" },
  unreadable: { vi: "không đọc được", en: "cannot be read" },
};

/**
 * What people call a kind of issue, without anything that was written: for lists
 * that go to more people than the register does.
 *
 * @param code - of an issue
 * @param locale - the language
 * @returns a few words for the middle of a sentence
 * @example
 * import { issueName } from "@ishc/i18n";
 * issueName("bad-date", "vi"); // "ngày không có trong lịch"
 */
export function issueName(code: IssueCode, locale: Locale): string {
  return ISSUE_NAMES[code][locale];
}

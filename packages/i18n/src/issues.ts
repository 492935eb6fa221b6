import type { Issue, IssueCode, IssueValue } from "@ishc/core";
import { formatDate } from "./dates.ts";
import { nameOfSteps } from "./fields.ts";
import { ownText } from "./internal/own-text.ts";
import type { Locale } from "./locale.ts";

/** Words with places for `{expected}` and `{received}`. */
const ISSUE_TEXTS: Record<Locale, Record<IssueCode, string>> = {
  vi: {
    missing: "Chưa điền.",
    "wrong-type": "Sai kiểu dữ liệu: cần {expected}.",
    "unknown-field": "Mục này không có trong mẫu sổ.",
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
    "unknown-reference": "Không có “{received}” trong sổ.",
    "date-order": "Ngày {received} lại trước ngày {expected}.",
    "in-future": "Ngày {received} chưa đến (hôm nay là {expected}).",
    "not-on-roll": "“{received}” không có tên trong danh sách ngày {expected}.",
    "other-club": "Phiếu này của câu lạc bộ khác (“{received}”).",
    "other-date": "Trong sổ, buổi sinh hoạt này là ngày {expected}, không phải {received}.",
    "meeting-cancelled": "Buổi sinh hoạt này đã hủy.",
    overlap: "Trùng thời gian với dòng khác: ngày {received} chưa qua ngày {expected}.",
    gap: "Từ ngày {expected} không có gì được ghi.",
    "not-valid-then": "“{received}” không còn hoặc chưa có vào ngày {expected}.",
    "after-death": "Ngày {received} là sau ngày người này mất ({expected}).",
    "not-for-area": "“{received}” không thuộc mảng hoạt động này; cần một trong: {expected}.",
    "exceeds-owed": "Trả {received} đồng, nhiều hơn số còn nợ là {expected} đồng.",
    "not-balanced": "Hai số phải bằng nhau: một bên {expected} đồng, một bên {received} đồng.",
    "already-reversed": "Dòng “{received}” đã được điều chỉnh, hoặc chính là dòng điều chỉnh.",
    rewritten: "Dòng “{received}” của sổ quỹ đã bị sửa hoặc xóa. Sổ quỹ chỉ được ghi thêm.",
    "unsupported-version": "Không đọc được mẫu sổ phiên bản {received}; cần phiên bản {expected}.",
    "not-json": "Nội dung không phải JSON.",
    unreadable: "Không đọc được nội dung này.",
  },
  en: {
    missing: "This is missing.",
    "wrong-type": "Wrong kind of value: {expected} is needed.",
    "unknown-field": "The format has no such field.",
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
    "unknown-reference": "There is no “{received}” in the register.",
    "date-order": "{received} is before {expected}.",
    "in-future": "{received} is still to come (today is {expected}).",
    "not-on-roll": "“{received}” was not on the roll on {expected}.",
    "other-club": "This belongs to another club (“{received}”).",
    "other-date": "In the register this meeting is on {expected}, not {received}.",
    "meeting-cancelled": "This meeting was cancelled.",
    overlap: "This shares days with another entry: {received} is before {expected}.",
    gap: "From {expected} on nothing is entered.",
    "not-valid-then": "“{received}” did not exist on {expected}.",
    "after-death": "{received} is after the day this person died ({expected}).",
    "not-for-area": "“{received}” does not belong to this area; one of these does: {expected}.",
    "exceeds-owed": "{received} đồng is paid back, more than the {expected} đồng still owed.",
    "not-balanced": "Two sums must be equal: one is {expected} đồng, the other {received} đồng.",
    "already-reversed": "Entry “{received}” was taken back before, or takes one back itself.",
    rewritten:
      "Entry “{received}” of the ledger was changed or removed. Entries are only ever added.",
    "unsupported-version":
      "Version {received} of the format cannot be read; version {expected} is needed.",
    "not-json": "What was sent is not JSON.",
    unreadable: "This cannot be read.",
  },
};

/** What `expected` may name that is not a value but a kind or form of value. */
const KINDS: Record<Locale, Record<string, string>> = {
  vi: {
    string: "chữ",
    number: "số",
    array: "danh sách",
    object: "một nhóm mục",
    boolean: "có hoặc không",
    id: "chữ không dấu, số, dấu chấm, gạch nối; dài nhất 64 ký tự",
    "reporting-period": "kỳ báo cáo như 2024-05, 2024-Q2, 2024-H1 hoặc 2024",
  },
  en: {
    string: "text",
    number: "a number",
    array: "a list",
    object: "a group of fields",
    boolean: "yes or no",
    id: "letters without marks, digits, dots and dashes, at most 64 characters",
    "reporting-period": "a period such as 2024-05, 2024-Q2, 2024-H1 or 2024",
  },
};

/**
 * Says an issue in plain words, without where it is: {@link describePath} says that.
 *
 * @param issue - from any `parse…` function
 * @param locale - the language
 * @returns one or two short sentences
 * @example
 * import { describeIssue } from "@ishc/i18n";
 * describeIssue({ code: "missing", path: ["club", "name"] }, "vi"); // "Chưa điền."
 * describeIssue({ code: "too-long", path: [], expected: 200 }, "vi"); // "Dài quá: nhiều nhất 200 ký tự."
 */
export function describeIssue(issue: Issue, locale: Locale): string {
  return ISSUE_TEXTS[locale][issue.code]
    .replace("{expected}", () => valueText(issue.expected, locale))
    .replace("{received}", () => valueText(issue.received, locale));
}

/**
 * Says where an issue is, the way a person would: “Hội viên thứ 3 › Ngày sinh”.
 *
 * @param path - of an issue
 * @param locale - the language
 * @returns the place; empty for the document as a whole
 * @example
 * import { describePath } from "@ishc/i18n";
 * describePath(["members", 2, "birthDate"], "vi"); // "Hội viên thứ 3 › Ngày sinh"
 * describePath(["members", 2, "birthDate"], "en"); // "Member 3 › Birth date"
 */
export function describePath(path: Issue["path"], locale: Locale): string {
  const names: string[] = [];
  const places: string[] = [];
  for (const step of path) {
    if (typeof step === "string") {
      names.push(step);
      places.push(nameOfSteps(names, locale) ?? step);
    } else places.push(`${places.pop() ?? LINE[locale]} ${numbered(step, locale)}`);
  }
  return places.join(" › ");
}

/** An entry of a document that is a list itself, such as one of units. */
const LINE: Record<Locale, string> = { vi: "Dòng", en: "Entry" };

function numbered(position: number, locale: Locale): string {
  return locale === "vi" ? `thứ ${position + 1}` : String(position + 1);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function valueText(value: IssueValue | undefined, locale: Locale): string {
  if (value === undefined || value === null) return "?";
  if (typeof value === "object") return value.join(", ");
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  const text = String(value);
  return ownText(KINDS[locale], text) ?? (DAY.test(text) ? dayText(text, locale) : text);
}

/** A real day is written as people write it; anything else as it was received. */
function dayText(text: string, locale: Locale): string {
  return Number(text.slice(5, 7)) <= 12 && Number(text.slice(8)) <= 31
    ? formatDate(text, locale)
    : text;
}

import type { AttendanceStatus, IssueCode } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { FAILED_HINTS } from "./failed-hints.ts";

/** Every word of the attendance form. A page may replace any of them through `words`. */
export interface AttendanceFormWords {
  /** Heading, by the kind of meeting. */
  readonly title: Readonly<Record<"general" | "board", string>>;
  /** Days of the week, Sunday first. */
  readonly weekdays: readonly string[];
  /** The day of the meeting, in words. */
  readonly day: (weekday: string, day: number, month: number, year: number) => string;
  /** While the list is fetched. */
  readonly loading: string;
  /** The list could not be fetched. */
  readonly failed: string;
  /** What to do about it. */
  readonly failedHint: string;
  /** The same where the network is not the reason. */
  readonly failedHints: Readonly<Record<"missing" | "forbidden" | "unexpected", string>>;
  /** Button: fetch again. */
  readonly retry: string;
  /** Nobody is on the roll. */
  readonly empty: string;
  /** What to do about it. */
  readonly emptyHint: string;
  /** The meeting was cancelled. */
  readonly cancelled: string;
  /** Attendance was taken before; saving amends it. */
  readonly recorded: string;
  /** Label of the search field. */
  readonly find: string;
  /** Button: empty the search field. */
  readonly findClear: string;
  /** How many names match. */
  readonly found: (count: string) => string;
  /** No name matches. */
  readonly foundNone: string;
  /** No name matches with the marks typed; those without are shown. */
  readonly foundNear: (count: string) => string;
  /** Button: mark everybody present while nobody is marked. */
  readonly markAll: (count: string) => string;
  /** Button: mark everybody present who is not marked yet. */
  readonly markRest: (count: string) => string;
  /** Hint below that button. */
  readonly markRestHint: string;
  /** In place of that button when nobody is left. */
  readonly markRestDone: string;
  /** Said after that button was pressed. */
  readonly markedRest: (count: string) => string;
  /** The four marks, short enough for a button. */
  readonly statuses: Readonly<Record<AttendanceStatus, string>>;
  /** Their accessible names where those say more; each holds the short one. */
  readonly statusNames: Readonly<Partial<Record<AttendanceStatus, string>>>;
  /** What the less plain marks mean, once above the list. */
  readonly statusHelp: string;
  /** Behind the name of an honorary member. */
  readonly honorary: string;
  /** Heading for those without a group. */
  readonly noGroup: string;
  /** Beside a group's heading. */
  readonly groupTally: (marked: string, total: string) => string;
  /** Button: take a mark back; then the accessible name. */
  readonly clear: string;
  /** Accessible name of that button; begins with {@link AttendanceFormWords.clear}. */
  readonly clearOf: (name: string) => string;
  /** The summary once everybody is marked: official members. */
  readonly summary: (present: string, eligible: string, rate: string | undefined) => string;
  /** The summary while nobody is marked. */
  readonly summaryNone: (count: string) => string;
  /** The summary while some are marked, honorary members too. */
  readonly summaryOpen: (present: string, unmarked: string) => string;
  /** Honorary members, apart. */
  readonly honoraryTally: (present: string, total: string) => string;
  /** Button: undo. */
  readonly undo: string;
  /** What it undoes: a mark. */
  readonly undoMark: (name: string, status: string) => string;
  /** What it undoes: a mark taken back. */
  readonly undoClear: (name: string) => string;
  /** What it undoes: everybody present. */
  readonly undoRest: (count: string) => string;
  /** What it undoes: guests. */
  readonly undoGuests: string;
  /** What it undoes: areas. */
  readonly undoAreas: string;
  /** What it undoes: what was loaded from the server. */
  readonly undoStored: string;
  /** Said after something was undone. */
  readonly undone: (what: string) => string;
  /** Label of the field of guests. */
  readonly guests: string;
  /** Hint below that label. */
  readonly guestsHint: string;
  /** Accessible name of − . */
  readonly guestsFewer: string;
  /** Accessible name of + . */
  readonly guestsMore: string;
  /** What is wrong with the number of guests. */
  readonly guestsWrong: string;
  /** Heading of the areas. */
  readonly areas: string;
  /** Hint below it. */
  readonly areasHint: string;
  /** How many areas are ticked. */
  readonly areasTicked: (count: string) => string;
  /** Button: send. */
  readonly save: string;
  /** Question before sending with people unmarked. */
  readonly ask: (count: string) => string;
  /** What sending means for them. */
  readonly askHint: string;
  /** Link to the first of them. */
  readonly askFirst: string;
  /** Button: send all the same. */
  readonly askSave: string;
  /** Not sent yet, kept on this device. */
  readonly kept: string;
  /** This device cannot keep a draft. */
  readonly unkept: string;
  /** Being sent. */
  readonly sending: string;
  /** Received, with the time and the receipt. */
  readonly received: (time: string, receipt: string) => string;
  /** Received as an amendment. */
  readonly receivedAmendment: (time: string, receipt: string) => string;
  /** Handed to the page. */
  readonly handed: string;
  /** Not sent. */
  readonly unsent: string;
  /** Not sent, and no draft either. */
  readonly unsentUnkept: string;
  /** Button: send again. */
  readonly sendAgain: string;
  /** Somebody else recorded this meeting. */
  readonly conflict: string;
  /** What to do about it, before anything was sent. */
  readonly conflictHint: string;
  /** In its place when what was sent is kept beside the earlier record. */
  readonly conflictKept: string;
  /** Button: show what is stored. */
  readonly conflictLoad: string;
  /** After it was loaded. */
  readonly conflictLoaded: string;
  /** What is stored could not be fetched. */
  readonly conflictFailed: string;
  /** Heading of the problems. */
  readonly problems: string;
  /** Reasons the server can give, by issue code; others are told in the server’s words. */
  readonly reasons: Readonly<Partial<Record<IssueCode, string>>>;
  /** The server refused and gave no reasons that can be shown. */
  readonly refused: string;
  /** A reason about a person. */
  readonly problemOf: (name: string, message: string) => string;
}

const vi: AttendanceFormWords = {
  title: { general: "Điểm danh buổi sinh hoạt", board: "Điểm danh họp Ban Chủ nhiệm" },
  weekdays: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
  day: (weekday, day, month, year) => `${weekday}, ngày ${day} tháng ${month} năm ${year}`,
  loading: "Đang mở danh sách hội viên…",
  failed: "Chưa mở được danh sách hội viên.",
  failedHint: "Xin kiểm tra lại sóng điện thoại hoặc mạng rồi thử lại.",
  failedHints: FAILED_HINTS.vi,
  retry: "Thử lại",
  empty: "Danh sách chưa có hội viên nào.",
  emptyHint: "Xin ghi tên hội viên vào sổ của câu lạc bộ trước khi điểm danh.",
  cancelled: "Buổi sinh hoạt này đã báo hủy.",
  recorded:
    "Buổi này đã điểm danh. Nếu sửa và gửi lại, bản mới thay bản trước; bản trước vẫn được lưu.",
  find: "Tìm tên (gõ không dấu cũng được)",
  findClear: "Xóa ô tìm tên",
  found: (count) => `Tìm thấy ${count} người.`,
  foundNone: "Không có ai tên như vậy.",
  foundNear: (count) => `Không có tên nào đúng dấu như vậy. Có ${count} tên gần giống.`,
  markAll: (count) => `Đánh dấu có mặt cả ${count} người`,
  markRest: (count) => `Đánh dấu có mặt ${count} người còn lại`,
  markRestHint: "Rồi sửa lại những người không đến.",
  markRestDone: "Đã điểm danh đủ mọi người.",
  markedRest: (count) => `Đã đánh dấu có mặt ${count} người.`,
  statuses: { present: "Có mặt", absent: "Vắng", excused: "Có phép", represented: "Nhờ thay" },
  statusNames: { excused: "Vắng có phép", represented: "Nhờ thay: nhờ người thay" },
  statusHelp: "“Có phép” là vắng nhưng đã xin phép. “Nhờ thay” là nhờ người khác đến thay.",
  honorary: "hội viên danh dự",
  noGroup: "Chưa xếp tổ",
  groupTally: (marked, total) => `đã điểm danh ${marked} trên ${total} người`,
  clear: "Bỏ đánh dấu",
  clearOf: (name) => `Bỏ đánh dấu ${name}`,
  summary: (present, eligible, rate) =>
    `Có mặt ${present} trên ${eligible} hội viên chính thức${rate === undefined ? "" : `, ${rate}`}`,
  summaryNone: (count) => `Chưa điểm danh ai trong ${count} người`,
  summaryOpen: (present, unmarked) => `Có mặt ${present}; chưa điểm danh ${unmarked}`,
  honoraryTally: (present, total) =>
    `Hội viên danh dự: có mặt ${present} trên ${total}, không tính vào tỷ lệ.`,
  undo: "Hoàn tác",
  undoMark: (name, status) => `${name}: ${status}`,
  undoClear: (name) => `${name}: bỏ đánh dấu`,
  undoRest: (count) => `${count} người có mặt`,
  undoGuests: "số khách",
  undoAreas: "nội dung buổi này",
  undoStored: "mở bản đã lưu",
  undone: (what) => `Đã hoàn tác: ${what}.`,
  guests: "Số khách đến dự",
  guestsHint: "Người đến dự mà không phải hội viên. Để trống nếu không đếm.",
  guestsFewer: "Bớt một khách",
  guestsMore: "Thêm một khách",
  guestsWrong: "Số khách phải là số nguyên, từ 0 đến 10.000.",
  areas: "Nội dung buổi này",
  areasHint: "Chọn những mảng đã bàn hoặc đã làm trong buổi.",
  areasTicked: (count) => `đã chọn ${count}`,
  save: "Gửi điểm danh",
  ask: (count) => `Còn ${count} người chưa điểm danh.`,
  askHint: "Nếu gửi luôn, những người này được để trống, không bị tính là vắng.",
  askFirst: "Đến người đầu tiên chưa điểm danh",
  askSave: "Gửi luôn, để trống",
  kept: "Đã lưu trên máy này, chưa gửi.",
  unkept: "Máy này không giữ được bản nháp. Xin gửi trước khi rời trang.",
  sending: "Đang gửi…",
  received: (time, receipt) => `Đã nhận lúc ${time}, biên nhận ${receipt}.`,
  receivedAmendment: (time, receipt) => `Đã nhận bản sửa lúc ${time}, biên nhận ${receipt}.`,
  handed: "Đã chuyển cho trang này xử lý.",
  unsent: "Chưa gửi được, còn giữ trong máy này. Khi có sóng, xin bấm Gửi lại.",
  unsentUnkept: "Chưa gửi được. Xin đừng đóng trang này. Khi có sóng, xin bấm Gửi lại.",
  sendAgain: "Gửi lại",
  conflict: "Buổi này đã có một bản điểm danh khác, có thể do người khác gửi.",
  conflictHint: "Bản của quý vị vẫn còn, chưa gửi. Xin xem bản đã lưu rồi quyết định.",
  conflictKept: "Bản của quý vị đã được giữ lại bên cạnh, chưa thay bản trước.",
  conflictLoad: "Xem bản đã lưu",
  conflictLoaded:
    "Đang hiện bản đã lưu. Bấm Hoàn tác để quay về bản của quý vị; gửi bản ấy thì nó thay bản đã lưu.",
  conflictFailed: "Chưa mở được bản đã lưu. Xin thử lại.",
  problems: "Chưa gửi được, xin xem lại",
  reasons: {
    "not-on-roll": "không có tên trong danh sách hội viên ngày hôm đó.",
    "unknown-reference": "không có tên trong sổ của câu lạc bộ.",
    "in-future": "Ngày sinh hoạt này chưa đến.",
    "meeting-cancelled": "Buổi sinh hoạt này đã báo hủy.",
  },
  refused: "Máy chủ chưa nhận bản điểm danh này.",
  problemOf: (name, message) => `${name}: ${message}`,
};

const people = (count: string) => (count === "1" ? "1 person" : `${count} people`);

/** In UTC: a month has no time zone. */
const monthName = (month: number) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1),
  );

const en: AttendanceFormWords = {
  title: { general: "Attendance of the meeting", board: "Attendance of the board meeting" },
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  day: (weekday, day, month, year) => `${weekday}, ${day} ${monthName(month)} ${year}`,
  loading: "Opening the list…",
  failed: "The list could not be opened.",
  failedHint: "Please check the network, then try again.",
  failedHints: FAILED_HINTS.en,
  retry: "Try again",
  empty: "Nobody is on the list yet.",
  emptyHint: "Please enter the members in the register first.",
  cancelled: "This meeting was cancelled.",
  recorded: "Attendance was taken before. What you send replaces it; the old one is kept.",
  find: "Find a name (with or without tone marks)",
  findClear: "Clear the search field",
  found: (count) => `${people(count)} found.`,
  foundNone: "Nobody has such a name.",
  foundNear: (count) => `No name has these marks. ${people(count)} with a similar name.`,
  markAll: (count) => `Mark all ${count} present`,
  markRest: (count) => `Mark the other ${count} present`,
  markRestHint: "Then change only those who did not come.",
  markRestDone: "Everybody is marked.",
  markedRest: (count) => `${people(count)} marked present.`,
  statuses: { present: "Present", absent: "Absent", excused: "Excused", represented: "Stand-in" },
  statusNames: { excused: "Absent, excused" },
  statusHelp: "“Excused”: told beforehand. “Stand-in”: somebody came instead.",
  honorary: "honorary member",
  noGroup: "Without a group",
  groupTally: (marked, total) => `${marked} of ${total} marked`,
  clear: "Clear",
  clearOf: (name) => `Clear the mark of ${name}`,
  summary: (present, eligible, rate) =>
    `${present} of ${eligible} official members present${rate === undefined ? "" : `, ${rate}`}`,
  summaryNone: (count) => `None of ${people(count)} marked yet`,
  summaryOpen: (present, unmarked) => `${present} present; ${unmarked} not marked`,
  honoraryTally: (present, total) => `Honorary members: ${present} of ${total}, not in the rate.`,
  undo: "Undo",
  undoMark: (name, status) => `${name}: ${status}`,
  undoClear: (name) => `${name}: cleared`,
  undoRest: (count) => `${people(count)} present`,
  undoGuests: "guests",
  undoAreas: "areas covered",
  undoStored: "opening the stored one",
  undone: (what) => `Undone: ${what}.`,
  guests: "Guests",
  guestsHint: "Who is no member. Leave blank if nobody counted.",
  guestsFewer: "One guest fewer",
  guestsMore: "One guest more",
  guestsWrong: "Guests must be a number from 0 to 10,000.",
  areas: "Areas covered",
  areasHint: "Tick what was discussed or done.",
  areasTicked: (count) => `${count} ticked`,
  save: "Send attendance",
  ask: (count) => `${people(count)} not marked yet.`,
  askHint: "If you send now they stay blank, not absent.",
  askFirst: "Go to the first one not marked",
  askSave: "Send, leave them blank",
  kept: "Saved on this device, not sent yet.",
  unkept: "This device keeps no draft. Please send before leaving.",
  sending: "Sending…",
  received: (time, receipt) => `Received at ${time}, receipt ${receipt}.`,
  receivedAmendment: (time, receipt) => `Amendment received at ${time}, receipt ${receipt}.`,
  handed: "Handed over to this page.",
  unsent: "Not sent, kept on this device. With a signal, press Send again.",
  unsentUnkept: "Not sent. Keep this page open. With a signal, press Send again.",
  sendAgain: "Send again",
  conflict: "Another record of this meeting exists.",
  conflictHint: "What you marked is kept, not sent. Please look at the stored record first.",
  conflictKept: "What you sent is kept beside it, not in its place.",
  conflictLoad: "Show the stored record",
  conflictLoaded:
    "This is the stored record. Undo returns to what you marked; sending that replaces this one.",
  conflictFailed: "It could not be opened. Please try again.",
  problems: "Not sent, please check",
  reasons: {
    "not-on-roll": "not on the roll on that day.",
    "unknown-reference": "not in the club’s register.",
    "in-future": "This meeting is still to come.",
    "meeting-cancelled": "This meeting was cancelled.",
  },
  refused: "The server refused it.",
  problemOf: (name, message) => `${name}: ${message}`,
};

/**
 * The words of the attendance form in each language.
 *
 * @example
 * import { ATTENDANCE_FORM_WORDS } from "@ishc/i18n";
 * ATTENDANCE_FORM_WORDS.vi.ask("3"); // "Còn 3 người chưa điểm danh."
 */
export const ATTENDANCE_FORM_WORDS: Readonly<Record<Locale, AttendanceFormWords>> = { vi, en };

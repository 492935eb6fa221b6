import type { SubmissionKind } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import type { SubmissionOutcome } from "../handler/take-submission.ts";

/** What became of a submission in a file. */
export type Received = SubmissionOutcome["outcome"];

/** So many of each. */
export type ReceivedCounts = Readonly<Record<Received, number>>;

/** How many are still in their file alone. */
export function notTaken(counts: ReceivedCounts): number {
  return counts.invalid + counts["unknown-club"] + counts.forgotten + counts["too-many-copies"];
}

/** What `receive` says. */
export interface ReceiveWords {
  readonly usage: string;
  readonly tooLarge: (file: string, mebibytes: number) => string;
  /** Which one of a file, as far as it could be read. */
  readonly place: (position: number, kind?: SubmissionKind, clubId?: string) => string;
  readonly became: Readonly<Record<Received, (place: string, receipt: string) => string>>;
  readonly leftOut: (issues: number) => string;
  readonly total: (counts: ReceivedCounts) => string;
  readonly keep: string;
  readonly stopped: string;
}

/** What is submitted, in the middle of a sentence. */
export const KINDS: Readonly<Record<Locale, Readonly<Record<SubmissionKind, string>>>> = {
  vi: {
    "ishc-attendance": "điểm danh",
    "ishc-member": "hội viên",
    "ishc-activity": "hoạt động",
    "ishc-supervision": "buổi kiểm tra",
  },
  en: {
    "ishc-attendance": "attendance",
    "ishc-member": "member",
    "ishc-activity": "activity",
    "ishc-supervision": "supervision visit",
  },
};

/** The words in each language. */
export const RECEIVE_WORDS: Readonly<Record<Locale, ReceiveWords>> = {
  vi: {
    usage: `Cách dùng: ishc-server receive --db NƠI_LƯU [--lang vi|en] TỆP.ishc.json…

Nhận những tệp mà phiếu đã lưu ra khi không có sóng. Nhận lại một tệp không làm thành hai bản.

  --db NƠI_LƯU    tệp SQLite, hoặc địa chỉ postgresql://; không ghi thì lấy biến DATABASE_URL
  --lang vi|en    ngôn ngữ; mặc định là tiếng Việt`,
    tooLarge: (file, mebibytes) => `${file}: tệp quá lớn (hơn ${mebibytes} MB).`,
    place: (position, kind, clubId) =>
      `  ${position}. ${kind ? KINDS.vi[kind] : "một bản"}${clubId ? `, câu lạc bộ ${clubId}` : ""}`,
    became: {
      accepted: (place, receipt) => `${place}: đã nhận, mã ${receipt}.`,
      repeated: (place, receipt) => `${place}: đã nhận từ trước, mã ${receipt}.`,
      conflict: (place, receipt) =>
        `${place}: đã có một bản ghi khác. Bản này được giữ bên cạnh, mã ${receipt}; xin xem cả hai rồi quyết định.`,
      "unknown-club": (place) => `${place}: chưa nhận, vì ở đây không có sổ của câu lạc bộ này.`,
      forgotten: (place) => `${place}: không nhận, vì người này đã được xóa khỏi sổ.`,
      "too-many-copies": (place) =>
        `${place}: chưa nhận, vì việc này đã có quá nhiều bản chờ quyết định. Xin xem những bản ấy (ishc-server conflicts), rồi nhận lại tệp này.`,
      invalid: (place) => `${place}: chưa nhận, vì chưa đúng:`,
    },
    leftOut: (issues) => `     … và ${issues} chỗ nữa.`,
    total: (counts) =>
      `Đã nhận ${counts.accepted}, nhận từ trước ${counts.repeated}, cần người xem ${counts.conflict}, chưa nhận ${notTaken(counts)}.`,
    keep: "Các tệp vẫn còn nguyên. Xin giữ những tệp còn bản chưa nhận; sửa xong thì nhận lại cả tệp.",
    stopped: "Dừng ở đây; những bản đã nhận vẫn còn. Xin nhận lại cả tệp sau.",
  },
  en: {
    usage: `Usage: ishc-server receive --db PLACE [--lang vi|en] FILE.ishc.json…

Takes in the files that forms saved without signal. A file taken in twice is stored once.

  --db PLACE      a SQLite file, or an address postgresql://; the variable DATABASE_URL unless given
  --lang vi|en    language; Vietnamese unless given`,
    tooLarge: (file, mebibytes) => `${file}: the file is too large (over ${mebibytes} MB).`,
    place: (position, kind, clubId) =>
      `  ${position}. ${kind ? KINDS.en[kind] : "one entry"}${clubId ? `, club ${clubId}` : ""}`,
    became: {
      accepted: (place, receipt) => `${place}: received, receipt ${receipt}.`,
      repeated: (place, receipt) => `${place}: had come in before, receipt ${receipt}.`,
      conflict: (place, receipt) =>
        `${place}: another record of this exists. This one is kept beside it, receipt ${receipt}; look at both, then decide.`,
      "unknown-club": (place) => `${place}: not taken; there is no register of this club here.`,
      forgotten: (place) => `${place}: not taken; this person was forgotten.`,
      "too-many-copies": (place) =>
        `${place}: not taken; too many copies of this wait for a decision. Look at those (ishc-server conflicts), then receive this file again.`,
      invalid: (place) => `${place}: not taken, because:`,
    },
    leftOut: (issues) => `     … and ${issues} more.`,
    total: (counts) =>
      `Received ${counts.accepted}, came in before ${counts.repeated}, a person is needed for ${counts.conflict}, not taken ${notTaken(counts)}.`,
    keep: "The files are as they were. Keep those with entries not taken; put things right, then receive the whole file again.",
    stopped: "Stopped here; what was received is safe. Receive the whole file again later.",
  },
};

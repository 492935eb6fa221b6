import type { Locale } from "@ishc/i18n";
import type { BackupCounts } from "../store/backup/backup-entry.ts";
import type { BackupRefusal } from "../store/backup/backup-refused.ts";

/** What `backup` and `restore` say. */
export interface CopyWords {
  readonly usage: string;
  readonly written: (file: string, counts: BackupCounts) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly notAFile: (file: string) => string;
  readonly keepSafe: string;
  readonly restored: (counts: BackupCounts) => string;
  readonly forgetAgain: string;
  readonly revokeAgain: (inForce: number) => string;
  readonly refusals: Readonly<Record<BackupRefusal, (file: string, line: number) => string>>;
}

/** The words in each language. */
export const COPY_WORDS: Readonly<Record<Locale, CopyWords>> = {
  vi: {
    usage: `Cách dùng:
  ishc-server backup --db NƠI_LƯU [--lang vi|en] TỆP
  ishc-server restore --db NƠI_LƯU [--lang vi|en] TỆP

Chép mọi thứ ra một tệp, khi máy chủ vẫn đang chạy; và đưa bản chép vào một nơi lưu còn trống.

  --db NƠI_LƯU    tệp SQLite, hoặc địa chỉ postgresql://; không ghi thì lấy biến DATABASE_URL
  TỆP             với backup, dấu - nghĩa là ghi ra đầu ra chuẩn
  --lang vi|en    ngôn ngữ; mặc định là tiếng Việt`,
    written: (file, counts) => `Đã chép ra ${file}: ${summary.vi(counts)}.`,
    notWritten: (file, reason) => `${file}: không ghi được bản chép (${reason}).`,
    notAFile: (file) => `${file}: đây không phải tệp thường, nên không ghi đè lên.`,
    keepSafe: "Trong bản chép có tên và thông tin riêng của hội viên. Xin cất ở nơi an toàn.",
    restored: (counts) => `Đã đưa vào ${summary.vi(counts)}.`,
    forgetAgain: "Người xin xóa tên sau ngày chép vẫn còn trong bản này: xin xóa lại.",
    revokeAgain: (inForce) =>
      `Mã truy cập còn hiệu lực theo bản này: ${inForce}. Mã nào thu hồi sau ngày chép: xin thu hồi lại.`,
    refusals: {
      "not-a-backup": (file) => `${file}: đây không phải bản chép của ishc-server.`,
      newer: (file) => `${file}: bản chép này do phiên bản mới hơn ghi. Xin dùng phiên bản ấy.`,
      "cut-off": (file, line) => `${file}: bản chép bị cụt ở dòng ${line}.`,
      damaged: (file, line) => `${file}: bản chép bị hỏng hoặc bị sửa (thấy ở dòng ${line}).`,
      "not-empty": () =>
        "Nơi lưu này đã có dữ liệu. Chỉ đưa bản chép vào một nơi lưu còn trống; xin chọn nơi khác.",
    },
  },
  en: {
    usage: `Usage:
  ishc-server backup --db PLACE [--lang vi|en] FILE
  ishc-server restore --db PLACE [--lang vi|en] FILE

Copies everything to a file, while the server runs; and takes a copy back into an empty database.

  --db PLACE      a SQLite file, or an address postgresql://; the variable DATABASE_URL unless given
  FILE            for backup, - means standard output
  --lang vi|en    language; Vietnamese unless given`,
    written: (file, counts) => `Copied to ${file}: ${summary.en(counts)}.`,
    notWritten: (file, reason) => `${file}: the copy cannot be written (${reason}).`,
    notAFile: (file) => `${file}: this is no ordinary file, and stays as it is.`,
    keepSafe: "The copy holds names and personal data of members. Keep it in a safe place.",
    restored: (counts) => `Taken back: ${summary.en(counts)}.`,
    forgetAgain: "Whoever was forgotten after the copy was made is in it: forget them again.",
    revokeAgain: (inForce) =>
      `Tokens that are in force with this copy: ${inForce}. Whichever was revoked after it was made: revoke it again.`,
    refusals: {
      "not-a-backup": (file) => `${file}: this is no copy that ishc-server made.`,
      newer: (file) => `${file}: this copy was written by a later version. Use that version.`,
      "cut-off": (file, line) => `${file}: the copy is cut off at line ${line}.`,
      damaged: (file, line) =>
        `${file}: the copy is damaged or was changed (found at line ${line}).`,
      "not-empty": () =>
        "There is something in this database. A copy is only taken back into an empty one; choose another.",
    },
  },
};

const summary: Readonly<Record<Locale, (counts: BackupCounts) => string>> = {
  vi: ({ register, submission, change }) =>
    `${register} sổ, ${submission} phiếu đã gửi, ${change} lần thay đổi`,
  en: ({ register, submission, change }) =>
    `registers: ${register}, submissions: ${submission}, changes: ${change}`,
};

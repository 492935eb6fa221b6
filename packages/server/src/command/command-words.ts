import type { Locale } from "@ishc/i18n";
import type { StoreFault } from "../store/store-error.ts";

/** What the command says. */
export interface CommandWords {
  readonly usage: string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly faulty: (file: string, issues: number) => string;
  readonly exists: (file: string, clubId: string) => string;
  readonly twice: (file: string, clubId: string) => string;
  readonly forgotten: (file: string, clubId: string) => string;
  readonly rewritten: (file: string, clubId: string) => string;
  readonly notWithdrawn: (file: string, clubId: string) => string;
  readonly nothingStored: string;
  readonly stored: (registers: number) => string;
  readonly storedUnits: (units: number) => string;
  readonly faults: Readonly<Record<StoreFault, string>>;
}

export const COMMAND_WORDS: Readonly<Record<Locale, CommandWords>> = {
  vi: {
    usage: `Cách dùng: ishc-server import --db NƠI_LƯU [--units ĐƠN_VỊ.json] [--replace] [--lang vi|en] SỔ.json…

Kiểm tra rồi lưu sổ câu lạc bộ. Chỉ cần một sổ sai là không sổ nào được lưu.

  --db NƠI_LƯU    tệp SQLite, chưa có thì được tạo, hoặc địa chỉ postgresql://;
                  không ghi thì lấy biến DATABASE_URL
  --units TỆP     danh sách đơn vị hành chính, thay danh sách cũ
  --replace       thay sổ đã có của cùng câu lạc bộ; dòng đã ghi trong sổ quỹ phải còn nguyên
  --lang vi|en    ngôn ngữ; mặc định là tiếng Việt`,
    unreadable: (file, reason) => `${file}: không đọc được tệp (${reason}).`,
    faulty: (file, issues) => `${file}: có ${issues} chỗ chưa đúng.`,
    exists: (file, clubId) =>
      `${file}: câu lạc bộ “${clubId}” đã có sổ. Thêm --replace nếu muốn thay sổ ấy.`,
    twice: (file, clubId) => `${file}: câu lạc bộ “${clubId}” có hai sổ trong lần này.`,
    forgotten: (file, clubId) =>
      `${file}: trong sổ của câu lạc bộ “${clubId}” có người đã được xóa tên, hoặc dòng còn lại của người ấy bị sửa.`,
    rewritten: (file, clubId) =>
      `${file}: sổ của câu lạc bộ “${clubId}” sửa hoặc bỏ dòng đã ghi trong sổ quỹ. Chỉ được ghi thêm; dòng sai thì ghi dòng điều chỉnh.`,
    notWithdrawn: (file, clubId) =>
      `${file}: sổ của câu lạc bộ “${clubId}” không còn ghi ngày rút lại đồng ý. Ngày ấy phải còn trong sổ; ai đồng ý lại thì ghi thêm một lần đồng ý.`,
    nothingStored: "Chưa lưu gì cả.",
    stored: (registers) => `Đã lưu ${registers} sổ.`,
    storedUnits: (units) => `Đã lưu ${units} đơn vị hành chính.`,
    faults: {
      "read-only": "Không ghi được: ổ đĩa, thư mục hoặc tệp chỉ cho đọc.",
      full: "Không ghi được: ổ đĩa đã đầy. Những gì lưu trước đó vẫn còn.",
      "cannot-open": "Không mở hoặc không tạo được tệp. Xin kiểm tra đường dẫn.",
      unreachable: "Máy chủ cơ sở dữ liệu không trả lời. Những gì lưu trước đó vẫn còn.",
      busy: "Có chương trình khác đang giữ cơ sở dữ liệu. Xin thử lại sau.",
      "not-a-database": "Tệp này không phải cơ sở dữ liệu, hoặc đã hỏng.",
      newer: "Tệp này do phiên bản mới hơn ghi. Xin dùng phiên bản ấy.",
      "not-wiped":
        "Việc đã làm xong, nhưng những trang cũ của tệp vẫn còn những gì đã bỏ, chẳng hạn tên: chưa ghi lại được cả tệp. Xin chạy lại đúng lệnh này khi không có chương trình nào khác đọc tệp và ổ đĩa còn đủ chỗ cho một tệp như thế nữa.",
      failed: "Cơ sở dữ liệu gặp lỗi; ổ đĩa có thể hỏng.",
    },
  },
  en: {
    usage: `Usage: ishc-server import --db PLACE [--units UNITS.json] [--replace] [--lang vi|en] REGISTER.json…

Checks club registers and stores them. If one of them is wrong, none is stored.

  --db PLACE      a SQLite file, made when it does not exist, or an address postgresql://;
                  the variable DATABASE_URL unless given
  --units FILE    administrative units, in place of the earlier ones
  --replace       take the place of registers that are there; lines of their ledgers must stay
  --lang vi|en    language; Vietnamese unless given`,
    unreadable: (file, reason) => `${file}: the file cannot be read (${reason}).`,
    faulty: (file, issues) => `${file}: ${issues} ${issues === 1 ? "problem" : "problems"}.`,
    exists: (file, clubId) =>
      `${file}: club “${clubId}” has a register. Add --replace to take its place.`,
    twice: (file, clubId) => `${file}: club “${clubId}” has two registers in this run.`,
    forgotten: (file, clubId) =>
      `${file}: the register of club “${clubId}” has somebody who was forgotten, or changes what is left of them.`,
    rewritten: (file, clubId) =>
      `${file}: the register of club “${clubId}” changes or leaves out lines of ledgers. Lines are only added; one that is wrong is reversed by another.`,
    notWithdrawn: (file, clubId) =>
      `${file}: the register of club “${clubId}” does not say any more that a consent was withdrawn. That stays in it; whoever agrees again is entered with another consent.`,
    nothingStored: "Nothing was stored.",
    stored: (registers) => `${registers} ${registers === 1 ? "register" : "registers"} stored.`,
    storedUnits: (units) => `${units} administrative ${units === 1 ? "unit" : "units"} stored.`,
    faults: {
      "read-only": "The database cannot be written: the disk, folder or file is read-only.",
      full: "The database cannot be written: the disk is full. What was stored before is safe.",
      "cannot-open": "The database cannot be opened or made. Check the path.",
      unreachable: "The database server does not answer. What was stored before is safe.",
      busy: "Another program holds the database. Try again later.",
      "not-a-database": "This file is not a database, or is damaged.",
      newer: "This file was written by a later version. Use that version.",
      "not-wiped":
        "It is done, but old pages of the file still hold what was taken out, such as the name: the file could not be written anew. Run the same command again when no other program reads the file and the disk has room for it once more.",
      failed: "The database failed; the disk may be faulty.",
    },
  },
};

import type { Locale } from "@ishc/i18n";

/** What `forget` and `withdraw-consent` say. */
export interface ForgetWords {
  readonly usage: string;
  readonly forgotten: string;
  readonly withdrawn: string;
  readonly repeated: string;
  readonly nothingRested: string;
  readonly copies: string;
  readonly unknownClub: (clubId: string) => string;
  readonly notYet: string;
}

/** The words in each language. */
export const FORGET_WORDS: Readonly<Record<Locale, ForgetWords>> = {
  vi: {
    usage: `Cách dùng:
  ishc-server forget --db NƠI_LƯU --by "AI LÀM" --why "VÌ SAO" MÃ_CÂU_LẠC_BỘ MÃ_HỘI_VIÊN
  ishc-server withdraw-consent --db NƠI_LƯU --by "AI LÀM" --why "VÌ SAO" [--purpose MỤC_ĐÍCH] MÃ_CÂU_LẠC_BỘ MÃ_HỘI_VIÊN

Xóa tên một người đã rời câu lạc bộ, hoặc ghi nhận người ấy rút lại sự đồng ý. Mọi con số tổng vẫn giữ nguyên khi xóa tên.

  --db NƠI_LƯU    tệp SQLite, hoặc địa chỉ postgresql://; không ghi thì lấy biến DATABASE_URL
  --by, --why     ghi vào lịch sử; xin đừng viết tên người ấy
  --purpose       club-books, circumstances, health, care, loans hoặc publication; mặc định là tất cả
  --lang vi|en    ngôn ngữ; mặc định là tiếng Việt`,
    forgotten: "Đã xóa tên. Các con số tổng vẫn như trước.",
    withdrawn: "Đã ghi nhận rút lại sự đồng ý và bỏ những gì dựa vào đó.",
    repeated: "Người này đã được xóa tên trước đó; không còn gì phải làm.",
    nothingRested: "Ở đây không còn gì dựa vào sự đồng ý ấy; không còn gì phải làm.",
    copies: "Các bản chép làm trước đây vẫn còn người này.",
    unknownClub: (clubId) => `Ở đây không có sổ của câu lạc bộ “${clubId}”.`,
    notYet: "Chưa làm được, vì:",
  },
  en: {
    usage: `Usage:
  ishc-server forget --db PLACE --by "WHO" --why "WHY" CLUB MEMBER
  ishc-server withdraw-consent --db PLACE --by "WHO" --why "WHY" [--purpose PURPOSE] CLUB MEMBER

Forgets a person who left the club, or notes that they withdraw their consent. Every total stays when a person is forgotten.

  --db PLACE      a SQLite file, or an address postgresql://; the variable DATABASE_URL unless given
  --by, --why     kept in the history; please do not write the person's name
  --purpose       club-books, circumstances, health, care, loans or publication; all unless given
  --lang vi|en    language; Vietnamese unless given`,
    forgotten: "Forgotten. The totals are as they were.",
    withdrawn: "Consent is withdrawn, and what rested on it alone was taken out.",
    repeated: "This person was forgotten before; there is nothing more to do.",
    nothingRested: "Nothing here rests on that consent any more; there is nothing more to do.",
    copies: "Copies that were made before still have this person.",
    unknownClub: (clubId) => `There is no register of club “${clubId}” here.`,
    notYet: "This cannot be done yet, because:",
  },
};

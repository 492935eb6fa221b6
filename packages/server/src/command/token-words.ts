import type { Locale } from "@ishc/i18n";
import type { StoredToken } from "../store/tokens/stored-token.ts";

/** What the commands about tokens say. */
export interface TokenWords {
  readonly usage: string;
  /** Shown once, with the secret on a line of its own. */
  readonly added: (id: string) => string;
  readonly keepIt: string;
  readonly revoked: (id: string) => string;
  readonly unknown: (id: string) => string;
  readonly none: string;
  readonly state: (token: StoredToken, now: string) => string;
}

/** The words in each language. */
export const TOKEN_WORDS: Readonly<Record<Locale, TokenWords>> = {
  vi: {
    usage: `Cách dùng:
  ishc-server token add --db NƠI_LƯU --role VAI_TRÒ [--club MÃ | --unit MÃ] --label "CHO AI" [--days SỐ_NGÀY]
  ishc-server token list --db NƠI_LƯU
  ishc-server token revoke --db NƠI_LƯU MÃ_TRUY_CẬP

  --db NƠI_LƯU    tệp SQLite, hoặc địa chỉ postgresql://; không ghi thì lấy biến DATABASE_URL
  --role VAI_TRÒ  club-board (cần --club), commune hoặc province (cần --unit), centre
  --days SỐ_NGÀY  hết hạn sau từng ấy ngày; mặc định 365, nhiều nhất 3650
  --lang vi|en    ngôn ngữ; mặc định là tiếng Việt`,
    added: (id) => `Đã tạo mã truy cập ${id}. Chuỗi bí mật, chỉ hiện một lần này:`,
    keepIt: "Xin giữ kín. Máy chủ không lưu chuỗi này; nếu mất, hãy thu hồi và tạo mã khác.",
    revoked: (id) => `Đã thu hồi ${id}.`,
    unknown: (id) => `Không có mã truy cập ${id}, hoặc đã thu hồi trước đó.`,
    none: "Chưa có mã truy cập nào.",
    state: ({ revokedAt, expiresAt }, now) =>
      revokedAt ? "đã thu hồi" : expiresAt <= now ? "hết hạn" : "còn hiệu lực",
  },
  en: {
    usage: `Usage:
  ishc-server token add --db PLACE --role ROLE [--club ID | --unit CODE] --label "FOR WHOM" [--days DAYS]
  ishc-server token list --db PLACE
  ishc-server token revoke --db PLACE ID

  --db PLACE      a SQLite file, or an address postgresql://; the variable DATABASE_URL unless given
  --role ROLE     club-board (with --club), commune or province (with --unit), centre
  --days DAYS     it expires after so many days; 365 unless given, at most 3650
  --lang vi|en    language; Vietnamese unless given`,
    added: (id) => `Token ${id} was made. Its secret, shown this once:`,
    keepIt:
      "Keep it to yourself. The server does not store it; if it is lost, revoke it and make another.",
    revoked: (id) => `${id} was revoked.`,
    unknown: (id) => `There is no token ${id}, or it was revoked before.`,
    none: "There are no tokens yet.",
    state: ({ revokedAt, expiresAt }, now) =>
      revokedAt ? "revoked" : expiresAt <= now ? "expired" : "in force",
  },
};

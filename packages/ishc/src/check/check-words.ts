import { formatCount, type Locale } from "@ishc/i18n";
import type { Standing } from "./checked-register.ts";

/** How many registers stand how. */
export type CheckCounts = Readonly<Record<Standing, number>>;

/** What `ishc check` says. */
interface CheckWords {
  readonly title: (period: string, asOf: string, pack: string | undefined) => string;
  readonly refused: (issues: number) => string;
  readonly required: string;
  readonly recommended: string;
  readonly row: string;
  readonly more: (rows: number) => string;
  readonly met: (met: number, above: number, unknown: number) => string;
  /** By standing, the worst first. */
  readonly standings: Readonly<Record<Standing, string>>;
  readonly checked: (registers: number) => string;
}

export const CHECK_WORDS: Readonly<Record<Locale, CheckWords>> = {
  vi: {
    title: (period, asOf, pack) =>
      `Kiểm tra ${period}, tính đến ngày ${asOf}; ${pack ?? "không có bộ quy định nào đang có hiệu lực"}`,
    refused: (issues) => `không nhận, có ${formatCount(issues, "vi")} chỗ chưa đúng:`,
    required: "cần có",
    recommended: "phấn đấu",
    row: "Xin xem:",
    more: (rows) => `… và ${formatCount(rows, "vi")} chỗ khác.`,
    met: (met, above, unknown) =>
      `Đạt ${met} điều; cao hơn mức nêu ra ${above} điều; chưa rõ ${unknown} điều.`,
    standings: {
      unreadable: "tệp không đọc được",
      refused: "sổ không nhận",
      missing: "sổ chưa đạt điều cần có",
      striving: "sổ chỉ chưa đạt điều phấn đấu",
      sound: "sổ không thiếu điều nào",
    },
    checked: (registers) => `Đã xem ${formatCount(registers, "vi")} sổ`,
  },
  en: {
    title: (period, asOf, pack) =>
      `Check of ${period}, as of ${asOf}; ${pack ?? "no rules are in force"}`,
    refused: (issues) =>
      `refused, ${formatCount(issues, "en")} ${issues === 1 ? "problem" : "problems"}:`,
    required: "required",
    recommended: "to strive for",
    row: "See:",
    more: (rows) => `… and ${formatCount(rows, "en")} more.`,
    met: (met, above, unknown) => `Met: ${met}; above the band: ${above}; not known: ${unknown}.`,
    standings: {
      unreadable: "file not readable",
      refused: "refused",
      missing: "missing something required",
      striving: "missing only what is to strive for",
      sound: "missing nothing",
    },
    checked: (registers) =>
      `${formatCount(registers, "en")} ${registers === 1 ? "register" : "registers"} checked`,
  },
};

/** “Đã xem 3 sổ: 1 sổ không nhận; 2 sổ không thiếu điều nào.” */
export function summaryText(counts: CheckCounts, locale: Locale): string {
  const { standings, checked } = CHECK_WORDS[locale];
  const all = Object.entries(counts) as [Standing, number][];
  const registers = all.reduce(
    (sum, [each, count]) => (each === "unreadable" ? sum : sum + count),
    0,
  );
  const parts = all
    .filter(([, count]) => count > 0)
    .map(([each, count]) => `${formatCount(count, locale)} ${standings[each]}`);
  return `${checked(registers)}${parts.length > 0 ? `: ${parts.join("; ")}` : ""}.`;
}

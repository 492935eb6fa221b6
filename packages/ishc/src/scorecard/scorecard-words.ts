import { formatCount, type Locale } from "@ishc/i18n";

/** What `ishc scorecard` says. */
interface ScorecardWords {
  readonly days: (period: string, asOf: string) => string;
  readonly commune: (code: string) => string;
  readonly areas: string;
  readonly evidence: (entries: number, last: string | undefined) => string;
  readonly findings: (pack: string | undefined) => string;
  readonly attendance: string;
  readonly severity: Readonly<Record<"required" | "recommended", string>>;
}

export const SCORECARD_WORDS: Readonly<Record<Locale, ScorecardWords>> = {
  vi: {
    days: (period, asOf) => `Phiếu kết quả ${period}, tính đến ngày ${asOf}`,
    commune: (code) => `xã, phường ${code}`,
    areas: "Tám mảng hoạt động",
    evidence: (entries, last) =>
      entries === 0
        ? "chưa có việc nào trong kỳ"
        : `${formatCount(entries, "vi")} việc trong kỳ, gần nhất ngày ${last}`,
    findings: (pack) => `Nhận xét theo ${pack ?? "quy định: không có bộ nào đang có hiệu lực"}`,
    attendance: "Tham gia sinh hoạt từng tháng",
    severity: { required: "cần có", recommended: "phấn đấu" },
  },
  en: {
    days: (period, asOf) => `Scorecard of ${period}, as of ${asOf}`,
    commune: (code) => `commune ${code}`,
    areas: "The eight areas",
    evidence: (entries, last) =>
      entries === 0
        ? "nothing in the period"
        : `${formatCount(entries, "en")} in the period, the last on ${last}`,
    findings: (pack) => `Findings by ${pack ?? "rules: none are in force"}`,
    attendance: "Attendance month by month",
    severity: { required: "required", recommended: "to strive for" },
  },
};

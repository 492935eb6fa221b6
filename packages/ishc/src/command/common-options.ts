import type { CommandOptions } from "./command.ts";

/** Options that every command has. */
export const SPOKEN_OPTIONS = {
  lang: {
    value: { vi: "vi|en", en: "vi|en" },
    help: {
      vi: "ngôn ngữ; mặc định theo máy nếu là tiếng Anh, không thì tiếng Việt",
      en: "language; that of the machine if it is English, else Vietnamese",
    },
  },
  help: { help: { vi: "cho biết cách dùng", en: "say how to use it" } },
} as const satisfies CommandOptions;

/** Options of commands that count. */
export const PERIOD_OPTIONS = {
  period: {
    value: { vi: "KỲ", en: "PERIOD" },
    help: {
      vi: "kỳ báo cáo: 2024, 2024-H1, 2024-Q2, 2024-05 hoặc 2025-08--2030-12; mặc định là năm của ngày tính đến",
      en: "the period: 2024, 2024-H1, 2024-Q2, 2024-05 or 2025-08--2030-12; the year of the day of counting unless given",
    },
  },
  "as-of": {
    value: { vi: "NGÀY", en: "DAY" },
    help: {
      vi: "tính đến ngày (năm-tháng-ngày); mặc định là cuối tháng trước, hoặc cuối kỳ nếu sớm hơn",
      en: "the day of counting (year-month-day); the end of last month unless given, or of the period if that is earlier",
    },
  },
} as const satisfies CommandOptions;

/** The list of administrative units. */
export const UNITS_OPTION = {
  units: {
    value: { vi: "TỆP", en: "FILE" },
    help: {
      vi: "danh sách đơn vị hành chính (JSON)",
      en: "the administrative units (JSON)",
    },
  },
} as const satisfies CommandOptions;

import type { Locale } from "@ishc/i18n";

/** What is said of a call that cannot be followed. */
interface ArgumentWords {
  readonly unknownCommand: (name: string, meant: string | undefined) => string;
  readonly unknownOption: (name: string, meant: string | undefined) => string;
  readonly needsValue: (name: string, value: string) => string;
  readonly takesNoValue: (name: string) => string;
  readonly noFiles: string;
  readonly oneFile: string;
  readonly badPeriod: (value: string) => string;
  readonly badDay: (name: string, value: string) => string;
  readonly badCount: (name: string, value: string, most: number) => string;
  readonly notOneOf: (name: string, value: string, all: readonly string[]) => string;
  readonly readHelp: (command: string) => string;
}

export const ARGUMENT_WORDS: Readonly<Record<Locale, ArgumentWords>> = {
  vi: {
    unknownCommand: (name, meant) => `Không có lệnh “${name}”.${meantText(meant, "vi")}`,
    unknownOption: (name, meant) => `Không có tùy chọn ${name}.${meantText(meant, "vi")}`,
    needsValue: (name, value) => `Sau ${name} còn thiếu ${value}.`,
    takesNoValue: (name) => `${name} không nhận giá trị.`,
    noFiles: "Chưa nêu tệp nào. Ghi tên tệp hoặc thư mục, hoặc - để đọc từ đầu vào chuẩn.",
    oneFile: "Lệnh này cần đúng một tệp.",
    badPeriod: (value) =>
      `“${value}” không phải kỳ báo cáo. Ghi như 2024-05, 2024-Q2, 2024-H1, 2024 hoặc 2025-08--2030-12.`,
    badDay: (name, value) =>
      `${name}: “${value}” không phải ngày. Ghi năm-tháng-ngày, như 2024-05-31.`,
    badCount: (name, value, most) => `${name}: “${value}” không phải số nguyên từ 1 đến ${most}.`,
    notOneOf: (name, value, all) =>
      `${name}: không có “${value}”. Chọn một trong: ${all.join(", ")}.`,
    readHelp: (command) => `Xem cách dùng: ${command} --help`,
  },
  en: {
    unknownCommand: (name, meant) => `There is no command “${name}”.${meantText(meant, "en")}`,
    unknownOption: (name, meant) => `There is no option ${name}.${meantText(meant, "en")}`,
    needsValue: (name, value) => `${name} needs ${value} behind it.`,
    takesNoValue: (name) => `${name} takes no value.`,
    noFiles: "No file was named. Name files or folders, or - to read standard input.",
    oneFile: "This command needs just one file.",
    badPeriod: (value) =>
      `“${value}” is no period. Write one like 2024-05, 2024-Q2, 2024-H1, 2024 or 2025-08--2030-12.`,
    badDay: (name, value) =>
      `${name}: “${value}” is no day. Write year-month-day, such as 2024-05-31.`,
    badCount: (name, value, most) => `${name}: “${value}” is no whole number from 1 to ${most}.`,
    notOneOf: (name, value, all) =>
      `${name}: there is no “${value}”. Choose one of: ${all.join(", ")}.`,
    readHelp: (command) => `How to use it: ${command} --help`,
  },
};

function meantText(meant: string | undefined, locale: Locale): string {
  if (meant === undefined) return "";
  return locale === "vi" ? ` Có phải là ${meant}?` : ` Did you mean ${meant}?`;
}

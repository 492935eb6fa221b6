import type { Words } from "@ishc/core";
import { formatCount, type Locale } from "@ishc/i18n";
import type { FileFault, UnreadableFile } from "./unreadable-file.ts";

const FAULTS: Readonly<Record<FileFault, Words>> = {
  "not-found": { vi: "không có tệp hay thư mục này", en: "there is no such file or folder" },
  "not-allowed": { vi: "không được phép đọc", en: "it may not be read" },
  "no-registers": {
    vi: "trong thư mục không có tệp .json, .jsonl hay .ndjson nào",
    en: "there is no .json, .jsonl or .ndjson file in the folder",
  },
  compressed: {
    vi: "tệp đã nén bằng gzip; xin giải nén khi đọc: zcat TỆP | npx ishc rollup -",
    en: "a gzip file; unpack it while reading: zcat FILE | npx ishc rollup -",
  },
  failed: { vi: "không đọc được", en: "it cannot be read" },
};

/** Why a file was not read, as a sentence. */
export function faultText({ file, fault, code }: UnreadableFile, locale: Locale): string {
  const detail = fault === "failed" && code !== undefined ? ` (${code})` : "";
  return `${file}: ${FAULTS[fault][locale]}${detail}.`;
}

/** Where a register lies: a file, and a line of it. */
export function placeText({ file, line }: { file: string; line?: number }, locale: Locale): string {
  return line === undefined ? file : FILE_WORDS[locale].place(file, line);
}

/** What is said of files. */
interface FileWords {
  readonly place: (file: string, line: number) => string;
  readonly faulty: (place: string, issues: number) => string;
  readonly more: (issues: number) => string;
  readonly repeated: (file: string) => string;
  readonly notWritten: (file: string, code: string) => string;
  readonly wouldReplace: (file: string) => string;
}

export const FILE_WORDS: Readonly<Record<Locale, FileWords>> = {
  vi: {
    place: (file, line) => `${file}, dòng ${line}`,
    faulty: (place, issues) => `${place}: có ${formatCount(issues, "vi")} chỗ chưa đúng.`,
    more: (issues) => `… và ${formatCount(issues, "vi")} chỗ khác.`,
    repeated: (file) => `${file}: được nêu nhiều lần, chỉ đọc một lần.`,
    notWritten: (file, code) => `${file}: không ghi được (${code}).`,
    wouldReplace: (file) => `${file}: tệp này đang được dùng trong lần này, không ghi đè lên.`,
  },
  en: {
    place: (file, line) => `${file}, line ${line}`,
    faulty: (place, issues) =>
      `${place}: ${formatCount(issues, "en")} ${issues === 1 ? "problem" : "problems"}.`,
    more: (issues) => `… and ${formatCount(issues, "en")} more.`,
    repeated: (file) => `${file}: named more than once, read once.`,
    notWritten: (file, code) => `${file}: it cannot be written (${code}).`,
    wouldReplace: (file) => `${file}: this file is in use in this run; it is not written over.`,
  },
};

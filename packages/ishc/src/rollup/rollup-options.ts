import type { IndicatorId } from "@ishc/core";
import type { CommandOptions } from "../command/command.ts";
import { PERIOD_OPTIONS, SPOKEN_OPTIONS, UNITS_OPTION } from "../command/common-options.ts";

/** What a reader asks for first: do they meet, who are they, do they work and lend. Our choice. */
export const SHOWN: readonly IndicatorId[] = [
  "attendance-rate",
  "meeting-regularity",
  "older-share",
  "women-share",
  "all-areas",
  "borrower-share",
];

/** The options of `ishc rollup`. */
export const ROLLUP_OPTIONS = {
  ...PERIOD_OPTIONS,
  ...UNITS_OPTION,
  by: {
    value: { vi: "CẤP", en: "LEVEL" },
    help: {
      vi: "mỗi dòng một commune, district, province hoặc country; mặc định là province khi có --units",
      en: "a row for each commune, district, province or country; province where there are --units",
    },
  },
  show: {
    value: { vi: "CHỈ_SỐ,…", en: "INDICATOR,…" },
    help: {
      vi: `các chỉ số trong bảng; mặc định là ${SHOWN.join(", ")}`,
      en: `the indicators of the table; ${SHOWN.join(", ")} unless given`,
    },
  },
  json: {
    help: {
      vi: "kết quả cho chương trình khác: mọi số liệu gốc và chỉ số",
      en: "the result for programs: all facts and indicators",
    },
  },
  out: {
    value: { vi: "TỆP", en: "FILE" },
    help: { vi: "ghi kết quả ra tệp", en: "write the result to a file" },
  },
  refused: {
    value: { vi: "TỆP", en: "FILE" },
    help: {
      vi: "ghi mọi sổ không nhận ra tệp; với --json thì mỗi dòng một JSON",
      en: "write all refused registers to a file; one JSON a line with --json",
    },
  },
  workers: {
    value: { vi: "SỐ", en: "NUMBER" },
    help: {
      vi: "số luồng đọc song song; mặc định theo số nhân của máy",
      en: "how many threads read side by side; as many as the machine has cores unless given",
    },
  },
  ...SPOKEN_OPTIONS,
} as const satisfies CommandOptions;

import { formatCount, type Locale } from "@ishc/i18n";
import type { RepeatedClub } from "./repeated-clubs.ts";

/** What `ishc rollup` says. */
interface RollupWords {
  readonly title: (period: string, asOf: string) => string;
  readonly counted: (clubs: number) => string;
  readonly unit: string;
  readonly clubs: string;
  readonly members: string;
  readonly unplaced: string;
  readonly total: string;
  readonly withoutClubs: (units: number) => string;
  readonly refused: (registers: number) => string;
  readonly refusedMore: (registers: number) => string;
  readonly repeatedClubs: (clubs: number) => string;
  readonly repeatedClub: (club: RepeatedClub) => string;
  readonly repeatedMore: (clubs: number) => string;
  readonly ofClub: (clubId: string) => string;
  readonly needsUnits: (by: string) => string;
  readonly unknownIndicator: (
    name: string,
    meant: string | undefined,
    all: readonly string[],
  ) => string;
  readonly spoolFull: (reason: string) => string;
  readonly outOfMemory: string;
}

export const ROLLUP_WORDS: Readonly<Record<Locale, RollupWords>> = {
  vi: {
    title: (period, asOf) => `Tổng hợp ${period}, tính đến ngày ${asOf}`,
    counted: (clubs) => `Đã cộng sổ của ${formatCount(clubs, "vi")} câu lạc bộ.`,
    unit: "Đơn vị",
    clubs: "Câu lạc bộ đang hoạt động",
    members: "Hội viên",
    unplaced: "Chưa xếp được vào đơn vị nào",
    total: "Cộng",
    withoutClubs: (units) => `${formatCount(units, "vi")} đơn vị khác chưa có câu lạc bộ nào.`,
    refused: (registers) => `Không nhận ${formatCount(registers, "vi")} sổ:`,
    refusedMore: (registers) =>
      `… và ${formatCount(registers, "vi")} sổ khác. Ghi tất cả ra tệp bằng --refused TỆP.`,
    repeatedClubs: (clubs) =>
      `${formatCount(clubs, "vi")} câu lạc bộ có nhiều sổ, sổ nào cũng đã được cộng:`,
    repeatedClub: ({ clubId, registers }) => `${clubId}: ${formatCount(registers, "vi")} sổ`,
    repeatedMore: (clubs) =>
      `… và ${formatCount(clubs, "vi")} câu lạc bộ khác. Xem đủ bằng --json.`,
    ofClub: (clubId) => `câu lạc bộ ${clubId}`,
    needsUnits: (by) => `--by ${by} cần danh sách đơn vị: thêm --units TỆP.`,
    unknownIndicator: (name, meant, all) =>
      `--show: không có chỉ số “${name}”. ${meant === undefined ? `Chọn trong: ${all.join(", ")}.` : `Có phải là ${meant}?`}`,
    spoolFull: (reason) => `Không ghi được tệp tạm (${reason}).`,
    outOfMemory: "Hết bộ nhớ. Xin thử lại với --workers nhỏ hơn.",
  },
  en: {
    title: (period, asOf) => `Roll-up of ${period}, as of ${asOf}`,
    counted: (clubs) =>
      `Registers of ${formatCount(clubs, "en")} ${clubs === 1 ? "club" : "clubs"} were added up.`,
    unit: "Unit",
    clubs: "Active clubs",
    members: "Members",
    unplaced: "In no unit",
    total: "Total",
    withoutClubs: (units) =>
      `${formatCount(units, "en")} other ${units === 1 ? "unit has" : "units have"} no club.`,
    refused: (registers) =>
      `${formatCount(registers, "en")} ${registers === 1 ? "register" : "registers"} refused:`,
    refusedMore: (registers) =>
      `… and ${formatCount(registers, "en")} more. Have all of them written with --refused FILE.`,
    repeatedClubs: (clubs) =>
      `${formatCount(clubs, "en")} ${clubs === 1 ? "club has" : "clubs have"} several registers, and all of them were added up:`,
    repeatedClub: ({ clubId, registers }) => `${clubId}: ${formatCount(registers, "en")} registers`,
    repeatedMore: (clubs) => `… and ${formatCount(clubs, "en")} more. See all of them with --json.`,
    ofClub: (clubId) => `club ${clubId}`,
    needsUnits: (by) => `--by ${by} needs the list of units: add --units FILE.`,
    unknownIndicator: (name, meant, all) =>
      `--show: there is no indicator “${name}”. ${meant === undefined ? `Choose from: ${all.join(", ")}.` : `Did you mean ${meant}?`}`,
    spoolFull: (reason) => `A temporary file cannot be written (${reason}).`,
    outOfMemory: "There is not enough memory. Try again with fewer --workers.",
  },
};

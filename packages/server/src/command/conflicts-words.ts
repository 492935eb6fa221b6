import type { Locale } from "@ishc/i18n";
import type { Settlement } from "../handler/settle-copy.ts";

/** One of the two records, as it is told from the other. */
export interface ToldCopy {
  readonly id: string;
  readonly revision: number;
  readonly receipt: string;
  readonly receivedAt: string;
}

/** What `conflicts` says. */
export interface ConflictsWords {
  readonly usage: string;
  readonly none: string;
  readonly unknownClub: (clubId: string) => string;
  /** How many records wait, and how to decide about one. */
  readonly waiting: (copies: number) => string;
  readonly club: (clubId: string) => string;
  readonly stored: (copy: ToldCopy) => string;
  readonly nothingStored: string;
  /** The register has it no more; with the record that says so, where there is one. */
  readonly takenOut: (copy: ToldCopy | undefined) => string;
  readonly kept: (copy: ToldCopy) => string;
  /** Heads of the columns: where, what the stored record says, what the kept copy says. */
  readonly columns: readonly [string, string, string];
  readonly alike: string;
  readonly settled: (receipt: string) => string;
  readonly left: (copies: number) => string;
  readonly refusals: Readonly<Record<Exclude<Settlement["outcome"], "settled">, string>>;
}

/** The words in each language. */
export const CONFLICTS_WORDS: Readonly<Record<Locale, ConflictsWords>> = {
  vi: {
    usage: `Cách dùng:
  ishc-server conflicts --db NƠI_LƯU [--club MÃ]
  ishc-server conflicts settle --db NƠI_LƯU MÃ_CÂU_LẠC_BỘ MÃ_BIÊN_NHẬN --keep stored|copy --by "AI LÀM" --why "VÌ SAO"

Cho xem những chỗ có hai bản ghi khác nhau, bản đang lưu cạnh bản giữ lại; hoặc quyết định giữ bản nào.

  --db NƠI_LƯU    tệp SQLite, hoặc địa chỉ postgresql://; không ghi thì lấy biến DATABASE_URL
  --club MÃ       chỉ của câu lạc bộ này; không ghi thì xem tất cả
  MÃ_BIÊN_NHẬN    bốn ký tự của bản giữ lại, hoặc mã lần gửi của bản ấy
  --keep stored   giữ bản đang lưu; sổ không đổi, mục đã đưa ra khỏi sổ thì không ghi lại
  --keep copy     lấy bản giữ lại thay bản đang lưu; bản trước vẫn còn trong lịch sử
  --by, --why     ghi vào lịch sử; xin đừng viết tên hội viên
  --lang vi|en    ngôn ngữ; mặc định là tiếng Việt`,
    none: "Không có bản ghi nào chờ người xem.",
    unknownClub: (clubId) => `Ở đây không có sổ của câu lạc bộ “${clubId}”.`,
    waiting: (copies) =>
      `${copies} bản chờ người xem. Quyết định từng bản bằng: ishc-server conflicts settle`,
    club: (clubId) => `Câu lạc bộ ${clubId}`,
    stored: (copy) => `Đang lưu:    ${told.vi(copy)}`,
    nothingStored: "Đang lưu:    chưa có bản nào",
    takenOut: (copy) => `Đang lưu:    đã đưa ra khỏi sổ${copy ? `; ${told.vi(copy)}` : ""}`,
    kept: (copy) => `Bản giữ lại: ${told.vi(copy)}`,
    columns: ["Chỗ khác nhau", "Đang lưu", "Bản giữ lại"],
    alike: "Hai bản nói như nhau.",
    settled: (receipt) => `Đã quyết định, mã biên nhận ${receipt}.`,
    left: (copies) => `Về việc này còn ${copies} bản chờ người xem.`,
    refusals: {
      "unknown-club": "Ở đây không có sổ của câu lạc bộ này.",
      "no-such-copy": "Câu lạc bộ này không có bản nào như vậy đang chờ người xem.",
      "several-copies":
        "Có hơn một bản mang mã này. Xin ghi mã kia: mã biên nhận, hoặc mã lần gửi.",
      "nothing-stored": "Về việc này trong sổ không có gì để giữ. Chỉ có thể chọn --keep copy.",
      "would-change":
        "Giữ bản đang lưu không được làm sổ thay đổi, mà lần này sẽ làm sổ thay đổi. Xin quyết định trong phiếu.",
      refused: "Chưa quyết định được, vì:",
    },
  },
  en: {
    usage: `Usage:
  ishc-server conflicts --db PLACE [--club ID]
  ishc-server conflicts settle --db PLACE CLUB RECEIPT --keep stored|copy --by "WHO" --why "WHY"

Shows where there are two records of the same, the stored one beside the kept copy; or decides which to keep.

  --db PLACE      a SQLite file, or an address postgresql://; the variable DATABASE_URL unless given
  --club ID       of this club alone; of all unless given
  RECEIPT         the four characters of the kept copy, or the id of its submission
  --keep stored   the stored record stays; the register does not change, and what was taken out of it stays out
  --keep copy     the kept copy takes its place; the record before stays in the history
  --by, --why     kept in the history; please do not write a member's name
  --lang vi|en    language; Vietnamese unless given`,
    none: "No record waits for a person.",
    unknownClub: (clubId) => `There is no register of club “${clubId}” here.`,
    waiting: (copies) =>
      `${copies} ${copies === 1 ? "record waits" : "records wait"} for a person. Decide about each by: ishc-server conflicts settle`,
    club: (clubId) => `Club ${clubId}`,
    stored: (copy) => `Stored:    ${told.en(copy)}`,
    nothingStored: "Stored:    nothing",
    takenOut: (copy) => `Stored:    taken out of the register${copy ? `; ${told.en(copy)}` : ""}`,
    kept: (copy) => `Kept copy: ${told.en(copy)}`,
    columns: ["Where they differ", "Stored", "Kept copy"],
    alike: "Both say the same.",
    settled: (receipt) => `Decided, receipt ${receipt}.`,
    left: (copies) =>
      `On this, ${copies} ${copies === 1 ? "record still waits" : "records still wait"} for a person.`,
    refusals: {
      "unknown-club": "There is no register of this club here.",
      "no-such-copy": "No such copy waits for a person in this club.",
      "several-copies":
        "More than one copy has this name. Give the other one: receipt, or id of the submission.",
      "nothing-stored":
        "The register says nothing of this that could be kept. Only --keep copy is left.",
      "would-change":
        "Keeping the stored record must not change the register, and here it would. Decide in the form.",
      refused: "This cannot be decided yet, because:",
    },
  },
};

const told: Readonly<Record<Locale, (copy: ToldCopy) => string>> = {
  vi: ({ id, revision, receipt, receivedAt }) =>
    `mã ${receipt}, nhận ${receivedAt} (lần gửi ${id}, bản ${revision})`,
  en: ({ id, revision, receipt, receivedAt }) =>
    `receipt ${receipt}, received ${receivedAt} (submission ${id}, revision ${revision})`,
};

import { BASIS } from "../sustainability/basis-text.ts";
import type { ScorecardDetailsWords } from "./scorecard-details-words.ts";

/** Vietnamese alone, for what speaks nothing else. */
export const SCORECARD_DETAILS_WORDS_VI: ScorecardDetailsWords = {
  judgedUnder: (pack) => `Đối chiếu theo ${pack}.`,
  findings: "Đối chiếu với yêu cầu",
  findingsSummary: (met, total) => `Đạt ${met} trên ${total} yêu cầu.`,
  severity: { required: "cần có", recommended: "phấn đấu" },
  source: "Nguồn",
  sustainability: "Mức bền vững",
  notEnough: "Chưa đủ số liệu",
  between: (lowest, highest) => `Từ “${lowest}” đến “${highest}”`,
  score: (points) => `Được ${points}.`,
  known: (share) => `Đã biết ${share} những gì cần biết.`,
  basis: BASIS.vi,
  lifting: {
    lifts: (to) => `Để lên mức “${to}”, cần:`,
    "more-than-two": (to) => `Để lên mức “${to}”, phải cải thiện nhiều hơn hai chỉ số.`,
    "highest-band": () => "Đang ở mức cao nhất.",
    "too-little-known": () => "Muốn xếp được mức, trước hết cần báo cáo:",
    "nothing-due": () => "",
  },
  or: "hoặc",
  others: (count) => `và ${count} chỉ số khác`,
  trend: "Tham gia sinh hoạt từng tháng",
  trendMonth: "Tháng",
  trendRate: "Tỷ lệ có mặt",
  trendSummary: (low, lowMonth, high, highMonth) =>
    `Thấp nhất ${low} (${lowMonth}), cao nhất ${high} (${highMonth}).`,
  trendSame: (rate) => `Các tháng đều đạt ${rate}.`,
  trendMissing: (count) => `Có ${count} tháng không có số liệu.`,
  trendNone: "Chưa có tháng nào có số liệu điểm danh.",
  groups: "Các con số theo từng nhóm",
  groupsHint: "Mở một nhóm để xem. Mở tiếp từng con số để biết tính từ đâu, còn thiếu gì.",
  groupTally: (measured) => `${measured} con số`,
  groupNone: "Chưa có số liệu",
  formula: "Công thức",
  groupKept: "Không công bố",
  keptScore: "Không công bố, vì mức này tính từ những con số phải giữ kín.",
  keptFindings: "Chưa kể những yêu cầu có con số phải giữ kín.",
};

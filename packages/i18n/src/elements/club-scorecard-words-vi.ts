import type { ClubScorecardWords } from "./club-scorecard-words.ts";
import { FAILED_HINTS_VI } from "./failed-hints.ts";

/** Vietnamese alone, for what speaks nothing else. */
export const CLUB_SCORECARD_WORDS_VI: ClubScorecardWords = {
  title: "Câu lạc bộ Liên thế hệ tự giúp nhau",
  loading: "Đang mở phiếu của câu lạc bộ…",
  failed: "Chưa mở được phiếu của câu lạc bộ.",
  failedHint: "Xin kiểm tra lại mạng rồi thử lại.",
  failedHints: FAILED_HINTS_VI,
  stale: "Chưa lấy được số liệu mới. Dưới đây là số liệu đã mở lần trước.",
  retry: "Thử lại",
  empty: "Chưa có số liệu nào của câu lạc bộ này.",
  asOf: (date) => `số liệu đến ngày ${date}`,
  headline: "Những con số chính",
  figures: {
    "attendance-rate": "Tham gia sinh hoạt",
    "meeting-regularity": "Sinh hoạt hằng tháng",
    "club-size": "Hội viên chính thức",
    "area-coverage": "Mảng hoạt động",
  },
  outOf: (part, whole) => `${part}/${whole}`,
  membersSentence: "Không kể hội viên danh dự.",
  notReported: "Chưa báo cáo",
  notDue: "Chưa đến hạn",
  noBase: "Chưa tính được",
  blank: (count) => `Còn ${count} trường hợp chưa rõ.`,
  areas: "Tám mảng hoạt động",
  areasSummary: (active) => `Có hoạt động ở ${active} trên 8 mảng trong kỳ.`,
  areaActive: "Có hoạt động",
  areaIdle: "Chưa có hoạt động",
  areaUnknown: "Chưa báo cáo",
  areaMonths: (months) => `Tháng ${months}`,
  areaLast: (date) => `gần nhất ngày ${date}`,
  month: (month) => month,
  restLoading: "Đang lấy phần còn lại của phiếu…",
  restFailed:
    "Chưa lấy được phần còn lại của phiếu: các con số theo nhóm, mức bền vững, đối chiếu với yêu cầu, tham gia từng tháng.",
  noNames: "Phiếu này chỉ có số liệu chung, không có tên hội viên.",
};

import type { PaperWords } from "./paper-words.ts";

/** Vietnamese alone. */
export const PAPER_WORDS_VI: PaperWords = {
  titles: {
    general: "Danh sách điểm danh buổi sinh hoạt",
    board: "Danh sách điểm danh họp Ban Chủ nhiệm",
    member: "Phiếu ghi tên hội viên",
    activity: "Phiếu ghi hoạt động của câu lạc bộ",
    supervision: "Phiếu kiểm tra, hỗ trợ câu lạc bộ",
  },
  page: "Trang",
  blankDate: "ngày ............ tháng ............ năm ....................",
  tickHint: "Đánh dấu X vào ô đúng.",
  place: "Địa điểm",
  number: "STT",
  name: "Họ và tên",
  note: "Ghi chú",
  item: "Nội dung",
  outOf: "Điểm tối đa",
  score: "Điểm chấm",
  signers: {
    head: "Chủ nhiệm câu lạc bộ",
    secretary: "Thư ký",
    member: "Hội viên",
    writer: "Người ghi",
    officer: "Cán bộ kiểm tra, hỗ trợ",
  },
  sign: "(ký, ghi rõ họ tên)",
};

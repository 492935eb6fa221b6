import { ENTRY_WORDS_VI } from "./entry-words-vi.ts";
import type { SupervisionFormWords } from "./supervision-form-words.ts";

/** Vietnamese alone, for what speaks nothing else. */
export const SUPERVISION_FORM_WORDS_VI: SupervisionFormWords = {
  ...ENTRY_WORDS_VI,
  title: "Ghi buổi kiểm tra, hỗ trợ câu lạc bộ",
  next: "Ghi buổi khác",
  save: "Gửi phiếu",
  date: "Ngày đến",
  mode: "Đến tận nơi hay gọi từ xa?",
  modes: { "on-site": "Đến tận nơi", remote: "Gọi từ xa (điện thoại, mạng)" },
  officer: "Cán bộ",
  officerHint: "Họ tên, và từ đâu đến. Ví dụ: Nguyễn Văn A, Hội Người cao tuổi xã.",
  earlier: "Việc đã dặn lần trước",
  earlierHint: "Việc nào xong thì ghi đã xong. Việc chưa xong vẫn được nhắc lần sau.",
  due: (day) => `Hẹn xong trước ngày ${day}.`,
  earlierAnswers: { open: "Chưa xong", done: "Đã xong" },
  earlierGone: (count) =>
    `Có ${count} việc ghi là đã xong ở đây nhưng không còn trong danh sách việc chờ, có thể đã được ghi xong rồi. Phần ghi ấy không được gửi.`,
  closedOn: "Ngày xong",
  items: "Chấm điểm",
  itemsHint: "Mục nào không xem thì để trống.",
  itemsByPlace: (points) =>
    `Điểm ghi dở lần trước chỉ giữ theo số thứ tự của mục (${points}). Xin so lại từng mục rồi hãy gửi.`,
  points: (most) => `Cho từ 0 đến ${most} điểm.`,
  actions: "Việc dặn câu lạc bộ làm",
  actionsNone: "Chưa dặn việc nào.",
  action: (number) => `Việc ${number}`,
  what: "Cần làm gì",
  dueOn: "Xong trước ngày",
  addAction: "Thêm một việc",
  actionAdded: (number) => `Đã thêm việc ${number}.`,
  removeAction: (number) => `Bỏ việc ${number}`,
  actionRemoved: (number) => `Đã bỏ việc ${number}. Bấm Hoàn tác nếu bỏ nhầm.`,
  note: "Ghi chú thêm",
};

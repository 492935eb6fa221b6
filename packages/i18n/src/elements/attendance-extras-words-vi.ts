import type { AttendanceExtrasWords } from "./attendance-extras-words.ts";
import { FORM_EXTRAS_WORDS_VI } from "./form-extras-words-vi.ts";

/** Vietnamese alone, for a page that needs no other language. */
export const ATTENDANCE_EXTRAS_WORDS_VI: AttendanceExtrasWords = {
  ...FORM_EXTRAS_WORDS_VI,
  emptyHint: "Xin ghi tên hội viên vào sổ của câu lạc bộ trước khi điểm danh.",
  findClear: "Xóa ô tìm tên",
  found: (count) => `Tìm thấy ${count} người.`,
  foundNone: "Không có ai tên như vậy.",
  foundNear: (count) => `Không có tên nào đúng dấu như vậy. Có ${count} tên gần giống.`,
  clear: "Bỏ đánh dấu",
  clearOf: (name) => `Bỏ đánh dấu ${name}`,
  compareBlank: "chưa điểm danh",
  noAreas: "chưa chọn",
  printFilled: "In phiếu đã điểm danh",
  messageHint: "Tin nhắn có họ tên hội viên. Chỉ gửi cho cán bộ hội phụ trách.",
  came: (present, total) => `Có mặt: ${present}/${total} hội viên chính thức`,
  listed: (status, count, names) => `${status} (${count}): ${names}`,
  unmarked: "Chưa điểm danh",
  paperPresent: "Tổng số có mặt",
  reasons: {
    "not-on-roll": "không có tên trong danh sách hội viên ngày hôm đó.",
    "unknown-reference": "không có tên trong sổ của câu lạc bộ.",
    "in-future": "Ngày sinh hoạt này chưa đến.",
    "meeting-cancelled": "Buổi sinh hoạt này đã báo hủy.",
  },
  problemOf: (name, message) => `${name}: ${message}`,
  conflict: "Buổi này đã có một bản điểm danh khác, có thể do người khác gửi.",
  undoGuests: "số khách",
  undoAreas: "nội dung buổi này",
  areas: "Nội dung buổi này",
  areasHint: "Chọn những mảng đã bàn hoặc đã làm trong buổi.",
  areasTicked: (count) => `đã chọn ${count}`,
  guestsHint: "Người đến dự mà không phải hội viên. Để trống nếu không đếm.",
  guestsFewer: "Bớt một khách",
  guestsMore: "Thêm một khách",
  honoraryTally: (present, total) =>
    `Hội viên danh dự: có mặt ${present} trên ${total}, không tính vào tỷ lệ.`,
  guests: "Số khách đến dự",
  guestsWrong: "Số khách phải là số nguyên, từ 0 đến 10.000.",
  problems: "Chưa gửi được, xin xem lại",
  refused: "Máy chủ chưa nhận bản điểm danh này.",
  cancelled: "Buổi sinh hoạt này đã báo hủy.",
  recorded:
    "Buổi này đã điểm danh. Nếu sửa và gửi lại, bản mới thay bản trước; bản trước vẫn được lưu.",
};

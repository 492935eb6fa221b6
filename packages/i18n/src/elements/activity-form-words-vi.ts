import { AREA_NAMES_VI } from "../areas.ts";
import { ACTIVITY_KIND_NAMES_VI, nameOfKind } from "../lists/activity-kinds.ts";
import type { ActivityFormWords } from "./activity-form-words.ts";
import { ENTRY_WORDS_VI } from "./entry-words-vi.ts";

/** Vietnamese alone, for what speaks nothing else. */
export const ACTIVITY_FORM_WORDS_VI: ActivityFormWords = {
  ...ENTRY_WORDS_VI,
  title: "Ghi hoạt động của câu lạc bộ",
  next: "Ghi việc tiếp theo",
  save: "Gửi phiếu",
  area: "Việc này thuộc mảng nào?",
  areaHint: "Chọn một mảng. Nếu thuộc nhiều mảng thì chọn mảng chính.",
  areas: AREA_NAMES_VI,
  areaHints: {
    livelihood: "Hướng dẫn làm ăn, tập huấn nghề, làm chung.",
    health: "Tập luyện, đo huyết áp, khám, nói chuyện sức khỏe.",
    "home-care": "Tình nguyện viên đến nhà giúp người yếu.",
    "self-help": "Việc chung của thôn xóm, giúp người gặp khó.",
    rights: "Phổ biến pháp luật, giúp làm chế độ, thẻ bảo hiểm.",
    learning: "Nói chuyện chuyên đề, lớp học, dùng điện thoại.",
    culture: "Văn nghệ, giao lưu, thăm hỏi, mừng thọ.",
    resources: "Vận động ủng hộ, thu hội phí, gây quỹ.",
  },
  kind: "Cụ thể là việc gì?",
  kindName: (kind) => nameOfKind(ACTIVITY_KIND_NAMES_VI, kind),
  date: "Ngày làm",
  takenUp: "Ngày nhận giúp",
  peopleReached: "Số người tham gia hoặc được giúp",
  peopleReachedHint: "Cả hội viên và người ngoài. Để trống nếu không đếm.",
  note: "Đã làm những gì",
  noteHint: "Một hai câu là đủ. Không ghi tên ai.",
  settled: "Việc đã xong chưa?",
  settledAnswers: { open: "Đang làm", settled: "Đã xong" },
  settledOn: "Ngày xong",
  partner: "Làm cùng với ai",
  partnerHint: "Ví dụ: Trạm Y tế xã, Hội Phụ nữ. Không ghi tên người.",
  spent: "Câu lạc bộ đã chi bao nhiêu tiền",
  spentHint: "Viết bằng số, ví dụ 500.000.",
  evidence: "Có gì để xem lại",
  evidenceHint: "Ví dụ: có ảnh, có biên bản, có danh sách, đang giữ ở đâu.",
};

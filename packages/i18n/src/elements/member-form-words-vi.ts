import { CIRCUMSTANCE_NAMES_VI, MEMBERSHIP_KIND_NAMES_VI } from "../lists/people.ts";
import { CONSENT_PURPOSE_NAMES_VI } from "../lists/privacy.ts";
import { ENTRY_WORDS_VI } from "./entry-words-vi.ts";
import type { MemberFormWords } from "./member-form-words.ts";

/** Vietnamese alone, for what speaks nothing else. */
export const MEMBER_FORM_WORDS_VI: MemberFormWords = {
  ...ENTRY_WORDS_VI,
  title: "Ghi tên hội viên",
  next: "Ghi người tiếp theo",
  save: "Gửi phiếu",
  name: "Họ và tên",
  nameHint: "Viết đủ họ, chữ đệm và tên, có dấu.",
  sameName: (person) => `Có phải là ${person}?`,
  sameNameHint:
    "Người này đã có tên trong sổ. Nếu đúng là người ấy thì không cần ghi lại. Nếu là người khác, xin cứ ghi tiếp.",
  personBorn: (name, year) => (year === undefined ? name : `${name}, sinh năm ${year}`),
  birthDate: "Ngày sinh",
  birthDateHint: "Chỉ biết năm sinh thì ghi năm, để trống ngày và tháng.",
  sex: "Nam hay nữ",
  sexHint: "Như trên giấy tờ.",
  sexes: { female: "Nữ", male: "Nam" },
  membership: "Tham gia câu lạc bộ",
  membershipKind: "Loại hội viên",
  membershipKinds: MEMBERSHIP_KIND_NAMES_VI,
  membershipHints: {
    official: "Sinh hoạt thường xuyên, được tính khi điểm danh.",
    honorary: "Được mời vì uy tín, đóng góp; không tính khi điểm danh.",
  },
  from: "Ngày vào câu lạc bộ",
  group: "Tổ",
  groupHint: "Ví dụ: Tổ 2.",
  consents: "Xin ý kiến của người này",
  consentsHint:
    "Xin đọc từng câu cho người ấy nghe. Người ấy có quyền không đồng ý, và đổi ý lúc nào cũng được.",
  consentsAsk: "Chỉ đánh dấu câu nào người ấy đồng ý",
  consentPurposes: CONSENT_PURPOSE_NAMES_VI,
  consentHints: {
    "club-books": "Họ tên, ngày sinh, ngày vào, các buổi có mặt. Để biết ai là hội viên.",
    circumstances: "Như hộ nghèo, khuyết tật, sống một mình. Để ưu tiên giúp đúng người.",
    health: "Như huyết áp, cân nặng, lần khám. Để theo dõi sức khỏe.",
    care: "Ai đến giúp, giúp việc gì. Để phân công tình nguyện viên.",
    loans: "Vay bao nhiêu, trả khi nào. Để giữ quỹ của câu lạc bộ.",
    publication: "Tên hoặc hình trên loa, báo, Zalo, Facebook, trang web.",
  },
  circumstances: "Hoàn cảnh",
  circumstancesClosed: "Chỉ hỏi khi người ấy đồng ý cho ghi hoàn cảnh ở trên.",
  circumstancesAsk: "Đã hỏi hoàn cảnh chưa?",
  circumstancesAnswers: {
    unasked: "Chưa hỏi",
    none: "Đã hỏi, không có gì đặc biệt",
    some: "Đã hỏi, có hoàn cảnh cần ghi",
  },
  circumstanceKinds: CIRCUMSTANCE_NAMES_VI,
  circumstancesWhich: "Đánh dấu tất cả những gì đúng",
};

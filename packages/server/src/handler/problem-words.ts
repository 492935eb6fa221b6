import type { Locale } from "@ishc/i18n";
import type { ProblemKind } from "../contract/problem.ts";

interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

/** A database that fails while it commits, or after, has stored: nobody here can know. */
const MAYBE_STORED: Record<Locale, string> = {
  vi: "Có thể chưa lưu được. Xin gửi lại sau ít phút: cái gì lưu rồi thì không bị lưu hai lần. Nếu vẫn vậy, xin báo người quản trị.",
  en: "It may not be stored. Send it again in a few minutes: what is stored is not stored twice. If it fails again, tell the administrator.",
};

/** Every problem in words: what happened, then what to do. */
export const PROBLEM_WORDS: Record<Locale, Record<ProblemKind, ProblemWords>> = {
  vi: {
    "unknown-path": {
      title: "Không có địa chỉ này",
      detail: "Xin kiểm tra lại địa chỉ.",
    },
    "unknown-club": {
      title: "Không có câu lạc bộ này",
      detail:
        "Trong sổ không có câu lạc bộ nào mang mã này. Xin kiểm tra lại mã, hoặc tìm theo tên.",
    },
    "unknown-unit": {
      title: "Không có đơn vị hành chính này",
      detail: "Vào ngày được hỏi không có đơn vị nào mang mã này.",
    },
    "unknown-meeting": {
      title: "Không có buổi sinh hoạt này",
      detail: "Câu lạc bộ không có buổi sinh hoạt nào mang mã này.",
    },
    "unknown-subject": {
      title: "Không có mục này trong sổ",
      detail: "Sổ của câu lạc bộ không có mục nào mang mã này.",
    },
    "method-not-allowed": {
      title: "Không làm được việc này ở đây",
      detail: "Địa chỉ này không nhận kiểu yêu cầu ấy.",
    },
    "not-signed-in": {
      title: "Chưa đăng nhập",
      detail:
        "Cần mã truy cập còn hiệu lực. Xin đăng nhập lại, hoặc hỏi người quản trị để được cấp mã mới.",
    },
    "not-allowed": {
      title: "Chưa được phép",
      detail: "Xin đăng nhập bằng tài khoản được xem câu lạc bộ này, hoặc hỏi người quản trị.",
    },
    "cross-site": {
      title: "Yêu cầu đến từ trang khác",
      detail: "Vì an toàn, chỉ nhận dữ liệu gửi từ chính trang này.",
    },
    "too-many": {
      title: "Gửi quá nhiều lần",
      detail: "Chưa lưu gì cả. Xin chờ một lát rồi gửi lại.",
    },
    "too-long": {
      title: "Địa chỉ quá dài",
      detail: "Xin kiểm tra lại địa chỉ.",
    },
    "too-large": {
      title: "Nội dung gửi lên quá lớn",
      detail: "Chưa lưu gì cả. Xin gửi nội dung nhỏ hơn.",
    },
    "too-deep": {
      title: "Nội dung lồng quá nhiều lớp",
      detail: "Chưa lưu gì cả. Không có mẫu nào lồng sâu như vậy. Xin kiểm tra chương trình gửi.",
    },
    "not-json-type": {
      title: "Sai kiểu nội dung",
      detail: "Cần gửi JSON (Content-Type: application/json), không nén.",
    },
    "not-json": {
      title: "Nội dung không phải JSON",
      detail: "Chưa lưu gì cả. Nội dung gửi lên bị hỏng hoặc không phải JSON.",
    },
    "bad-period": {
      title: "Kỳ báo cáo viết chưa đúng",
      detail: "Viết kỳ như 2024-05, 2024-Q2, 2024-H1 hoặc 2024.",
    },
    invalid: {
      title: "Nội dung chưa đúng",
      detail: "Chưa lưu gì cả. Xin sửa những chỗ nêu dưới đây rồi gửi lại.",
    },
    conflict: {
      title: "Việc này đã có một bản ghi khác",
      detail:
        "Bản vừa gửi được giữ lại bên cạnh, chưa thay bản trước. Xin xem cả hai rồi quyết định.",
    },
    "too-many-copies": {
      title: "Việc này đã có quá nhiều bản chờ quyết định",
      detail:
        "Chưa lưu gì cả. Xin giữ bản này rồi gửi lại sau, và báo người phụ trách xem những bản đang chờ.",
    },
    forgotten: {
      title: "Người này đã được xóa khỏi sổ",
      detail:
        "Chưa lưu gì cả. Người này đã xin xóa tên, nên không được ghi lại hay sửa thêm. Nếu người ấy xin vào lại, hãy ghi như hội viên mới.",
    },
    "version-required": {
      title: "Cần nói rõ đang thay bản nào",
      detail: "Sổ này đã có. Xin tải sổ về trước, rồi gửi lại kèm If-Match với ETag đã nhận.",
    },
    "version-stale": {
      title: "Sổ đã thay đổi",
      detail: "Có người đã sửa sổ này sau khi tải về. Xin tải lại sổ rồi sửa trên bản mới.",
    },
    "nothing-to-replace": {
      title: "Chưa có sổ này",
      detail: "Không có sổ nào để thay. Để lập sổ mới, xin gửi lại mà không kèm If-Match.",
    },
    "store-unavailable": {
      title: "Nơi lưu đang trục trặc",
      detail: MAYBE_STORED.vi,
    },
    internal: {
      title: "Máy chủ gặp lỗi",
      detail: MAYBE_STORED.vi,
    },
  },
  en: {
    "unknown-path": { title: "No such address", detail: "Check the address." },
    "unknown-club": {
      title: "No such club",
      detail: "No club has this id. Check the id, or look the club up by name.",
    },
    "unknown-unit": {
      title: "No such administrative unit",
      detail: "No unit had this code on the day asked for.",
    },
    "unknown-meeting": {
      title: "No such meeting",
      detail: "The club has no meeting with this id.",
    },
    "unknown-subject": {
      title: "Nothing like this in the register",
      detail: "The register of the club has nothing with this id.",
    },
    "method-not-allowed": {
      title: "Not possible here",
      detail: "This address does not take that kind of request.",
    },
    "not-signed-in": {
      title: "Not signed in",
      detail:
        "A valid access token is needed. Sign in again, or ask the administrator for a new one.",
    },
    "not-allowed": {
      title: "Not allowed",
      detail: "Sign in with an account that may see this club, or ask the administrator.",
    },
    "cross-site": {
      title: "Sent from another site",
      detail: "For safety only data sent from this very site is taken.",
    },
    "too-many": {
      title: "Too many requests",
      detail: "Nothing was stored. Wait a little, then send again.",
    },
    "too-long": { title: "The address is too long", detail: "Check the address." },
    "too-large": {
      title: "Too large",
      detail: "Nothing was stored. Send something smaller.",
    },
    "too-deep": {
      title: "Nested too deeply",
      detail: "Nothing was stored. No document is nested like this. Check the program that sends.",
    },
    "not-json-type": {
      title: "Wrong kind of content",
      detail: "Send JSON (Content-Type: application/json), not compressed.",
    },
    "not-json": {
      title: "Not JSON",
      detail: "Nothing was stored. What was sent is damaged or is not JSON.",
    },
    "bad-period": {
      title: "Not a reporting period",
      detail: "Write a period such as 2024-05, 2024-Q2, 2024-H1 or 2024.",
    },
    invalid: {
      title: "There is something wrong with what was sent",
      detail: "Nothing was stored. Put right what is listed below and send again.",
    },
    conflict: {
      title: "Another record of this exists",
      detail:
        "What was sent now is kept beside it and has not taken its place. Look at both, then decide.",
    },
    "too-many-copies": {
      title: "Too many copies of this wait for a decision",
      detail:
        "Nothing was stored. Keep this one and send it again later, and have whoever is in charge look at those that wait.",
    },
    forgotten: {
      title: "This person was forgotten",
      detail:
        "Nothing was stored. They asked to be deleted, so nothing may be entered or changed for them. Whoever comes back is entered as a new member.",
    },
    "version-required": {
      title: "Say which version is to be replaced",
      detail: "This register exists. Fetch it, then send again with If-Match and its ETag.",
    },
    "version-stale": {
      title: "The register has changed",
      detail: "Somebody changed it after it was fetched. Fetch it again and change the new one.",
    },
    "nothing-to-replace": {
      title: "There is no such register yet",
      detail: "There is none to replace. Send it without If-Match to create it.",
    },
    "store-unavailable": {
      title: "The store is out of order",
      detail: MAYBE_STORED.en,
    },
    internal: {
      title: "The server failed",
      detail: MAYBE_STORED.en,
    },
  },
};

import type { StoreError, StoreFault } from "@ishc/server";
import type { Settings } from "./settings.ts";

const STORE_WORDS: Record<StoreFault, string> = {
  "read-only": "không ghi được: ổ đĩa, thư mục hoặc tệp chỉ cho đọc. Xin cấp quyền ghi",
  full: "không ghi được: ổ đĩa đã đầy. Xin dọn bớt rồi chạy lại",
  "cannot-open": "không mở hoặc không tạo được. Xin kiểm tra đường dẫn",
  unreachable: "thuộc máy chủ không trả lời. Xin kiểm tra máy chủ",
  busy: "đang có chương trình khác giữ. Xin đóng chương trình ấy",
  "not-a-database":
    "chứa tệp association.sqlite bị hỏng hoặc không phải cơ sở dữ liệu. Xin xóa hoặc thay tệp ấy",
  newer: "chứa dữ liệu của phiên bản mới hơn. Xin dùng phiên bản ấy",
  "not-wiped": "còn giữ trang cũ của điều đã xóa. Xin đóng chương trình khác rồi xóa lần nữa",
  failed: "gặp lỗi khi đọc ghi, có thể do ổ đĩa hỏng. Xin kiểm tra ổ đĩa",
};

/** Why the data cannot be opened, for the person who started the site. */
export function storeWords(
  { fault, cause }: StoreError,
  { dataFolder, databaseUrl }: Pick<Settings, "dataFolder" | "databaseUrl">,
): string {
  const reason = cause instanceof Error ? ` (${cause.message})` : "";
  // The address itself may hold a password.
  if (databaseUrl !== undefined) {
    return `Cơ sở dữ liệu nêu trong DATABASE_URL ${STORE_WORDS[fault]}, hoặc bỏ DATABASE_URL để lưu trong một tệp${reason}`;
  }
  return `Thư mục dữ liệu ${dataFolder} ${STORE_WORDS[fault]}, hoặc chọn thư mục khác: ISHC_DATA_DIR=/duong/dan npm start${reason}`;
}

/** Why the site cannot listen on its port. */
export function portWords({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") {
    return `Cổng ${port} đang có chương trình khác dùng. Xin dừng chương trình ấy, hoặc chọn cổng khác: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") {
    return `Không được phép dùng cổng ${port}. Xin chọn cổng từ 1024 trở lên: PORT=4173 npm start`;
  }
  return `Không mở được cổng ${port}: ${message}. Xin chọn cổng khác: PORT=4173 npm start`;
}

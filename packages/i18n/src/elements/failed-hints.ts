/** What to do where a document could not be had, and the network is not the reason. */
export const FAILED_HINTS = {
  vi: {
    missing: "Máy chủ không có phiếu này. Xin báo người quản trị trang.",
    forbidden: "Cần đăng nhập. Xin đăng nhập rồi thử lại.",
    unexpected: "Máy chủ trả lời không đúng. Xin báo người quản trị trang.",
  },
  en: {
    missing: "The server does not have it. Please tell whoever keeps this site.",
    forbidden: "A login is needed. Please log in, then try again.",
    unexpected: "The server gave a wrong answer. Please tell whoever keeps this site.",
  },
} as const;

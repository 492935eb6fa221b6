/** What to do where a document could not be had, and the network is not the reason. */
export const FAILED_HINTS = {
  vi: {
    missing: "Máy chủ không có phiếu này.",
    forbidden: "Cần đăng nhập rồi thử lại.",
    unexpected: "Máy chủ trả lời không đúng.",
  },
  en: {
    missing: "The server does not have it.",
    forbidden: "Please log in, then try again.",
    unexpected: "The server gave a wrong answer.",
  },
} as const;

/** What to do where a document could not be had, and the network is not the reason: in Vietnamese. */
export const FAILED_HINTS_VI = {
  missing: "Máy chủ không có phiếu này.",
  forbidden: "Cần đăng nhập rồi thử lại.",
  unexpected: "Máy chủ trả lời không đúng.",
} as const;

/** The same in English. */
export const FAILED_HINTS_EN = {
  missing: "The server does not have it.",
  forbidden: "Please log in, then try again.",
  unexpected: "The server gave a wrong answer.",
} as const;

import type { Area } from "@ishc/core";

/** Who gave: kinds of people, nobody by name. */
export const DONORS = [
  "Một người con xa quê",
  "Hợp tác xã trong xã",
  "Một cửa hàng vật tư nông nghiệp",
  "Một gia đình hội viên",
  "Nhóm thiện nguyện trong huyện",
  "Chùa trong xã",
] as const;

/** What a club earns together. */
export const JOINT_WORK = [
  "Gom, bán phế liệu",
  "Gói bánh tét bán dịp Tết",
  "Nhận thu hoạch thuê",
  "Nấu ăn cho tiệc trong thôn",
] as const;

/** What a club spends money on, and how much, in thousands of đồng. */
export const EXPENSES: readonly {
  readonly area?: Area;
  readonly note: string;
  readonly thousands: readonly [number, number];
}[] = [
  { note: "Nước uống, hoa quả buổi sinh hoạt", thousands: [50, 120] },
  { area: "culture", note: "Thăm hội viên ốm", thousands: [50, 150] },
  { area: "culture", note: "Trang phục, loa cho đội văn nghệ", thousands: [80, 250] },
  { area: "self-help", note: "Giúp gia đình gặp hoạn nạn", thousands: [100, 300] },
  { area: "health", note: "Pin, băng quấn máy đo huyết áp", thousands: [40, 120] },
  { area: "learning", note: "In tài liệu nói chuyện chuyên đề", thousands: [20, 80] },
  { area: "home-care", note: "Đồ dùng cho tình nguyện viên chăm sóc", thousands: [40, 150] },
  { area: "rights", note: "Sao, công chứng giấy tờ làm chế độ", thousands: [20, 60] },
  { area: "livelihood", note: "Xăng xe tình nguyện viên kinh tế", thousands: [30, 80] },
];

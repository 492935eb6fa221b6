import type { AgendaItem, Month } from "@ishc/core";
import type { Dice } from "../dice.ts";

const TALKS = [
  "Phòng bệnh tăng huyết áp ở người cao tuổi",
  "Ăn uống hợp lý khi bị tiểu đường",
  "Phòng chống lừa đảo qua điện thoại",
  "Luật Người cao tuổi và các chế độ trợ cấp",
  "Sử dụng vốn vay đúng mục đích",
  "Trồng rau an toàn trong vườn nhà",
  "Phòng ngừa té ngã trong nhà",
  "Phòng bệnh sốt xuất huyết",
  "Cách dùng nhóm Zalo của câu lạc bộ",
  "Ông bà sống vui cùng con cháu",
  "Phòng chống bạo lực gia đình",
  "Ứng phó với hạn hán và nắng nóng",
] as const;

const DISCUSSIONS = [
  "Bàn cách giúp hội viên gặp hoạn nạn trong tháng",
  "Phân công thăm người neo đơn trong thôn",
  "Bàn góp công dọn vệ sinh đường thôn",
  "Bàn giúp hội viên ốm đi khám bệnh",
] as const;

const ARTS = [
  "Hát, đọc thơ, kể chuyện vui",
  "Trò chơi vận động, cả câu lạc bộ cùng tham gia",
  "Đội văn nghệ biểu diễn, hội viên hát cùng",
] as const;

const RIGHTS = [
  "Hỏi đáp về thẻ bảo hiểm y tế",
  "Hướng dẫn làm hồ sơ trợ cấp xã hội",
  "Thông tin chính sách mới cho người cao tuổi",
] as const;

/**
 * Invents the agenda of a monthly meeting, in the order of a real one that was
 * reported in May 2025: warming up, blood pressure and weight, the board's
 * report, a talk, helping each other, next month's plan, games and songs.
 *
 * @param hasRights - whether rights may be on it
 */
export function inventAgenda(dice: Dice, month: Month, hasRights: boolean): AgendaItem[] {
  const rights: AgendaItem = { area: "rights", topic: dice.pick(RIGHTS) };
  return [
    { topic: "Khởi động: hát tập thể, tập dưỡng sinh" },
    { area: "health", topic: "Đo huyết áp, cân nặng" },
    { topic: `Ban Chủ nhiệm báo cáo hoạt động tháng ${Number(month.slice(5))}` },
    { area: "resources", topic: "Thu hội phí, thu gốc và lãi vốn vay" },
    { area: "learning", topic: dice.pick(TALKS) },
    ...(hasRights && dice.perMille(350) ? [rights] : []),
    { area: "self-help", topic: dice.pick(DISCUSSIONS) },
    { topic: "Kế hoạch tháng sau" },
    { area: "culture", topic: dice.pick(ARTS) },
  ];
}

/** A short agenda: areas without topics. */
export const SHORT_AGENDA: readonly AgendaItem[] = [
  { area: "health" },
  { area: "learning" },
  { area: "culture" },
];

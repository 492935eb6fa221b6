import {
  type Channel,
  type CivilDate,
  type Communication,
  type Feedback,
  type FeedbackKind,
  monthsOf,
} from "@ishc/core";
import { dayOf, plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/** The span in which things are told. */
export interface VoicePlan {
  /** The first day that is recorded: the first of a month. */
  readonly recordedFrom: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** Members who might speak: on the roll all the time. */
  readonly memberIds: readonly string[];
}

const TOLD: readonly [Channel, string][] = [
  ["local-radio", "Đài truyền thanh xã đưa tin buổi sinh hoạt"],
  ["local-radio", "Phát thanh gương hội viên làm kinh tế giỏi"],
  ["zalo", "Thông báo lịch sinh hoạt trong nhóm Zalo"],
  ["zalo", "Ảnh buổi thăm người neo đơn"],
  ["facebook", "Ảnh giao lưu văn nghệ"],
  ["website", "Bài về câu lạc bộ trên trang của xã"],
];

const SAID: readonly [FeedbackKind, string][] = [
  ["suggestion", "Nên sinh hoạt buổi chiều cho mát"],
  ["suggestion", "Mong có thêm lớp dùng điện thoại"],
  ["suggestion", "Đề nghị tăng mức vay cho nhà nuôi bò"],
  ["complaint", "Chờ đến lượt vay vốn lâu quá"],
  ["complaint", "Loa nhỏ, ngồi sau nghe không rõ"],
  ["praise", "Cảm ơn tình nguyện viên đã chăm mẹ tôi"],
  ["praise", "Từ ngày vào câu lạc bộ thấy khỏe và vui hơn"],
];

/** Invents what was told about the club: something in most months. */
export function inventCommunication(
  dice: Dice,
  { recordedFrom, asOf }: VoicePlan,
): Communication[] {
  const months = monthsOf(recordedFrom, asOf).filter(() => dice.perMille(700));
  return months.flatMap((month, i): Communication[] => {
    const date = dayOf(month, dice.between(1, 28));
    const [channel, subject] = dice.pick(TOLD as [[Channel, string]]);
    return date <= asOf ? [{ id: `tt-${i + 1}`, date, channel, subject }] : [];
  });
}

/** Invents what members told the board; some without a name, the last perhaps not answered yet. */
export function inventFeedback(dice: Dice, plan: VoicePlan): Feedback[] {
  const months = monthsOf(plan.recordedFrom, plan.asOf).filter(() => dice.perMille(220));
  return months.flatMap((month, i): Feedback[] => {
    const date = dayOf(month, dice.between(1, 28));
    if (date > plan.asOf) return [];
    const [kind, text] = dice.pick(SAID as [[FeedbackKind, string]]);
    const [memberId] = dice.perMille(700) ? dice.some(plan.memberIds, 1) : [];
    const answeredOn = plusDays(date, dice.between(1, 35));
    const isAnswered = answeredOn <= plan.asOf && dice.perMille(850);
    return [
      {
        id: `yk-${i + 1}`,
        date,
        ...(memberId !== undefined && { memberId }),
        kind,
        text,
        ...(isAnswered && { answeredOn }),
      },
    ];
  });
}

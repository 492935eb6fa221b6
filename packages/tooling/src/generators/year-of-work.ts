import {
  type Activity,
  AREAS,
  type Area,
  type AttendanceMark,
  type CivilDate,
  type Meeting,
  type Member,
  membershipOn,
  monthsOf,
} from "@ishc/core";
import type { Dice } from "./dice.ts";

/** How a club's meetings go. */
export interface MeetingPlan {
  /** The first day that is recorded: the first of a month. */
  readonly from: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** The day of the month it meets on. */
  readonly day: number;
  /** Of a thousand members, so many come. */
  readonly comes: number;
  /** Whether this month's attendance still has to be taken. */
  readonly isLastOpen: boolean;
}

/** Invents a meeting in every month, with its attendance; the last one may still wait for it. */
export function inventMeetings(
  dice: Dice,
  members: readonly Member[],
  plan: MeetingPlan,
): Meeting[] {
  const months = monthsOf(plan.from, plan.asOf);
  return months.map((month, i): Meeting => {
    const date = `${month}-${String(plan.day).padStart(2, "0")}`;
    const meeting = { id: `sh-${month}`, date, kind: "general" as const };
    if (plan.isLastOpen && i === months.length - 1) return { ...meeting, status: "planned" };
    return {
      ...meeting,
      status: "held",
      agenda: MEETING_AREAS.map((area) => ({ area })),
      attendance: inventMarks(dice, members, date, plan.comes),
      guests: dice.between(0, 4),
    };
  });
}

/** Blood pressure and weight, a talk, games and songs: what a monthly meeting always has. */
const MEETING_AREAS: readonly Area[] = ["health", "learning", "culture"];

function inventMarks(
  dice: Dice,
  members: readonly Member[],
  date: CivilDate,
  comes: number,
): AttendanceMark[] {
  return members.flatMap((member): AttendanceMark[] => {
    if (!membershipOn(member, date)) return [];
    if (dice.perMille(comes)) return [{ memberId: member.id, status: "present" }];
    return [
      { memberId: member.id, status: dice.pick(["absent", "excused", "excused", "represented"]) },
    ];
  });
}

const DEEDS: Readonly<Record<Area, readonly [string, ...string[]]>> = {
  livelihood: [
    "Tình nguyện viên hướng dẫn chăn nuôi",
    "Xét cho vay vốn quay vòng",
    "Thăm mô hình trồng rau",
  ],
  health: ["Tập dưỡng sinh buổi sáng", "Cân, đo huyết áp tại trạm y tế"],
  "home-care": ["Thăm và giúp việc nhà người ốm", "Tắm gội, nấu ăn cho người neo đơn"],
  "self-help": ["Dọn vệ sinh đường thôn", "Góp công sửa nhà", "Giúp gia đình gặp hoạn nạn"],
  rights: [
    "Hướng dẫn làm thẻ bảo hiểm y tế",
    "Hỏi đáp Luật Người cao tuổi",
    "Giúp làm hồ sơ trợ cấp",
  ],
  learning: ["Nói chuyện về phòng chống lừa đảo qua điện thoại", "Lớp dùng điện thoại thông minh"],
  culture: ["Giao lưu văn nghệ với thôn bạn", "Mừng thọ hội viên", "Thăm hội viên ốm"],
  resources: ["Vận động Sổ Tấm lòng vàng", "Thu hội phí và lãi vốn vay", "Bán phế liệu gây quỹ"],
};

/** Of a thousand months, so many in which a club does something in the area beside its meeting. */
const HOW_OFTEN: Readonly<Record<Area, number>> = {
  livelihood: 800,
  health: 400,
  "home-care": 900,
  "self-help": 950,
  rights: 350,
  learning: 200,
  culture: 300,
  resources: 700,
};

/** Invents what a club did beside its meetings, so that each area has something in each year. */
export function inventActivities(dice: Dice, from: CivilDate, asOf: CivilDate): Activity[] {
  const activities: Activity[] = [];
  const seen = new Set<string>();
  const months = monthsOf(from, asOf);
  for (const month of months) {
    for (const area of AREAS) {
      const year = month.slice(0, 4);
      const isLastChance = month === months[months.length - 1] || month.endsWith("-12");
      const isDue = isLastChance && !seen.has(year + area);
      if (!isDue && !dice.perMille(HOW_OFTEN[area])) continue;
      seen.add(year + area);
      const day = dice.between(1, month === asOf.slice(0, 7) ? Number(asOf.slice(8)) : 28);
      activities.push({
        id: `hd-${month}-${area}`,
        area,
        date: `${month}-${String(day).padStart(2, "0")}`,
        note: dice.pick(DEEDS[area]),
        peopleReached: dice.between(2, 40),
      });
    }
  }
  return activities;
}

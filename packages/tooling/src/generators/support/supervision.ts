import {
  type Area,
  type CivilDate,
  monthsOf,
  type SupervisionAction,
  type SupervisionVisit,
} from "@ishc/core";
import { dayOf, plusDays, workday } from "../days.ts";
import type { Dice } from "../dice.ts";

/** How officers look after a club. */
export interface SupervisionPlan {
  /** The first day that is recorded. */
  readonly recordedFrom: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** Who comes, and from where. */
  readonly officer: string;
}

/** What officers look at; the list is invented. */
const ITEMS = [
  "Sổ sách, biên bản",
  "Quỹ và vốn vay",
  "Sinh hoạt định kỳ",
  "Hoạt động tám mảng",
  "Chăm sóc tại nhà",
] as const;

/** What is asked of a club after a visit. */
const ACTIONS: readonly (readonly [string, Area?])[] = [
  ["Ghi đủ biên bản sinh hoạt ba tháng gần nhất"],
  ["Đối chiếu sổ quỹ với tiền mặt, hai người ký"],
  ["Thu dứt điểm gốc và lãi quá hạn", "livelihood"],
  ["Cử thêm tình nguyện viên chăm sóc tại nhà", "home-care"],
  ["Mời Trạm Y tế nói chuyện sức khỏe", "health"],
  ["Rà soát hội viên chưa có thẻ bảo hiểm y tế", "rights"],
  ["Lập lại đội văn nghệ, tập hằng tuần", "culture"],
];

/** Invents a visit in every third month, and a call from afar in the months between now and then. */
export function inventSupervision(dice: Dice, plan: SupervisionPlan): SupervisionVisit[] {
  const { asOf, officer } = plan;
  return monthsOf(plan.recordedFrom, asOf).flatMap((month, i): SupervisionVisit[] => {
    const isOnSite = i % 3 === 1;
    if (!isOnSite && !dice.perMille(350)) return [];
    const date = workday(dayOf(month, dice.between(2, 20)));
    if (date > asOf) return [];
    const id = `gs-${month}`;
    if (!isOnSite) {
      return [{ id, date, mode: "remote", officer, note: "Gọi Zalo, hỏi sổ sách và khó khăn" }];
    }
    const items = ITEMS.map((item) => ({ item, score: dice.between(6, 10), outOf: 10 }));
    return [
      { id, date, mode: "on-site", officer, items, actions: inventActions(dice, id, date, asOf) },
    ];
  });
}

/** Most are done in time, some late, and some of the latest are still open. */
function inventActions(
  dice: Dice,
  visit: string,
  date: CivilDate,
  asOf: CivilDate,
): SupervisionAction[] {
  return dice.some(ACTIONS, dice.between(1, 2)).map(([what, area], i): SupervisionAction => {
    const dueOn = plusDays(date, 30);
    const closedOn = plusDays(
      date,
      dice.perMille(800) ? dice.between(7, 30) : dice.between(31, 75),
    );
    return {
      id: `${visit}-${i + 1}`,
      what,
      ...(area && { area }),
      dueOn,
      ...(closedOn <= asOf && dice.perMille(930) && { closedOn }),
    };
  });
}

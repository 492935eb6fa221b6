import type { Agreement, CivilDate, Commendation, Training } from "@ishc/core";
import { dayOf, plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/** A club's time, and whom it belongs to. */
export interface LinkagePlan {
  /** The day it was founded. */
  readonly founded: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** The board now: they were trained. */
  readonly boardIds: readonly string[];
  /** Name of the commune, in running text: “xã An Thạnh”. */
  readonly commune: string;
}

const REMOTE = [
  "Ghi sổ quỹ và theo dõi vốn vay",
  "Chăm sóc người bệnh tăng huyết áp",
  "Luật Người cao tuổi, chế độ trợ giúp xã hội",
  "Điều hành buổi sinh hoạt, chia sẻ bài học nhân rộng",
] as const;

/** Invents the five days of training a new board has, and a course over the network in every half-year since. */
export function inventTraining(dice: Dice, { founded, asOf, boardIds }: LinkagePlan): Training[] {
  const first: Training = {
    id: "th-1",
    date: plusDays(founded, 14),
    topic: "Thành lập, vận hành và quản lý câu lạc bộ (5 ngày)",
    mode: "on-site",
    people: boardIds.length,
    memberIds: [...boardIds],
    provider: "Hội Người cao tuổi tỉnh",
  };
  const later: Training[] = [];
  for (let date = plusDays(founded, 150); date <= asOf; date = plusDays(date, 182)) {
    later.push({
      id: `th-${later.length + 2}`,
      date,
      topic: dice.pick(REMOTE),
      mode: dice.perMille(700) ? "remote" : "on-site",
      people: dice.between(2, boardIds.length),
      provider: "Hội Người cao tuổi tỉnh",
    });
  }
  return [first, ...later];
}

/** Invents commendations: some clubs have one at the end of a year. */
export function inventCommendations(
  dice: Dice,
  { founded, asOf, commune }: LinkagePlan,
): Commendation[] {
  const first = Number(founded.slice(0, 4)) + 1;
  const years = Array.from({ length: Number(asOf.slice(0, 4)) - first }, (_, i) => first + i);
  return years
    .filter(() => dice.perMille(300))
    .map((year, i) => ({
      id: `kt-${i + 1}`,
      date: dayOf(`${year}-12`, dice.between(5, 28)),
      issuedBy: `Ủy ban nhân dân ${commune}`,
      number: `${dice.between(100, 400)}/QĐ-UBND`,
      what: `Thành tích xuất sắc trong hoạt động năm ${year}`,
    }));
}

/**
 * Invents the agreement with the health sector, one for all clubs of a district.
 *
 * @param dice - of the district, so that its clubs have one and the same
 */
export function inventHealthAgreement(dice: Dice, partner: string): Agreement {
  return {
    number: `${String(dice.between(1, 40)).padStart(2, "0")}/QCPH-HNCT-TTYT`,
    date: dayOf(`2021-${dice.pick(["03", "04", "05"])}`, dice.between(1, 28)),
    sector: "health",
    partner,
  };
}

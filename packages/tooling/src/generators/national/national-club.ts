import type { Area, CivilDate, Club, Month } from "@ishc/core";
import { dayOf } from "../days.ts";
import type { Dice } from "../dice.ts";
import { inSentence } from "../names.ts";
import type { Country, NationalCommune } from "./country.ts";

/** The day the national set speaks of. */
export const NATIONAL_AS_OF = "2026-12-31";

/** Its books begin here. */
export const NATIONAL_FROM = "2026-01-01";

/** What is settled of one club of the national set before chance fills in the rest. */
export interface NationalClub {
  /** Where it is, now and before the reform. */
  readonly place: Pick<Club, "id" | "name" | "village" | "communes" | "parentAssociations">;
  /** The commune it lies in today. */
  readonly commune: NationalCommune;
  /** The day it was launched: the first of a month. */
  readonly founded: CivilDate;
  /** Official members now. */
  readonly size: number;
  /** Of a thousand members, so many of 60 or older. */
  readonly older: number;
  /** Of a thousand members, so many women. */
  readonly women: number;
  /** Of a thousand members, so many come to a meeting. */
  readonly comes: number;
  /** Months in which no meeting was held. */
  readonly calledOffIn: readonly Month[];
  /** Whether more than half of its members borrow in turn, or a few. */
  readonly lends: "to-many" | "to-few";
  /** An area in which nothing is done, where there is one. */
  readonly asleep: Area | undefined;
}

/** Nine in ten communes have clubs; those that follow each other have theirs far apart. */
const COVERED = 0.9;
const STRIDE = 1289;

/** Settles a club by its number, 1 and up, with dice of its own. */
export function nationalClub(dice: Dice, number: number, { communes }: Country): NationalClub {
  const covered = Math.floor(communes.length * COVERED);
  const commune = communes[(number * STRIDE) % covered];
  if (!commune) throw new RangeError("Expected a country with communes, but it has none.");
  const founded = foundingDay(dice);
  const village = `Thôn ${dice.between(1, 12)}`;
  return {
    place: {
      id: `mh-${String(number).padStart(5, "0")}`,
      name: `CLB Liên thế hệ tự giúp nhau ${village} (minh họa ${number})`,
      village,
      ...placed(dice, commune, founded),
    },
    commune,
    founded,
    size: sizeOf(dice),
    older: dice.perMille(850) ? dice.between(600, 720) : dice.between(460, 600),
    women: dice.perMille(850) ? dice.between(600, 780) : dice.between(520, 600),
    comes: dice.perMille(700) ? dice.between(865, 930) : dice.between(720, 865),
    calledOffIn: dice.perMille(80) ? [`2026-${dice.pick(["02", "06", "09"])}`] : [],
    lends: dice.perMille(350) ? "to-many" : "to-few",
    asleep: dice.perMille(120) ? dice.pick<Area>(["rights", "livelihood", "home-care"]) : undefined,
  };
}

/** 43 to 83 members, about 57 on average: mostly within 50 to 62, as reports have it. */
function sizeOf(dice: Dice): number {
  const roll = dice.between(1, 100);
  if (roll <= 12) return dice.between(43, 49);
  return roll <= 86 ? dice.between(50, 62) : dice.between(63, 83);
}

/** Somewhat more than half were launched after the reform, in the second half of 2025. */
function foundingDay(dice: Dice): CivilDate {
  const month = (from: number, to: number) => String(dice.between(from, to)).padStart(2, "0");
  if (dice.perMille(550)) return dayOf(`2025-${month(7, 12)}`, 1);
  const year = dice.between(2017, 2025);
  return dayOf(`${year}-${year === 2025 ? month(1, 6) : month(1, 12)}`, 1);
}

const LAST_BEFORE = "2025-06-30";
const REFORM = "2025-07-01";

/** A club of before the reform lay in one of the communes of before, under its association. */
function placed(
  dice: Dice,
  { code, name, before }: NationalCommune,
  founded: CivilDate,
): Required<Pick<Club, "communes" | "parentAssociations">> {
  const parent = (unit: { readonly code: string; readonly name: string }) => ({
    name: `Hội Người cao tuổi ${inSentence(unit.name)}`,
    communeCode: unit.code,
  });
  const now = parent({ code, name });
  const old = before[dice.between(0, before.length - 1)];
  if (!old || founded >= REFORM) {
    return { communes: [{ code, from: founded }], parentAssociations: [{ ...now, from: founded }] };
  }
  const past = { from: founded, to: LAST_BEFORE };
  return {
    communes: [
      { code: old.code, ...past },
      { code, from: REFORM },
    ],
    parentAssociations: [
      { ...parent(old), ...past },
      { ...now, from: REFORM },
    ],
  };
}

import type { CivilDate, Funds, Meeting, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { HARVEST_LOANS } from "../money/loan-shapes.ts";
import { inventMoney } from "../money/money.ts";
import { NATIONAL_FROM } from "./national-club.ts";

/** Invents the money of a club of the national set: 20 to 60 million đồng, lent from harvest to harvest; of one loan in one club of sixteen nothing comes back. */
export function inventNationalMoney(
  dice: Dice,
  members: readonly Member[],
  { founded, meetings }: { readonly founded: CivilDate; readonly meetings: readonly Meeting[] },
): Funds {
  const late = dice.branch("late");
  return inventMoney(dice, members, {
    founded,
    openedOn: NATIONAL_FROM,
    openingVnd: dice.between(20, 60) * 1_000_000,
    addedVnd: dice.perMille(300) ? dice.between(10, 30) * 1_000_000 : 0,
    ceilingVnd: 5_000_000,
    meetingDays: meetings.map(({ date }) => date),
    shapes: HARVEST_LOANS,
    inTurn: dice.between(850, 1000),
    unpaidAt: late.perMille(60) ? late.between(0, 5) : undefined,
    isDetailed: false,
  });
}

import type { CivilDate, Funds, Meeting, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { LOAN_SHAPES } from "../money/loan-shapes.ts";
import { inventMoney } from "../money/money.ts";
import type { LoanFate } from "../money/open-loan.ts";
import type { ProvinceClub } from "./province-plan.ts";

/** Invents the money of a club of the province: 40 to 60 million đồng to begin with, more from a project soon. */
export function inventProvinceMoney(
  dice: Dice,
  members: readonly Member[],
  { club, meetings }: { readonly club: ProvinceClub; readonly meetings: readonly Meeting[] },
): Funds {
  const { number, twists, recordedFrom } = club;
  const meetingDays = moneyDays(meetings);
  const tenth = meetingDays.length - 10;
  return inventMoney(dice, members, {
    founded: club.founded,
    openedOn: recordedFrom,
    openingVnd: dice.between(40, 60) * 1_000_000,
    addedVnd: dice.between(3, 6) * 10_000_000,
    ceilingVnd: 10_000_000,
    feeRaisedOn: number % 4 === 2 ? "2024-01-01" : undefined,
    meetingDays,
    shapes: LOAN_SHAPES,
    inTurn: twists.has("few-borrowers") ? 400 : dice.between(690, 800),
    fates: fatesOf(number),
    miswrittenAt: number % 5 === 0 ? tenth : undefined,
    aboveCeilingAt: twists.has("above-ceiling") ? tenth + 4 : undefined,
    isDetailed: true,
    overspentAt: twists.has("overspent")
      ? meetingDays.findIndex((day) => day >= "2024-02")
      : undefined,
  });
}

/** Every general meeting that took place or is about to. */
function moneyDays(meetings: readonly Meeting[]): CivilDate[] {
  return meetings
    .filter(({ kind, status }) => kind === "general" && status !== "cancelled")
    .map(({ date }) => date);
}

/** In some clubs one loan runs longer, in a few one is written off. */
function fatesOf(number: number): LoanFate[] {
  if (number % 12 === 6) return ["written-off"];
  return number % 4 === 3 ? ["rescheduled"] : [];
}

import type { BoardTerm, Member, Volunteer } from "@ishc/core";
import { inventBoard } from "../club/board.ts";
import { inventVolunteers } from "../club/volunteers.ts";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";
import type { ProvinceClub } from "./province-plan.ts";

/** The board of a club of the province: five, in some clubs seven. */
export function inventProvinceBoard(
  dice: Dice,
  members: readonly Member[],
  { founded, number, twists }: ProvinceClub,
): BoardTerm[] {
  return inventBoard(dice, members, {
    founded,
    people: number % 9 === 5 ? 7 : 5,
    hasDeputy: !twists.has("no-deputy"),
    handedOver: number % 8 === 3 ? plusDays(founded, 200) : undefined,
    assessedOn: number % 4 === 1 ? "2024-01-15" : undefined,
  });
}

/** Its volunteers: five or more in what five are asked for. */
export function inventProvinceVolunteers(
  dice: Dice,
  members: readonly Member[],
  { founded, asOf, twists }: ProvinceClub,
): Volunteer[] {
  return inventVolunteers(dice, members, {
    from: founded,
    asOf,
    count: {
      "home-care": twists.has("few-carers") ? 4 : dice.between(5, 8),
      livelihood: dice.between(5, 7),
      health: 2,
      culture: dice.between(3, 5),
      communication: 1,
    },
  });
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { boardOn } from "../club/management-board.ts";
import type { Register } from "../register/register.ts";
import type { Training } from "../support/linkage.ts";
import type { FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";

/**
 * Counts the people on the board of a day, and those of them who took part in
 * training in the year to it. Where training names nobody, any of the others may
 * have been there, though no more of them than took part.
 */
export function trainingFacts({ club, board, support }: Register, on: CivilDate): FactPart {
  const year = pastYear(on);
  const training = board && support?.training;
  const trained = yearlyState(club, year, training !== undefined);
  if (!board || !training || trained !== "Counted") return { values: {}, topics: { trained } };
  const inYear = training.filter(({ date }) => covers(year, date));
  const named = new Set(inYear.flatMap(({ memberIds }) => memberIds ?? []));
  const people = new Set(boardOn(board, on).map(({ memberId }) => memberId));
  let boardTrained = 0;
  for (const id of people) if (named.has(id)) boardTrained += 1;
  return {
    topics: { trained },
    values: {
      trainingBoardMembers: people.size,
      boardTrained,
      boardTrainingUnknown: Math.min(people.size - boardTrained, peopleUnnamed(inYear)),
    },
  };
}

/** How many took part in training that names nobody; without end where that was not counted either. */
function peopleUnnamed(training: readonly Training[]): number {
  let count = 0;
  for (const { memberIds, people } of training) {
    if (!memberIds) count += people ?? Number.POSITIVE_INFINITY;
  }
  return count;
}

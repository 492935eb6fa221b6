import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { Register } from "../register/register.ts";
import { monthsWith } from "./due-months.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";

/** Counts the months due in which members were measured; how many of them no source says. */
export function measuringFacts({ register, due }: Counting): FactPart {
  const rounds = register.health?.rounds;
  if (!rounds) {
    return { values: {}, topics: { measuring: due.size > 0 ? "NotReported" : "NotDue" } };
  }
  const days = rounds.filter((round) => round.measured.length > 0).map((round) => round.date);
  return {
    topics: { measuring: due.size > 0 ? "Counted" : "NotDue" },
    values: { monthsForMeasuring: due.size, monthsMeasured: monthsWith(days, due) },
  };
}

/** Counts general check-ups of at least one member in the year to a day. */
export function checkUpFacts({ club, health }: Register, on: CivilDate): FactPart {
  const checkUps = health?.checkUps;
  const year = pastYear(on);
  const held = checkUps?.filter(
    ({ date, memberIds }) => memberIds.length > 0 && covers(year, date),
  );
  return {
    topics: { checkUps: yearlyState(club, year, held !== undefined) },
    values: { checkUpsInYear: held?.length ?? 0 },
  };
}

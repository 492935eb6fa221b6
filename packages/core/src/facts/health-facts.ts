import type { CivilDate } from "../calendar/civil-date.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import type { Register } from "../register/register.ts";
import { monthsWith } from "./due-months.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/** Counts the months due in which members were measured. */
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

/** Counts general check-ups in the year to a day. */
export function checkUpFacts({ health }: Register, on: CivilDate): FactPart {
  const checkUps = health?.checkUps;
  if (!checkUps) return { values: {}, topics: { checkUps: "NotReported" } };
  const yearBefore = shiftDay(on, { months: -12 });
  const recent = checkUps.filter(({ date }) => yearBefore < date && date <= on);
  return { topics: { checkUps: "Counted" }, values: { checkUpsInYear: recent.length } };
}

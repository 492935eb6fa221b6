import { earlierOf, laterOf } from "../calendar/civil-date.ts";
import { daysIn } from "../calendar/shift-day.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/** Counts care at home: how many days people were in need, and how often they were visited. */
export function careFacts({ register, span }: Counting): FactPart {
  const { people, visits } = register.care ?? {};
  if (!people || !visits) return { values: {}, topics: { care: "NotReported" } };
  let careDays = 0;
  for (const { from, to = span.to } of people) {
    careDays += Math.max(0, daysIn(laterOf(from, span.from), earlierOf(to, span.to)));
  }
  const careVisits = visits.filter(({ date }) => span.from <= date && date <= span.to).length;
  return { topics: { care: "Counted" }, values: { careDays, careVisits } };
}

import { earlierOf, laterOf } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { daysIn } from "../calendar/shift-day.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/**
 * Counts care at home: how many days people were in need, and on how many of
 * them somebody came. Two volunteers who come together, or one who comes twice
 * a day, make one visit (our choice: it is the person who is visited).
 */
export function careFacts({ register, span }: Counting): FactPart {
  const { people, visits } = register.care ?? {};
  if (!people || !visits) return { values: {}, topics: { care: "NotReported" } };
  let careDays = 0;
  for (const { from, to = span.to } of people) {
    careDays += Math.max(0, daysIn(laterOf(from, span.from), earlierOf(to, span.to)));
  }
  const counted = visits.filter(({ date }) => covers(span, date));
  const days = new Set(counted.map(({ personId, date }) => `${date} ${personId}`));
  return { topics: { care: "Counted" }, values: { careDays, careVisits: days.size } };
}

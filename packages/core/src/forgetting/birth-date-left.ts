import type { CivilDate } from "../calendar/civil-date.ts";
import { lastDayOfMonth } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type PartialDate, reachedAge } from "../calendar/partial-date.ts";
import type { Member } from "../club/member.ts";

/** The ages that facts count by. */
const COUNTED_AGES = [55, 60];

/**
 * The least of a birth date that leaves every count by age as it was: nearly
 * always the year; the month for whoever turned 55 or 60 while on the roll; the
 * day only for whoever also joined in that very month. Counts are taken on last
 * days of months, and of who joined on the day they did.
 *
 * @returns undefined where nothing was known
 */
export function birthDateLeft({
  birthDate,
  memberships,
}: Pick<Member, "birthDate" | "memberships">): PartialDate | undefined {
  if (birthDate === undefined) return undefined;
  const days = daysOfCounting(birthDate, memberships);
  const coarser = [birthDate.slice(0, 4), birthDate.slice(0, 7)];
  return coarser.find((each) => saysTheSame(each, birthDate, days)) ?? birthDate;
}

function saysTheSame(one: PartialDate, other: PartialDate, days: readonly CivilDate[]): boolean {
  return days.every((day) =>
    COUNTED_AGES.every((age) => reachedAge(one, age, day) === reachedAge(other, age, day)),
  );
}

/** The days on which it may matter how old somebody is: outside those years every answer is certain. */
function daysOfCounting(birthDate: PartialDate, memberships: Member["memberships"]): CivilDate[] {
  const ends = COUNTED_AGES.flatMap((age) => monthEnds(Number(birthDate.slice(0, 4)) + age));
  const onRoll = ends.filter((day) => memberships.some((span) => covers(span, day)));
  return [...memberships.map(({ from }) => from), ...onRoll];
}

function monthEnds(year: number): CivilDate[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, "0")}`;
    return lastDayOfMonth(month);
  });
}

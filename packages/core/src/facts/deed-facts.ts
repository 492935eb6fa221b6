import type { Activity } from "../activity/activity.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { monthOf } from "../calendar/month.ts";
import type { Register } from "../register/register.ts";
import type { AreaEvidence } from "./area-evidence.ts";
import { monthsWith } from "./due-months.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";

/** Counts what the club did, by kind of activity, and its work on rights of whatever kind. */
export function deedFacts(
  { register, asOf, due }: Counting,
  evidence: readonly AreaEvidence[],
): FactPart {
  const rightsActivities = evidence.find(({ area }) => area === "rights")?.entries ?? 0;
  const known = withKinds(register, asOf);
  if (!known) {
    return {
      values: { rightsActivities },
      topics: { deeds: due.size > 0 ? "NotReported" : "NotDue" },
    };
  }
  const hardship = known.filter(
    ({ kind, date }) => kind === "hardship-help" && due.has(monthOf(date)),
  );
  return {
    topics: { deeds: due.size > 0 ? "Counted" : "NotDue" },
    values: {
      rightsActivities,
      monthsActive: due.size,
      mentoringMonths: monthsWith(daysOf(known, "mentoring"), due),
      communityActionMonths: monthsWith(daysOf(known, "community-action"), due),
      hardshipHelped: hardship.reduce((sum, each) => sum + (each.peopleReached ?? 1), 0),
    },
  };
}

/** Counts exchanges with the locality in the year to a day. */
export function exchangeFacts(register: Register, on: CivilDate): FactPart {
  const year = pastYear(on);
  const known = withKinds(register, on);
  const days = daysOf(known ?? [], "exchange").filter((day) => covers(year, day));
  return {
    topics: { exchanges: yearlyState(register.club, year, known !== undefined) },
    values: { exchangesInYear: days.length },
  };
}

/** The activities up to a day; undefined where none is given its kind, so that kinds are not reported. */
function withKinds({ activities }: Register, on: CivilDate): Activity[] | undefined {
  const known = activities?.filter((each) => each.date <= on);
  if (!known || known.length === 0) return known;
  return known.some((each) => each.kind !== undefined) ? known : undefined;
}

function daysOf(activities: readonly Activity[], kind: string): CivilDate[] {
  return activities.filter((each) => each.kind === kind).map((each) => each.date);
}

import type { Activity } from "../activity/activity.ts";
import type { Area } from "../activity/area.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { monthOf } from "../calendar/month.ts";
import type { Register } from "../register/register.ts";
import type { AreaEvidence } from "./area-evidence.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";

/**
 * Counts what the club did, by kind of activity, and its work on rights of
 * whatever kind. An activity of the area whose kind is not given may have been
 * of the kind that is asked for, or not.
 */
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
  const inDue = known.filter(({ date }) => due.has(monthOf(date)));
  const noKind = (area: Area) =>
    inDue.filter((each) => each.area === area && each.kind === undefined);
  const mentoring = inDue.filter(({ kind }) => kind === "mentoring");
  const actions = inDue.filter(({ kind }) => kind === "community-action");
  const selfHelpOfNoKind = noKind("self-help");
  return {
    topics: { deeds: due.size > 0 ? "Counted" : "NotDue" },
    values: {
      rightsActivities,
      monthsActive: due.size,
      mentoringMonths: monthsOf(mentoring),
      mentoringUnknown: monthsOf([...mentoring, ...noKind("livelihood")]) - monthsOf(mentoring),
      communityActions: actions.length,
      communityActionMonths: monthsOf(actions),
      communityActionUnknown: monthsOf([...actions, ...selfHelpOfNoKind]) - monthsOf(actions),
      hardshipHelped: peopleReached(inDue.filter(({ kind }) => kind === "hardship-help")),
      hardshipUnknown: peopleReached(selfHelpOfNoKind),
      selfHelpOfNoKind: selfHelpOfNoKind.length,
    },
  };
}

/** In how many months there was one. */
function monthsOf(activities: readonly Activity[]): number {
  return new Set(activities.map(({ date }) => monthOf(date))).size;
}

/** How many people they reached; one where nobody counted. */
function peopleReached(activities: readonly Activity[]): number {
  return activities.reduce((sum, each) => sum + (each.peopleReached ?? 1), 0);
}

/** Counts exchanges with the locality in the year to a day. */
export function exchangeFacts(register: Register, on: CivilDate): FactPart {
  const year = pastYear(on);
  const known = withKinds(register, on);
  const state = yearlyState(register.club, year, known !== undefined);
  // A club that is not due stands in no denominator, so what it did is in no numerator.
  const days = state === "Counted" ? daysOf(known ?? [], "exchange") : [];
  return {
    topics: { exchanges: state },
    values: { exchangesInYear: days.filter((day) => covers(year, day)).length },
  };
}

/** The activities up to a day; undefined where none is given its kind, so that kinds are not reported. */
export function withKinds({ activities }: Register, on: CivilDate): Activity[] | undefined {
  const known = activities?.filter((each) => each.date <= on);
  if (!known || known.length === 0) return known;
  return known.some((each) => each.kind !== undefined) ? known : undefined;
}

function daysOf(activities: readonly Activity[], kind: string): CivilDate[] {
  return activities.filter((each) => each.kind === kind).map((each) => each.date);
}

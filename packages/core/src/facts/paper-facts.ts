import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import type { Club } from "../club/club.ts";
import type { FactPart } from "./fact-part.ts";

/** Months a club has to form its performing team. Guideline, source `helpage-culture`. */
const MONTHS_FOR_TEAM = 6;

/** Counts what a club's papers hold on a day: founding, rules, parent association, performing team. */
export function paperFacts(club: Club, on: CivilDate): FactPart {
  const { foundingDecision, rulesAdoptedOn, parentAssociations } = club;
  const team = teamState(club, on);
  const parents = parentAssociations?.filter((span) => covers(span, on)).length ?? 0;
  return {
    topics: {
      papers: "Counted",
      parent: parentAssociations ? "Counted" : "NotReported",
      linked: parentAssociations ? "Counted" : "NotReported",
      team: team === undefined ? "NotDue" : "Counted",
    },
    values: {
      foundingDecisions: foundingDecision && foundingDecision.date <= on ? 1 : 0,
      rulesAdopted: isBy(rulesAdoptedOn, on) ? 1 : 0,
      parentAssociations: parents,
      clubsLinked: parents === 1 ? 1 : 0,
      performingTeamsInTime: team ? 1 : 0,
    },
  };
}

/** Whether the performing team was formed in time; undefined while there is time left. */
function teamState(club: Club, on: CivilDate): boolean | undefined {
  const founded = club.stages.find((step) => step.stage === "active")?.from;
  if (founded === undefined) return undefined;
  const deadline = shiftDay(founded, { months: MONTHS_FOR_TEAM });
  const formed = club.performingTeamFormedOn;
  if (isBy(formed, on)) return isBy(formed, deadline);
  return on < deadline ? undefined : false;
}

function isBy(day: CivilDate | undefined, limit: CivilDate): boolean {
  return day !== undefined && day <= limit;
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { Register } from "../register/register.ts";
import type { FactId, Topic, TopicState } from "./fact-catalogue.ts";
import type { FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";

/** What support from outside is counted by the year, and the fact that counts it; a list is a topic of its own. */
const IN_YEAR = {
  supervision: "supervisionVisitsInYear",
  studyVisits: "studyVisitsInYear",
  commendations: "commendationsInYear",
} as const satisfies Partial<Record<Topic, FactId>>;

const LISTS = ["supervision", "studyVisits", "commendations"] as const;

/**
 * Counts supervision visits, study visits and commendations in the year to a day.
 * An officer's visit counts on site and from afar, and a study visit in both
 * directions: club and hosts learn from each other.
 */
export function supportFacts({ club, support }: Register, on: CivilDate): FactPart {
  const year = pastYear(on);
  const values: Partial<Record<FactId, number>> = {};
  const topics: Partial<Record<Topic, TopicState>> = {};
  for (const list of LISTS) {
    const state = yearlyState(club, year, support?.[list] !== undefined);
    topics[list] = state;
    if (state !== "Counted") continue;
    values[IN_YEAR[list]] = support?.[list]?.filter(({ date }) => covers(year, date)).length ?? 0;
  }
  return { values, topics };
}

import type { FactId } from "../facts/fact-catalogue.ts";
import { indicator, type Measurement, type MeasurementPassport } from "../indicators/measure.ts";
import type { PublishedFacts } from "./publish-facts.ts";
import { type Suppressed, type SuppressionReason, suppressed } from "./published-count.ts";

/** What is told of a number that is kept back. */
export type SuppressedMeasurement = Suppressed<SuppressionReason | "not-guarded"> &
  Pick<MeasurementPassport, "indicator" | "kind" | "source" | "period" | "asOf">;

/** An indicator as it may be told to anybody. */
export type PublishedMeasurement = Measurement | SuppressedMeasurement;

/**
 * What may be told of an indicator of a unit. One about people is kept back where
 * the members of the unit are, or a count it is made of (attendance and fees where {@link publishFacts}
 * keeps them back); and, as `not-guarded`, where it is made of people whose counts are not among those
 * looked after. One about clubs, months and areas is always told.
 *
 * @param measurement - from {@link measure}, on the facts of the unit
 * @param unit - the same unit, from {@link publishFacts}
 * @returns the measurement itself, or why it is kept back
 * @throws RangeError for an unknown indicator
 * @example
 * import { factsFromTotals, measure, periodContaining, publishFacts, publishMeasurement } from "@ishc/core";
 * const totals = { clubs: 1, members: 54, sexMembers: 54, women: 52 };
 * const facts = factsFromTotals(periodContaining("2024-05-31", "month"), "2024-05-31", totals);
 * const [unit] = publishFacts([{ code: "22873", facts }]);
 * const share = unit && publishMeasurement(measure("women-share", facts), unit);
 * [share?.status, share?.value, share?.reason]; // ["suppressed", null, "complementary"]
 * unit && publishMeasurement(measure("club-size", facts), unit).value; // 54
 */
export function publishMeasurement(
  measurement: Measurement,
  { counts }: Pick<PublishedFacts, "counts">,
): PublishedMeasurement {
  const { numerator, denominator, blank } = indicator(measurement.indicator);
  const used: FactId[] = [numerator, denominator, ...(blank ? [blank] : [])];
  const ofPeople = used.filter((id) => !isOfClubs(id));
  if (ofPeople.length === 0) return measurement;
  const needed = [counts.members, ...ofPeople.map((id) => counts[id])];
  if (needed.includes(undefined)) return keptBack(measurement, "not-guarded");
  const hidden = needed.find((count) => count?.status === "suppressed");
  return hidden?.status === "suppressed" ? keptBack(measurement, hidden.reason) : measurement;
}

function keptBack(
  { indicator: id, kind, source, period, asOf }: Measurement,
  reason: SuppressedMeasurement["reason"],
): SuppressedMeasurement {
  return { ...suppressed(reason), indicator: id, kind, source, period, asOf };
}

/**
 * Clubs, months, meetings, funds: nobody is one of them. Whatever is not named here
 * is taken for people. So is what is lent, owed and late: where one member borrows
 * it is that member's debt.
 */
const OF_CLUBS: ReadonlySet<FactId> = new Set<FactId>([
  ...(["clubs", "clubsInPeriod", "clubsFounded", "clubsMetEveryMonth", "clubsAllAreas"] as const),
  ...(["clubsRanked", "clubsStrong", "clubsWithoutParent", "unitsInForce"] as const),
  ...(["foundingDecisions", "rulesAdopted", "parentAssociations"] as const),
  ...(["monthsDue", "monthsMet", "meetingsHeld", "meetingsCancelled", "meetingsUnmarked"] as const),
  ...(["meetingsWithAgenda", "meetingsWithoutAgenda", "meetingsWithTalk"] as const),
  ...(["areasExpected", "areasCovered", "exchangesInYear", "performingTeamsInTime"] as const),
  ...(["incomeFundsManaged", "operatingFunds", "fundsBelowZero", "incomeStreams"] as const),
  ...(["loanTermsSet", "monthsActive", "mentoringMonths", "communityActionMonths"] as const),
  ...(["areaMonthsDue", "communityActions", "selfHelpOfNoKind"] as const),
  ...(["monthsForMeasuring", "monthsMeasured", "checkUpsInYear"] as const),
  ...(["incomeFundStartVnd", "incomeFundEndVnd", "runningCostVnd"] as const),
  ...(["interestRaisedVnd", "giftsRaisedVnd", "jointWorkRaisedVnd"] as const),
  ...(["coverMonthsVnd", "coverSpentVnd", "boardsComplete", "clubsLinked"] as const),
  ...(["supervisionVisitsInYear", "actionsDue", "actionsOnTime"] as const),
  ...(["studyVisitsInYear", "commendationsInYear"] as const),
  ...(["clubsNew", "clubsEverFounded", "clubsSurviving", "communes", "communesWithClub"] as const),
  ...(["lowlandCommunes", "lowlandCommunesWithClub"] as const),
  ...(["uplandCommunes", "uplandCommunesWithClub"] as const),
]);

const CLUB_STATES = /^area(?:Months)?:|(?:Counted|NotReported|NotDue)$/;

function isOfClubs(id: FactId): boolean {
  return OF_CLUBS.has(id) || CLUB_STATES.test(id);
}

import type { CivilDate } from "../calendar/civil-date.ts";
import type { ReportingPeriod } from "../calendar/reporting-period.ts";
import { misuse } from "../errors.ts";
import { type FactId, TOPICS } from "./fact-catalogue.ts";
import { FactSum } from "./fact-sum.ts";
import { zeroes } from "./zeroes.ts";

/** The counts themselves: one whole number, 0 or more, for every fact. */
export type FactValues = Readonly<Record<FactId, number>>;

/**
 * What was counted for one club, or for many together, in one period. Facts of
 * different clubs add up ({@link mergeFacts}); indicators are ratios of them.
 */
export interface Facts {
  /** The period they are for. */
  readonly period: ReportingPeriod;
  /** The day they were counted on: what came later is not in them. */
  readonly asOf: CivilDate;
  /** The counts. */
  readonly values: FactValues;
}

const NONE: FactValues = Object.freeze(zeroes());

/**
 * Facts with nothing counted: what merging starts from.
 *
 * @param period - the period
 * @param asOf - the day of counting
 * @returns facts whose every value is 0
 * @example
 * import { noFacts, periodContaining } from "@ishc/core";
 * const facts = noFacts(periodContaining("2024-05-13", "month"), "2024-05-13");
 * facts.values.clubs; // 0
 */
export function noFacts(period: ReportingPeriod, asOf: CivilDate): Facts {
  return { period, asOf, values: NONE };
}

/**
 * Adds up the facts of any number of clubs, or of groups of clubs already
 * merged: any order and any grouping gives the same result.
 *
 * @param all - at least one; the same period and as-of date in each
 * @returns their sum
 * @throws RangeError when nothing is given, or periods or as-of dates differ
 * @example
 * import { factsFromTotals, mergeFacts, periodContaining } from "@ishc/core";
 * const period = periodContaining("2024-05-13", "month");
 * const club = (members) => factsFromTotals(period, "2024-05-13", { clubs: 1, members });
 * mergeFacts([club(48), club(61)]).values.members; // 109
 */
export function mergeFacts(all: Iterable<Facts>): Facts {
  let first: Facts | undefined;
  const sum = new FactSum();
  for (const facts of all) {
    first ??= facts;
    requireSame(first, facts);
    sum.add(facts.values);
  }
  if (!first)
    throw misuse("at least one set of facts", "none", "Start from noFacts(period, asOf).");
  return { period: first.period, asOf: first.asOf, values: sum.values() };
}

/**
 * Refuses facts of another period or day than the first ones.
 *
 * @internal
 */
export function requireSame(first: Facts, other: Facts): void {
  if (other.period.id === first.period.id && other.asOf === first.asOf) return;
  throw misuse(
    `facts for ${first.period.id} as of ${first.asOf}`,
    `${other.period.id} as of ${other.asOf}`,
    "Count every club for the same period and day before merging.",
  );
}

/**
 * Facts from totals that somebody else counted, a published report say. What
 * the totals do not mention is *not reported*, never zero.
 *
 * @param period - the period of the report
 * @param asOf - the day of the report
 * @param totals - `clubs` and whatever else the report states; whole numbers, at least 0
 * @returns facts for {@link measure}
 * @throws RangeError when a total is not a whole number of at least 0
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const period = periodContaining("2025-03-31", "quarter");
 * const report = factsFromTotals(period, "2025-03-31", { clubs: 8, members: 509, age55Members: 509, older55: 355 });
 * measure("older-share-55", report).value; // 355 / 509
 * measure("women-share", report).status; // "not-measurable"
 */
export function factsFromTotals(
  period: ReportingPeriod,
  asOf: CivilDate,
  totals: { readonly clubs: number } & Partial<FactValues>,
): Facts {
  for (const [id, value] of Object.entries(totals)) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw misuse(
        `a whole number of at least 0 for ${id}`,
        value,
        "Leave out what the report does not state.",
      );
    }
  }
  const values = zeroes();
  values.clubsInPeriod = totals.clubs;
  for (const topic of TOPICS) {
    const stated = TOPIC_BASES[topic] in totals;
    values[`${topic}Counted`] = stated ? totals.clubs : 0;
    values[`${topic}NotReported`] = stated ? 0 : totals.clubs;
  }
  return { period, asOf, values: Object.assign(values, totals) };
}

/** The total that shows a report speaks of a topic at all. */
const TOPIC_BASES = {
  roll: "members",
  sex: "sexMembers",
  age60: "age60Members",
  age55: "age55Members",
  retention: "membersAtStart",
  newcomers: "newcomerMembers",
  insurance: "insuranceMembers",
  board: "boardMembers",
  boardPosts: "boardsComplete",
  meetings: "monthsDue",
  attendance: "attendanceEligible",
  areas: "areasExpected",
  areaMonths: "areaMonthsDue",
  circumstances: "circumstanceMembers",
  boardSex: "boardSexMembers",
  papers: "foundingDecisions",
  parent: "parentAssociations",
  linked: "clubsLinked",
  founding: "clubsNew",
  survival: "clubsEverFounded",
  unit: "unitsInForce",
  agenda: "meetingsWithAgenda",
  funds: "operatingFunds",
  ledgers: "fundsBelowZero",
  loanTerms: "loanTermsSet",
  loans: "loansOutsideTerms",
  borrowers: "borrowerMembers",
  fee: "memberFeeVnd",
  feeDues: "feesDueVnd",
  income: "incomeStreams",
  lending: "loansPaidOut",
  repayments: "loansDueVnd",
  loansOwed: "incomeFundVnd",
  lateLoans: "lateLoansOfVnd",
  fundOverPeriod: "incomeFundStartVnd",
  raised: "fundsRaisedVnd",
  streams: "interestRaisedVnd",
  cover: "coverSpentVnd",
  volunteers: "homeCareVolunteers",
  deeds: "monthsActive",
  entitlements: "entitlementCases",
  exchanges: "exchangesInYear",
  team: "performingTeamsInTime",
  measuring: "monthsForMeasuring",
  measured: "memberMonthsDue",
  checkUps: "checkUpsInYear",
  checkedUp: "checkUpMembers",
  care: "careDays",
  pairings: "peopleCaredFor",
  consent: "sensitiveMembers",
  dataRequests: "dataRequestsDue",
  supervision: "supervisionVisitsInYear",
  actions: "actionsDue",
  trained: "trainingBoardMembers",
  studyVisits: "studyVisitsInYear",
  commendations: "commendationsInYear",
  ranking: "clubsRanked",
  coverage: "communes",
  communes: "lowlandCommunes",
} as const satisfies Record<(typeof TOPICS)[number], FactId>;

/**
 * How a fact behaves over time. Over clubs every fact adds.
 *
 * - `stock`: the state on the last day; of several periods the last one counts
 * - `flow`: what happened in the period; periods add
 * - `tested`: 0 or 1 a club and period; a longer period must be computed anew
 */
export type FactKind = "stock" | "flow" | "tested";

/**
 * Every plain fact with its kind and meaning. “Members” are official members;
 * “on the last day” is the last day of the period, or the as-of date if earlier;
 * a “month due” is one that has ended and on whose first day the club was active;
 * “in the year to the last day” is the twelve months that end with it.
 */
export const PLAIN_FACTS = {
  clubs: ["stock", "clubs active on the last day"],
  clubsInPeriod: ["tested", "clubs active on any day of the period, or that met in it"],
  members: ["stock", "members on the roll on the last day"],
  honoraryMembers: ["stock", "honorary members on the last day"],
  sexMembers: ["stock", "members of the clubs that report sex"],
  women: ["stock", "women among sexMembers"],
  age60Members: ["stock", "members of the clubs that report age on the base of 60"],
  older60: ["stock", "of age60Members, those known to be 60 or older"],
  younger60: ["stock", "of age60Members, those known to be under 60"],
  age60Unknown: ["stock", "of age60Members, those whose birth date does not tell"],
  older60Women: ["stock", "women among older60"],
  age55Members: ["stock", "members of the clubs that report age on the base of 55"],
  older55: ["stock", "of age55Members, those known to be 55 or older"],
  younger55: ["stock", "of age55Members, those known to be under 55"],
  age55Unknown: ["stock", "of age55Members, those whose birth date does not tell"],
  circumstanceMembers: ["stock", "members of the clubs that record circumstances"],
  disadvantaged: ["stock", "of circumstanceMembers, those poor, near-poor or disadvantaged"],
  circumstanceUnknown: ["stock", "of circumstanceMembers, those of whom nothing is recorded"],
  suspectedDuplicates: ["stock", "pairs of people who may be one, by name and birth year"],
  olderJoined: ["flow", "people of 60 or older who first joined as members"],
  olderWomenJoined: ["flow", "women among olderJoined"],
  boardMembers: ["stock", "people on the management board; a person with two posts counts once"],
  boardHeads: ["stock", "posts of head held"],
  boardDeputies: ["stock", "posts of deputy held"],
  boardCashShared: ["stock", "people who are accountant and treasurer at once"],
  boardSexMembers: ["stock", "people on the boards of clubs that report sex"],
  boardWomen: ["stock", "women among boardSexMembers"],
  foundingDecisions: ["stock", "clubs whose founding decision is recorded"],
  rulesAdopted: ["stock", "clubs whose adopted operating rules are recorded"],
  parentAssociations: ["stock", "associations that clubs belong to"],
  clubsWithoutParent: [
    "stock",
    "clubs that belonged to no association on some day of their activity",
  ],
  unitsInForce: [
    "stock",
    "clubs whose commune and the units above it were in force on the last day",
  ],
  clubsFounded: ["flow", "clubs that became active for the first time"],
  monthsDue: ["flow", "months in which a general meeting was due, or was held"],
  monthsMet: ["flow", "of monthsDue, those in which one was held"],
  clubsMetEveryMonth: ["tested", "clubs that met in every month due"],
  meetingsHeld: ["flow", "general meetings held"],
  meetingsCancelled: ["flow", "general meetings cancelled"],
  meetingsUnmarked: ["flow", "general meetings held whose attendance was not taken"],
  meetingsWithAgenda: ["flow", "general meetings held whose agenda is recorded"],
  meetingsWithoutAgenda: ["flow", "general meetings held whose agenda is not recorded"],
  meetingsWithTalk: ["flow", "of meetingsWithAgenda, those with a learning topic"],
  attendanceEligible: [
    "flow",
    "members on the roll on the day, over the meetings where attendance was taken",
  ],
  attendancePresent: ["flow", "of attendanceEligible, marked present"],
  attendanceAbsent: ["flow", "of attendanceEligible, marked absent"],
  attendanceExcused: ["flow", "of attendanceEligible, marked excused"],
  attendanceRepresented: ["flow", "of attendanceEligible, marked represented"],
  attendanceBlank: ["flow", "of attendanceEligible, not marked"],
  honoraryPresent: ["flow", "honorary members marked present"],
  guests: ["flow", "guests at general meetings"],
  areasExpected: ["tested", "areas a club is expected to run: eight for each club counted"],
  areasCovered: ["tested", "of areasExpected, those with evidence in the period"],
  clubsAllAreas: ["tested", "clubs with evidence in all eight areas"],
  incomeFundsManaged: ["stock", "income generation funds that the club itself manages"],
  incomeFundOpeningVnd: ["stock", "what income generation funds were opened with, in đồng"],
  operatingFunds: ["stock", "operating funds"],
  fundsBelowZero: ["stock", "funds that were below zero on some day up to the last day"],
  loanTermsSet: ["stock", "clubs whose ceiling, term and rate for loans are in force"],
  loansOutsideTerms: [
    "stock",
    "loans owed, or agreed in the year to the last day, beyond the club's own terms",
  ],
  borrowerMembers: ["stock", "members of the clubs that report loans"],
  borrowers: [
    "stock",
    "of borrowerMembers, those who owe, or had a loan paid out in the year to the last day",
  ],
  memberFeeVnd: ["stock", "what a member pays a month, in đồng, summed over clubs"],
  incomeStreams: [
    "stock",
    "streams that brought income in the year to the last day: interest, fees, gifts, joint work",
  ],
  livelihoodVolunteers: ["stock", "economic-development volunteers"],
  homeCareVolunteers: ["stock", "home-care volunteers"],
  monthsActive: ["flow", "months due of the clubs that report what they did, by kind"],
  mentoringMonths: ["flow", "of monthsActive, those with mentoring in livelihood"],
  mentoringUnknown: [
    "flow",
    "of monthsActive, those without, but with an activity in livelihood of no kind",
  ],
  communityActionMonths: ["flow", "of monthsActive, those with a community action"],
  hardshipHelped: [
    "flow",
    "people in sudden hardship helped in months due; one where nobody counted",
  ],
  communityActionUnknown: [
    "flow",
    "of monthsActive, those without, but with an activity in self-help of no kind",
  ],
  hardshipUnknown: ["flow", "people reached in months due by activities in self-help of no kind"],
  rightsActivities: ["flow", "activities, agenda items and cases on rights and entitlements"],
  exchangesInYear: ["stock", "exchanges with the locality in the year to the last day"],
  performingTeamsInTime: ["stock", "performing teams formed within six months of founding"],
  monthsForMeasuring: ["flow", "months due of the clubs that report measurements"],
  monthsMeasured: [
    "flow",
    "of monthsForMeasuring, those in which blood pressure and weight were taken",
  ],
  checkUpsInYear: [
    "stock",
    "days of general check-ups, of one member at least, in the year to the last day",
  ],
  careDays: ["flow", "days of need, summed over people in need of care"],
  careVisits: ["flow", "visits to people in need of care; several on one day are one"],
  sensitiveMembers: ["stock", "people on the roll of whom sensitive data are kept"],
  sensitiveConsented: ["stock", "of sensitiveMembers, those who agreed to each kind that is kept"],
  dataRequestsDue: ["flow", "requests about own data that came and whose answer was due"],
  dataRequestsInTime: ["flow", "of dataRequestsDue, those answered, and acted on, in time"],
  clubsRanked: ["stock", "clubs that a project ranked; from reports, no register holds it"],
  clubsStrong: ["stock", "of clubsRanked, those ranked strong or very strong"],
  lowlandCommunes: ["stock", "communes and wards in the lowland"],
  lowlandCommunesWithClub: ["stock", "of lowlandCommunes, those with a club"],
  uplandCommunes: ["stock", "mountain, border and island communes and wards"],
  uplandCommunesWithClub: ["stock", "of uplandCommunes, those with a club"],
} as const satisfies Record<string, readonly [FactKind, string]>;

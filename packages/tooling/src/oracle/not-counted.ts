import type { FactId } from "@ishc/core";

/**
 * The facts that SQL does not count, and why. Each has tests of its own: golden
 * schedules, names, and units with their reform.
 */
export const NOT_COUNTED: readonly FactId[] = [
  // They rest on repayment schedules, which are reckoned instalment by instalment.
  "loansDueVnd",
  "loansDuePaidVnd",
  "loansOverdueVnd",
  "par30Vnd",
  "par90Vnd",
  // It rests on how Vietnamese names are compared.
  "suspectedDuplicates",
  // They stand in no register, only in the list of units and in reports.
  "unitsInForce",
  "clubsRanked",
  "clubsStrong",
  "communes",
  "communesWithClub",
  "lowlandCommunes",
  "lowlandCommunesWithClub",
  "uplandCommunes",
  "uplandCommunesWithClub",
];

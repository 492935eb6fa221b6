import { actionsClosedOnTime } from "./actions-closed-on-time.ts";
import { allAreas } from "./all-areas.ts";
import { areaCoverage } from "./area-coverage.ts";
import { AREA_REGULARITY } from "./area-regularity.ts";
import { arrearsRate } from "./arrears-rate.ts";
import { associationLinked } from "./association-linked.ts";
import { attendanceRate } from "./attendance-rate.ts";
import { boardComplete } from "./board-complete.ts";
import { boardWomen } from "./board-women.ts";
import { borrowerShare } from "./borrower-share.ts";
import { careCoverage } from "./care-coverage.ts";
import { caseload } from "./caseload.ts";
import { checkUpCoverage } from "./check-up-coverage.ts";
import { clubSize } from "./club-size.ts";
import { clubsNew } from "./clubs-new.ts";
import { commendations } from "./commendations.ts";
import { communeCoverage } from "./commune-coverage.ts";
import { communityActionsPerMonth } from "./community-actions-per-month.ts";
import { disadvantagedShare } from "./disadvantaged-share.ts";
import { dropOut } from "./drop-out.ts";
import { entitlementCases } from "./entitlement-cases.ts";
import { entitlementSettled } from "./entitlement-settled.ts";
import { exchangesPerYear } from "./exchanges-per-year.ts";
import { feeCollection } from "./fee-collection.ts";
import { fundGrowth } from "./fund-growth.ts";
import { fundUtilisation } from "./fund-utilisation.ts";
import { fundsRaised } from "./funds-raised.ts";
import { FUNDS_RAISED_BY_STREAM } from "./funds-raised-by-stream.ts";
import { growth } from "./growth.ts";
import { hardshipHelpedPerMonth } from "./hardship-helped-per-month.ts";
import { insuranceCoverage } from "./insurance-coverage.ts";
import { meanLoan } from "./mean-loan.ts";
import { measurementCoverage } from "./measurement-coverage.ts";
import { meetingRegularity } from "./meeting-regularity.ts";
import { membersNew } from "./members-new.ts";
import { monthsOfCover } from "./months-of-cover.ts";
import { olderShare } from "./older-share.ts";
import { olderShare55 } from "./older-share-55.ts";
import { olderWomenShare } from "./older-women-share.ts";
import { par30 } from "./par-30.ts";
import { par90 } from "./par-90.ts";
import { repaymentRate } from "./repayment-rate.ts";
import { retention } from "./retention.ts";
import { selfFinancing } from "./self-financing.ts";
import { simpleAnnualYield } from "./simple-annual-yield.ts";
import { studyVisits } from "./study-visits.ts";
import { supervisionVisits } from "./supervision-visits.ts";
import { survival } from "./survival.ts";
import { talksPerMeeting } from "./talks-per-meeting.ts";
import { trainedShare } from "./trained-share.ts";
import { visitRegularity } from "./visit-regularity.ts";
import { womenShare } from "./women-share.ts";
import { youngerShare } from "./younger-share.ts";
import { youngerShare55 } from "./younger-share-55.ts";

/**
 * Every indicator, in the order reports show them.
 *
 * @example
 * import { INDICATORS } from "@ishc/core";
 * INDICATORS[0].id; // "attendance-rate"
 */
export const INDICATORS = [
  attendanceRate,
  meetingRegularity,
  retention,
  dropOut,
  growth,
  clubSize,
  olderShare,
  olderShare55,
  womenShare,
  youngerShare,
  youngerShare55,
  olderWomenShare,
  disadvantagedShare,
  boardWomen,
  areaCoverage,
  allAreas,
  ...AREA_REGULARITY,
  borrowerShare,
  meanLoan,
  fundUtilisation,
  fundGrowth,
  repaymentRate,
  par30,
  par90,
  arrearsRate,
  simpleAnnualYield,
  measurementCoverage,
  checkUpCoverage,
  insuranceCoverage,
  careCoverage,
  caseload,
  visitRegularity,
  communityActionsPerMonth,
  hardshipHelpedPerMonth,
  entitlementCases,
  entitlementSettled,
  talksPerMeeting,
  exchangesPerYear,
  fundsRaised,
  ...FUNDS_RAISED_BY_STREAM,
  feeCollection,
  selfFinancing,
  monthsOfCover,
  boardComplete,
  supervisionVisits,
  actionsClosedOnTime,
  trainedShare,
  associationLinked,
  studyVisits,
  commendations,
  clubsNew,
  membersNew,
  communeCoverage,
  survival,
] as const;

/** The id of one of the {@link INDICATORS}. Ids never change their meaning. */
export type IndicatorId = (typeof INDICATORS)[number]["id"];

/** An indicator whose value is a fraction of whole numbers: all but growth. Rules and targets ask for these. */
export type FractionIndicatorId = Exclude<
  (typeof INDICATORS)[number],
  { readonly kind: "growth" }
>["id"];

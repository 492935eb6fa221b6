import { allAreas } from "./all-areas.ts";
import { areaCoverage } from "./area-coverage.ts";
import { AREA_REGULARITY } from "./area-regularity.ts";
import { attendanceRate } from "./attendance-rate.ts";
import { boardWomen } from "./board-women.ts";
import { borrowerShare } from "./borrower-share.ts";
import { careCoverage } from "./care-coverage.ts";
import { caseload } from "./caseload.ts";
import { checkUpCoverage } from "./check-up-coverage.ts";
import { clubSize } from "./club-size.ts";
import { communityActionsPerMonth } from "./community-actions-per-month.ts";
import { disadvantagedShare } from "./disadvantaged-share.ts";
import { dropOut } from "./drop-out.ts";
import { entitlementCases } from "./entitlement-cases.ts";
import { entitlementSettled } from "./entitlement-settled.ts";
import { exchangesPerYear } from "./exchanges-per-year.ts";
import { growth } from "./growth.ts";
import { hardshipHelpedPerMonth } from "./hardship-helped-per-month.ts";
import { insuranceCoverage } from "./insurance-coverage.ts";
import { measurementCoverage } from "./measurement-coverage.ts";
import { meetingRegularity } from "./meeting-regularity.ts";
import { olderShare } from "./older-share.ts";
import { olderShare55 } from "./older-share-55.ts";
import { olderWomenShare } from "./older-women-share.ts";
import { retention } from "./retention.ts";
import { talksPerMeeting } from "./talks-per-meeting.ts";
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
] as const;

/** The id of one of the {@link INDICATORS}. Ids never change their meaning. */
export type IndicatorId = (typeof INDICATORS)[number]["id"];

/** An indicator whose value is a fraction of whole numbers: all but growth. Rules and targets ask for these. */
export type FractionIndicatorId = Exclude<
  (typeof INDICATORS)[number],
  { readonly kind: "growth" }
>["id"];

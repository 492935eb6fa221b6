import { allAreas } from "./all-areas.ts";
import { areaCoverage } from "./area-coverage.ts";
import { attendanceRate } from "./attendance-rate.ts";
import { boardWomen } from "./board-women.ts";
import { borrowerShare } from "./borrower-share.ts";
import { clubSize } from "./club-size.ts";
import { disadvantagedShare } from "./disadvantaged-share.ts";
import { exchangesPerYear } from "./exchanges-per-year.ts";
import { meetingRegularity } from "./meeting-regularity.ts";
import { olderShare } from "./older-share.ts";
import { olderShare55 } from "./older-share-55.ts";
import { olderWomenShare } from "./older-women-share.ts";
import { talksPerMeeting } from "./talks-per-meeting.ts";
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
  borrowerShare,
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

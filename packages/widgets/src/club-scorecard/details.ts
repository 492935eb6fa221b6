/**
 * What stands below the eight areas, in a file of its own: every number by group, how lasting the
 * club is, what was asked and met, and attendance by month.
 */
export { dress } from "./details/dress.ts";
export { scorecardDetails } from "./details/scorecard-details.ts";

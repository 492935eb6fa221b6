import { formatMonth } from "../dates.ts";
import type { ClubScorecardWords } from "./club-scorecard-words.ts";
import { FAILED_HINTS_EN } from "./failed-hints.ts";

/** English alone, for who asks for it. */
export const CLUB_SCORECARD_WORDS_EN: ClubScorecardWords = {
  title: "Intergenerational Self-Help Club",
  loading: "Opening the club’s scorecard…",
  failed: "The club’s scorecard could not be opened.",
  failedHint: "Please check the network, then try again.",
  failedHints: FAILED_HINTS_EN,
  stale: "The newest numbers could not be fetched. These are from the last time.",
  retry: "Try again",
  empty: "There are no numbers of this club yet.",
  asOf: (date) => `counted on ${date}`,
  headline: "The numbers that matter",
  figures: {
    "attendance-rate": "Attendance",
    "meeting-regularity": "Monthly meetings",
    "club-size": "Official members",
    "area-coverage": "Areas active",
  },
  outOf: (part, whole) => `${part}/${whole}`,
  membersSentence: "Honorary members not counted.",
  notReported: "Not reported",
  notDue: "Not due yet",
  noBase: "Cannot be worked out",
  blank: (count) => `${count} not known.`,
  areas: "The eight areas",
  areasSummary: (active) => `Active in ${active} of 8 areas in the period.`,
  areaActive: "Active",
  areaIdle: "Not active yet",
  areaUnknown: "Not reported",
  areaMonths: (months) => months,
  areaLast: (date) => `last on ${date}`,
  month: (month) => formatMonth(`2000-${month}`, "en").slice(0, 3),
  restLoading: "Fetching the rest of the scorecard…",
  restFailed:
    "The rest of the scorecard could not be fetched: the numbers by group, how lasting the club is, what is asked, attendance by month.",
  noNames: "Numbers only: no names of members.",
};

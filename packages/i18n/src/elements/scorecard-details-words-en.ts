import { BASIS } from "../sustainability/basis-text.ts";
import type { ScorecardDetailsWords } from "./scorecard-details-words.ts";

/** English alone, for who asks for it. */
export const SCORECARD_DETAILS_WORDS_EN: ScorecardDetailsWords = {
  judgedUnder: (pack) => `Compared with ${pack}.`,
  findings: "Compared with what is asked",
  findingsSummary: (met, total) => `${met} of ${total} met.`,
  severity: { required: "required", recommended: "to strive for" },
  source: "Source",
  sustainability: "How lasting the club is",
  notEnough: "Too little is known",
  between: (lowest, highest) => `From “${lowest}” to “${highest}”`,
  score: (points) => `${points}.`,
  known: (share) => `${share} of what counts is known.`,
  basis: BASIS.en,
  lifting: {
    lifts: (to) => `To reach “${to}” takes:`,
    "more-than-two": (to) => `To reach “${to}”, more than two indicators have to become better.`,
    "highest-band": () => "In the highest band.",
    "too-little-known": () => "For a band to be named, report first:",
    "nothing-due": () => "",
  },
  or: "or",
  others: (count) => `and ${count} more`,
  trend: "Attendance month by month",
  trendMonth: "Month",
  trendRate: "Share present",
  trendSummary: (low, lowMonth, high, highMonth) =>
    `Lowest ${low} (${lowMonth}), highest ${high} (${highMonth}).`,
  trendSame: (rate) => `Every month ${rate}.`,
  trendMissing: (count) => `${count} months have no number.`,
  trendNone: "No month has attendance yet.",
  groups: "All numbers, by group",
  groupsHint:
    "Open a group. Each number in it opens to say what it is made of, and what is missing.",
  groupTally: (measured) => (measured === "1" ? "1 number" : `${measured} numbers`),
  groupNone: "No numbers yet",
  formula: "Formula",
  groupKept: "Not published",
  keptScore: "Not published: it rests on numbers that are kept back.",
  keptFindings: "What rests on numbers that are kept back is left out.",
};

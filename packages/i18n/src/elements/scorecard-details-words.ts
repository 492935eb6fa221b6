import type { WhatWouldLift } from "@ishc/core";

/**
 * The words of what stands below the eight areas in the club scorecard: all numbers by group,
 * how lasting the club is, findings, and attendance by month.
 */
export interface ScorecardDetailsWords {
  /** The rules it was judged under. */
  readonly judgedUnder: (pack: string) => string;
  /** Heading of the findings. */
  readonly findings: string;
  /** One sentence about them. */
  readonly findingsSummary: (met: string, total: string) => string;
  /** How binding a rule is. */
  readonly severity: Readonly<Record<"required" | "recommended", string>>;
  /** Before a source. */
  readonly source: string;
  /** Heading of how lasting the club is. */
  readonly sustainability: string;
  /** Too little is known for a band to be named. */
  readonly notEnough: string;
  /** What is missing decides between these bands. */
  readonly between: (lowest: string, highest: string) => string;
  /** The score, from its points. */
  readonly score: (points: string) => string;
  /** The share of what counts that is known. */
  readonly known: (share: string) => string;
  /** By what method, and that it is no official ranking. */
  readonly basis: (method: string) => string;
  /** Before the ways up to the next band, or in their place, by what there is to say. */
  readonly lifting: Readonly<Record<WhatWouldLift["status"], (to: string) => string>>;
  /** Between two ways. */
  readonly or: string;
  /** Behind the first ones of a list. */
  readonly others: (count: string) => string;
  /** Heading of the trend. */
  readonly trend: string;
  /** First column of the trend. */
  readonly trendMonth: string;
  /** Second column. */
  readonly trendRate: string;
  /** The lowest and the highest month. */
  readonly trendSummary: (low: string, lowMonth: string, high: string, highMonth: string) => string;
  /** A single month. */
  readonly trendSame: (rate: string) => string;
  /** Months without a number. */
  readonly trendMissing: (count: string) => string;
  /** No month has a number. */
  readonly trendNone: string;
  /** Heading of all groups of indicators. */
  readonly groups: string;
  /** Sentence below it. */
  readonly groupsHint: string;
  /** How many numbers a group has. */
  readonly groupTally: (measured: string) => string;
  /** It has none. */
  readonly groupNone: string;
  /** Before the formula of a number. */
  readonly formula: string;
  /** Beside a group none of whose numbers is told, some because they are kept back. */
  readonly groupKept: string;
  /** In place of how lasting the club is, where that rests on a number that is kept back. */
  readonly keptScore: string;
  /** With the findings, where those on numbers that are kept back are left out. */
  readonly keptFindings: string;
}

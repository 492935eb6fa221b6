import type { IndicatorId, WhatWouldLift } from "@ishc/core";

/** Every word of the club scorecard. A page may replace any of them through `words`. */
export interface ClubScorecardWords {
  /** Above the club's name. */
  readonly title: string;
  /** While it is fetched. */
  readonly loading: string;
  /** It could not be fetched. */
  readonly failed: string;
  /** What to do about it. */
  readonly failedHint: string;
  /** The same where the network is not the reason. */
  readonly failedHints: Readonly<Record<"missing" | "forbidden" | "unexpected", string>>;
  /** An older scorecard is shown because the newer one could not be fetched. */
  readonly stale: string;
  /** Button: fetch again. */
  readonly retry: string;
  /** There is no scorecard. */
  readonly empty: string;
  /** The day of counting. */
  readonly asOf: (date: string) => string;
  /** The rules it was judged under. */
  readonly judgedUnder: (pack: string) => string;
  /** Heading of the numbers that matter, for those who listen. */
  readonly headline: string;
  /** Names of theirs that are shorter than those of the indicators. */
  readonly figures: Readonly<Partial<Record<IndicatorId, string>>>;
  /** So many of so many, as a figure. */
  readonly outOf: (part: string, whole: string) => string;
  /** What the number of members is, in a sentence. */
  readonly membersSentence: string;
  /** Something was due and not reported. */
  readonly notReported: string;
  /** Nothing was due yet. */
  readonly notDue: string;
  /** Nothing to divide by. */
  readonly noBase: string;
  /** Of those counted, some are not known. */
  readonly blank: (count: string) => string;
  /** Heading of the eight areas. */
  readonly areas: string;
  /** One sentence about them. */
  readonly areasSummary: (active: string) => string;
  /** An area with evidence. */
  readonly areaActive: string;
  /** An area without. */
  readonly areaIdle: string;
  /** Beside an area where nothing was reported. */
  readonly areaUnknown: string;
  /** The months an area was active in. */
  readonly areaMonths: (months: string) => string;
  /** The last day it was. */
  readonly areaLast: (date: string) => string;
  /** Short month, from its number. */
  readonly month: (month: string) => string;
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
  /** Said at the end: no personal data. */
  readonly noNames: string;
}

import type { IndicatorId } from "@ishc/core";

/** The words of the club scorecard down to its eight areas, and of what stands in place of the rest until that is here. */
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
  /** While what stands below the areas is fetched. */
  readonly restLoading: string;
  /** It could not be fetched: what is missing. */
  readonly restFailed: string;
  /** Said at the end: no personal data. */
  readonly noNames: string;
}

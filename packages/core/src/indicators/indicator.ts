import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import type { Authority, SourceKey, Words } from "../sources.ts";

/** What indicators are about, in the order reports show them. */
export const INDICATOR_GROUPS = [
  "participation",
  "composition",
  "areas",
  "livelihood",
  "health-and-care",
  "community",
  "resources",
  "governance",
  "support",
  "replication",
] as const;

/** One of {@link INDICATOR_GROUPS}. */
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/**
 * How an indicator comes from its two facts.
 *
 * - `share`: a part of a whole, in 0…1
 * - `ratio`: one sum beside another, at least 0; may exceed 1
 * - `mean`: so many for each, at least 0
 * - `growth`: what came beside what was before, less 1; at least −1
 */
export type IndicatorKind = "share" | "ratio" | "mean" | "growth";

/** What the value is counted in: a bare ratio, or so many of something for each. */
export type IndicatorUnit = "ratio" | "people" | "times" | "months" | "vnd";

/**
 * An indicator as data: which fact over which. It is derived anew from facts at
 * every level, a club or the country, and never averaged.
 */
export interface IndicatorDefinition {
  /** Stable id. */
  readonly id: string;
  /** Its name, as a heading. */
  readonly name: Words;
  /**
   * What is counted above the line, as it stands behind a number: “lượt hội viên
   * có mặt”, “months with a meeting”. In English the first noun in the plural is
   * what is counted, and nothing after it changes where there is one alone: not
   * “members who borrow”. Of money it begins with “đồng”: “đồng đã trả”, “đồng paid”.
   * Where the fact was multiplied it ends in “, đã nhân với …”, “, already times …”.
   */
  readonly above: Words;
  /** What is counted below the line, in the same way: “lượt hội viên chính thức”. */
  readonly below: Words;
  /** What it is about. */
  readonly group: IndicatorGroup;
  /** The subject that a club must have reported to be counted. */
  readonly topic: Topic;
  /** The fact above the line. */
  readonly numerator: FactId;
  /** The fact below the line. */
  readonly denominator: FactId;
  /**
   * What is not known: of a share, part of the denominator that may belong above
   * the line or not; of any other kind, what may have to be added above the line.
   * Absent where there can be none.
   */
  readonly blank?: FactId;
  /** How it comes from its facts. */
  readonly kind: IndicatorKind;
  /** What its value is counted in. */
  readonly unit: IndicatorUnit;
  /** For so many of what is below: 7 makes days weeks. 1 where absent. */
  readonly per?: number;
  /** Whether more is better, less is, or a band is asked for. */
  readonly direction: "higher" | "lower" | "band";
  /** The document it rests on. */
  readonly source: SourceKey;
  /** How binding that document is for this indicator. */
  readonly authority: Authority;
}

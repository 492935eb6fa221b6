import type { FactId, Topic } from "../facts/fact-catalogue.ts";
import type { Authority, SourceKey, Words } from "../sources.ts";

/**
 * An indicator as data: which fact over which. It is derived anew from facts at
 * every level, a club or the country, and never averaged.
 */
export interface IndicatorDefinition {
  /** Stable id. */
  readonly id: string;
  /** Its name, as a heading. */
  readonly name: Words;
  /** What is counted above the line: “lượt hội viên có mặt”. */
  readonly above: Words;
  /** What is counted below the line: “lượt hội viên chính thức”. */
  readonly below: Words;
  /** The subject that a club must have reported to be counted. */
  readonly topic: Topic;
  /** The fact above the line. */
  readonly numerator: FactId;
  /** The fact below the line. */
  readonly denominator: FactId;
  /** Of the denominator, those not known; absent where there can be none. */
  readonly blank?: FactId;
  /** `share`: a part of a whole, in 0…1. `mean`: so many for each, at least 0. */
  readonly kind: "share" | "mean";
  /** Whether more is better, or a band is asked for. */
  readonly direction: "higher" | "band";
  /** The document it rests on. */
  readonly source: SourceKey;
  /** How binding that document is for this indicator. */
  readonly authority: Authority;
}

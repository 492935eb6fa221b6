import type { FundRatios } from "../fund/fund-ratios.ts";
import type { Funds } from "../fund/funds.ts";
import type { Portfolio } from "../fund/portfolio.ts";
import type { Span } from "./span.ts";

/** What the parts about money count from. */
export interface Money {
  /** The days that count. */
  readonly span: Span;
  /** Whether the club is active on the last of them: only then its state is counted. */
  readonly isActive: boolean;
  /** The funds; undefined where they are not reported. */
  readonly funds: Funds | undefined;
  /** What they come to; undefined where they are not reported. */
  readonly portfolio: Portfolio | undefined;
  /** What is divided by what; empty where nothing is reported. */
  readonly ratios: FundRatios;
}

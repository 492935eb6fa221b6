import type { Portfolio } from "./portfolio.ts";

/** The income generation fund, lent out and not, before and after a span of days; in đồng. */
export interface WholeFund {
  /** What it held and had lent out before. */
  readonly beforeVnd: number;
  /** What it holds and has lent out after. */
  readonly afterVnd: number;
}

/** What the fund holds together with what it has lent out; undefined where one of the two is not reported. */
export function wholeFund({
  incomeGeneration,
  lending,
}: Pick<Portfolio, "incomeGeneration" | "lending">): WholeFund | undefined {
  return (
    incomeGeneration &&
    lending && {
      beforeVnd: incomeGeneration.openingVnd + lending.openingOutstandingVnd,
      afterVnd: incomeGeneration.closingVnd + lending.outstandingVnd,
    }
  );
}

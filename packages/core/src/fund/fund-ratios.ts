import { monthsTouched } from "./due-dates.ts";
import { INCOME_STREAMS, incomeByStream } from "./income-by-stream.ts";
import type { Lending } from "./lending.ts";
import type { Portfolio } from "./portfolio.ts";
import { type WholeFund, wholeFund } from "./whole-fund.ts";

/** Two whole numbers, the first to be divided by the second; nothing can be said where that is 0. */
export interface FundRatio {
  /** Above the line. */
  readonly numerator: number;
  /** Below the line. */
  readonly denominator: number;
}

/** What can be asked of a club's money; absent is what was not reported. */
export interface FundRatios {
  /** What is lent out / what the fund holds and has lent out. */
  readonly utilisation?: FundRatio;
  /** What is lent out / loans it is lent out in. */
  readonly meanOutstandingLoan?: FundRatio;
  /** Paid out in the span / loans paid out in it. */
  readonly meanLoan?: FundRatio;
  /**
   * Interest received a year / what was lent out on average. Annualised simply:
   * × 12 / months, without compounding; on average is half of before and after.
   */
  readonly simpleAnnualYield?: FundRatio;
  /** What fell due in the span, and was paid by its end / what fell due in it. */
  readonly repaymentRate?: FundRatio;
  /** All that is owed on loans more than 30 days overdue / what is lent out. */
  readonly par30?: FundRatio;
  /** All that is owed on loans more than 90 days overdue / what is lent out. */
  readonly par90?: FundRatio;
  /** Overdue instalments alone / what is lent out. */
  readonly arrearsRate?: FundRatio;
  /** What the fund holds and has lent out, after less before / before. */
  readonly fundGrowth?: FundRatio;
  /** What the operating fund holds / what it spent a month. */
  readonly monthsOfCover?: FundRatio;
  /** Income by the club's own effort, both funds / spending, both funds. */
  readonly selfFinancing?: FundRatio;
}

/**
 * What is divided by what, to judge a club's money. Nothing is divided here, so
 * that clubs add up: a district's ratio is the sum of numerators by the sum of
 * denominators, save for `simpleAnnualYield` and `monthsOfCover`, which add only
 * over spans of the same length.
 *
 * @param portfolio - from `portfolio`
 * @returns numerators and denominators, whole
 * @see {@link SOURCES}: `savix-utilisation` for utilisation, `pmt-manual` for the yield and what is at risk,
 * `cgap-delinquency` for the repayment rate, which it calls a collection rate; the rest is our choice. Such sets
 * of ratios come from `seep-framework` and `seep-savings-groups`, and `savix` reports them; their formulas could not be read
 * @example
 * import { fundRatios, portfolio } from "@ishc/core";
 * const entries = [
 *   { id: "e1", date: "2024-05-13", kind: "fee", amountVnd: 150_000 },
 *   { id: "e2", date: "2024-05-20", kind: "expense", amountVnd: 90_000 },
 * ];
 * const operating = { openedOn: "2024-01-01", openingVnd: 200_000, managedBy: "club", entries };
 * const ratios = fundRatios(portfolio({ operating }, { from: "2024-04-01", to: "2024-06-30" }));
 * ratios.monthsOfCover; // { numerator: 780_000, denominator: 90_000 }
 * ratios.selfFinancing; // { numerator: 150_000, denominator: 90_000 }
 * ratios.par30; // undefined
 */
export function fundRatios(portfolio: Portfolio): FundRatios {
  const { incomeGeneration, operating, lending, from, to } = portfolio;
  const months = monthsTouched(from, to);
  const whole = wholeFund(portfolio);
  return {
    ...(lending && lendingRatios(lending, months)),
    ...(lending && whole && wholeFundRatios(whole, lending)),
    ...(operating && {
      monthsOfCover: {
        numerator: operating.closingVnd * months,
        denominator: operating.movedVnd.expense,
      },
    }),
    ...((operating || incomeGeneration) && { selfFinancing: selfFinancing(portfolio) }),
  };
}

function lendingRatios(lending: Lending, months: number) {
  const { outstandingVnd, openingOutstandingVnd, interestVnd } = lending;
  const ofOutstanding = (numerator: number) => ({ numerator, denominator: outstandingVnd });
  return {
    meanOutstandingLoan: { numerator: outstandingVnd, denominator: lending.outstandingLoans },
    meanLoan: { numerator: lending.disbursedVnd, denominator: lending.disbursedLoans },
    // Twice both: half of a sum of đồng need not be whole.
    simpleAnnualYield: {
      numerator: interestVnd * 12 * 2,
      denominator: (openingOutstandingVnd + outstandingVnd) * months,
    },
    repaymentRate: { numerator: lending.duePaidVnd, denominator: lending.dueVnd },
    par30: ofOutstanding(lending.par30Vnd),
    par90: ofOutstanding(lending.par90Vnd),
    arrearsRate: ofOutstanding(lending.arrearsVnd),
  };
}

function wholeFundRatios({ beforeVnd, afterVnd }: WholeFund, { outstandingVnd }: Lending) {
  return {
    utilisation: { numerator: outstandingVnd, denominator: afterVnd },
    fundGrowth: { numerator: afterVnd - beforeVnd, denominator: beforeVnd },
  };
}

function selfFinancing(portfolio: Portfolio): FundRatio {
  const income = incomeByStream(portfolio);
  const spent = [portfolio.incomeGeneration, portfolio.operating];
  return {
    numerator: INCOME_STREAMS.reduce((sum, stream) => sum + income[stream], 0),
    denominator: spent.reduce((sum, fund) => sum + (fund?.movedVnd.expense ?? 0), 0),
  };
}

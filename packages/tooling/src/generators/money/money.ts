import type { CivilDate, Funds, LoanTerms, Member, MemberFee } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { inventLending, type LendingPlan } from "./income-fund.ts";
import { inventOperating, type OperatingPlan } from "./operating-fund.ts";

/** What is settled of a club's money before chance fills in the rest. */
export interface MoneyPlan extends Omit<LendingPlan, "terms">, Pick<OperatingPlan, "overspentAt"> {
  /** The day the club was founded: its terms and its fee are in force since. */
  readonly founded: CivilDate;
  /** The most one loan may be, in đồng. */
  readonly ceilingVnd: number;
  /** The first day of a higher fee, where it was raised. */
  readonly feeRaisedOn?: CivilDate | undefined;
}

/**
 * Invents both funds of a club with every line of their books. The rate, the
 * ceiling and the longest term are invented: none was ever published.
 */
export function inventMoney(dice: Dice, members: readonly Member[], plan: MoneyPlan): Funds {
  const terms: LoanTerms = {
    from: plan.founded,
    ceilingVnd: plan.ceilingVnd,
    maxMonths: 12,
    ratePerMonth: dice.between(6, 10) / 1000,
  };
  const fees = inventFees(dice, plan);
  const lending = inventLending(dice.branch("loans"), members, { ...plan, terms });
  const operating = inventOperating(dice.branch("operating"), members, {
    ...plan,
    openingVnd: dice.between(8, 40) * 50_000,
    feeOn: (date) => fees.findLast((fee) => fee.from <= date)?.monthlyVnd ?? 0,
    transfers: lending.transfers,
  });
  const { fund, loans } = lending;
  return { incomeGeneration: fund, operating, loanTerms: [terms], loans: [...loans], fees };
}

/** Two to five thousand đồng a month. */
function inventFees(dice: Dice, { founded, feeRaisedOn }: MoneyPlan): MemberFee[] {
  const monthlyVnd = dice.between(2, 4) * 1000;
  if (feeRaisedOn === undefined || feeRaisedOn <= founded) return [{ from: founded, monthlyVnd }];
  const to = `${Number(feeRaisedOn.slice(0, 4)) - 1}-12-31`;
  return [
    { from: founded, to, monthlyVnd },
    { from: feeRaisedOn, monthlyVnd: monthlyVnd + 1000 },
  ];
}

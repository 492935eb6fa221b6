import type { Lending } from "../fund/lending.ts";
import { type WholeFund, wholeFund } from "../fund/whole-fund.ts";
import type { FactId, TopicState } from "./fact-catalogue.ts";
import type { FactPart } from "./fact-part.ts";
import type { Money } from "./money.ts";

type Values = Partial<Record<FactId, number>>;

/**
 * Counts what was lent in a span of days, what is owed and late on the last of
 * them, and what the fund was before and after. Sums of loans are principal, in
 * đồng. Cash below zero counts as none: the box is empty, and the book says more
 * went out of it than was there.
 */
export function lendingFacts(money: Money): FactPart {
  const { portfolio, isActive } = money;
  const lending = portfolio?.lending;
  const whole = portfolio && wholeFund(portfolio);
  const state = lendingState(money);
  const onLastDay = isActive ? state : "NotDue";
  const fundOverPeriod = overPeriodState(money);
  return {
    topics: {
      lending: state,
      repayments: state,
      loansOwed: onLastDay,
      lateLoans: onLastDay,
      fundOverPeriod,
    },
    values: {
      ...(lending && inPeriod(lending)),
      ...(lending && whole && isActive && onDay(lending, whole)),
      ...(lending && whole && fundOverPeriod === "Counted" && overPeriod(money, lending, whole)),
    },
  };
}

/** A club that says it has no loans has lent nothing, whatever its fund. */
function lendingState({ funds, portfolio, span }: Money): TopicState {
  if (portfolio?.lending) return "Counted";
  const hasNone = funds?.loans?.every(({ agreedOn }) => span.to < agreedOn);
  return hasNone ? "Counted" : "NotReported";
}

/** A fund opened within the period has no whole period to show yet (our choice, as for new clubs). */
function overPeriodState({ funds, portfolio, span, isActive }: Money): TopicState {
  if (!isActive) return "NotDue";
  if (!funds) return "NotReported";
  const fund = funds.incomeGeneration;
  if (!fund || span.from < fund.openedOn) return "NotDue";
  return portfolio?.lending ? "Counted" : "NotReported";
}

function inPeriod({ disbursedLoans, disbursedVnd, dueVnd, duePaidVnd }: Lending): Values {
  return {
    loansPaidOut: disbursedLoans,
    loansPaidOutVnd: disbursedVnd,
    loansDueVnd: dueVnd,
    loansDuePaidVnd: duePaidVnd,
  };
}

function onDay(lending: Lending, { afterVnd }: WholeFund): Values {
  const { outstandingVnd, arrearsVnd, par30Vnd, par90Vnd } = lending;
  return {
    loansOwedVnd: outstandingVnd,
    incomeFundVnd: Math.max(afterVnd, outstandingVnd),
    lateLoansOfVnd: outstandingVnd,
    loansOverdueVnd: arrearsVnd,
    par30Vnd,
    par90Vnd,
  };
}

function overPeriod({ ratios }: Money, lending: Lending, whole: WholeFund): Values {
  const { openingOutstandingVnd, outstandingVnd, interestVnd } = lending;
  return {
    incomeFundStartVnd: Math.max(whole.beforeVnd, openingOutstandingVnd, 0),
    incomeFundEndVnd: Math.max(whole.afterVnd, outstandingVnd),
    loanInterestVnd: interestVnd,
    loansOwedMonthsVnd: Math.max(ratios.simpleAnnualYield?.denominator ?? 0, 0),
  };
}

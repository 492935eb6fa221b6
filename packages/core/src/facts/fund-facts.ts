import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { monthOf } from "../calendar/month.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { Funds } from "../fund/funds.ts";
import { type Fund, type LedgerKind, signedVnd } from "../fund/ledger.ts";
import type { Register } from "../register/register.ts";
import { type CurrentLoan, currentLoans } from "./current-loans.ts";
import type { FactPart } from "./fact-part.ts";
import { pastYear, yearlyState } from "./past-year.ts";

/** The streams of income that sources name. Guideline, source `helpage-resources`. */
const STREAMS: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  "interest",
  "fee",
  "gift",
  "joint-work",
]);

/**
 * Counts funds, loan terms, borrowers and the member fee on a day. Where the
 * section of funds is reported, a fund that is not in it is one the club does not have.
 */
export function fundFacts({ funds, members }: Register, on: CivilDate): FactPart {
  if (!funds) return { values: {}, topics: NOTHING };
  const income = opened(funds.incomeGeneration, on);
  const lending = currentLoans(funds, on);
  const official = members?.filter((member) => membershipOn(member, on) === "official");
  return {
    topics: {
      funds: "Counted",
      ledgers: ledgersOn(funds, on).length > 0 ? "Counted" : "NotReported",
      loanTerms: funds.loanTerms ? "Counted" : "NotReported",
      loans: funds.loanTerms && funds.loans ? "Counted" : "NotReported",
      borrowers: lending && official ? "Counted" : "NotReported",
      fee: funds.fees ? "Counted" : "NotReported",
    },
    values: {
      incomeFundsManaged: income?.managedBy === "club" ? 1 : 0,
      incomeFundOpeningVnd: income ? openingVnd(income, on) : 0,
      operatingFunds: opened(funds.operating, on) ? 1 : 0,
      loanTermsSet: funds.loanTerms?.some((terms) => covers(terms, on)) ? 1 : 0,
      memberFeeVnd: funds.fees?.find((each) => covers(each, on))?.monthlyVnd ?? 0,
      ...(lending && official && borrowerFacts(lending, official)),
    },
  };
}

/**
 * Counts the streams that brought income in the year to a day: a month or a
 * quarter would miss what comes once a year (our choice). Not due before the
 * first book has run for a year.
 */
export function incomeFacts({ club, funds }: Register, on: CivilDate): FactPart {
  const ledgers = funds ? ledgersOn(funds, on) : [];
  const year = pastYear(on);
  const state = yearlyState(club, year, ledgers.length > 0);
  const hasRun = funds !== undefined && ledgersOn(funds, year.from).length > 0;
  const sums = new Map<LedgerKind, number>();
  for (const entry of ledgers.flatMap((fund) => fund.entries)) {
    if (!STREAMS.has(entry.kind) || !covers(year, entry.date)) continue;
    sums.set(entry.kind, (sums.get(entry.kind) ?? 0) + signedVnd(entry));
  }
  return {
    topics: { income: state === "Counted" && !hasRun ? "NotDue" : state },
    values: { incomeStreams: [...sums.values()].filter((sum) => sum > 0).length },
  };
}

const NOTHING: FactPart["topics"] = {
  funds: "NotReported",
  ledgers: "NotReported",
  loanTerms: "NotReported",
  loans: "NotReported",
  borrowers: "NotReported",
  fee: "NotReported",
};

function ledgersOn(funds: Funds, on: CivilDate): Fund[] {
  return [funds.incomeGeneration, funds.operating].flatMap((fund) => opened(fund, on) ?? []);
}

function opened(fund: Fund | undefined, on: CivilDate): Fund | undefined {
  return fund && fund.openedOn <= on ? fund : undefined;
}

/** What a fund began with: the opening sum and capital that came in the same month (our choice). */
function openingVnd({ openedOn, openingVnd, entries }: Fund, on: CivilDate): number {
  return entries
    .filter(
      ({ kind, date }) => kind === "capital" && date <= on && monthOf(date) === monthOf(openedOn),
    )
    .reduce((sum, entry) => sum + signedVnd(entry), openingVnd);
}

/**
 * Who borrows on a day: who still owes, or had a loan paid out in the year to
 * it (our choice; sources count “members with loans”). Somebody with two loans
 * is one borrower, and a loan that was agreed and never paid out makes none.
 */
function borrowerFacts(lending: readonly CurrentLoan[], official: readonly Member[]) {
  const current = lending.filter(({ isOwed, isRecent }) => isOwed || isRecent);
  const ids = new Set(current.map(({ loan }) => loan.memberId));
  return {
    borrowerMembers: official.length,
    borrowers: official.filter(({ id }) => ids.has(id)).length,
  };
}

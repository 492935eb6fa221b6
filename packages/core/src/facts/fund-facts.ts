import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { monthOf } from "../calendar/month.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import { membershipOn } from "../club/member.ts";
import type { Funds } from "../fund/funds.ts";
import { type Fund, type LedgerEntry, type LedgerKind, signedVnd } from "../fund/ledger.ts";
import type { Register } from "../register/register.ts";
import type { FactPart, Span } from "./fact-part.ts";

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
  const lending = borrowersOn(funds, on);
  const official = members?.filter((member) => membershipOn(member, on) === "official");
  const isLendingKnown = lending && official;
  return {
    topics: {
      funds: "Counted",
      ledgers: ledgersOn(funds, on).length > 0 ? "Counted" : "NotReported",
      loanTerms: funds.loanTerms ? "Counted" : "NotReported",
      borrowers: isLendingKnown ? "Counted" : "NotReported",
      fee: funds.fees ? "Counted" : "NotReported",
    },
    values: {
      incomeFundsManaged: income?.managedBy === "club" ? 1 : 0,
      incomeFundOpeningVnd: income ? openingVnd(income, on) : 0,
      operatingFunds: opened(funds.operating, on) ? 1 : 0,
      loanTermsSet: funds.loanTerms?.some((terms) => covers(terms, on)) ? 1 : 0,
      memberFeeVnd: funds.fees?.find((each) => covers(each, on))?.monthlyVnd ?? 0,
      ...(isLendingKnown && {
        borrowerMembers: official.length,
        borrowers: official.filter((member) => lending.has(member.id)).length,
      }),
    },
  };
}

/** Counts the streams that brought income in a span. */
export function incomeFacts({ funds }: Register, { from, to }: Span): FactPart {
  const ledgers = funds ? ledgersOn(funds, to) : [];
  if (ledgers.length === 0) return { values: {}, topics: { income: "NotReported" } };
  const sums = new Map<LedgerKind, number>();
  for (const entry of ledgers.flatMap((fund) => fund.entries)) {
    if (!STREAMS.has(entry.kind) || entry.date < from || to < entry.date) continue;
    sums.set(entry.kind, (sums.get(entry.kind) ?? 0) + signedVnd(entry));
  }
  const incomeStreams = [...sums.values()].filter((sum) => sum > 0).length;
  return { topics: { income: "Counted" }, values: { incomeStreams } };
}

const NOTHING: FactPart["topics"] = {
  funds: "NotReported",
  ledgers: "NotReported",
  loanTerms: "NotReported",
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
 * it (our choice; sources count “members with loans”). Undefined where loans
 * or their ledger are not reported.
 */
function borrowersOn({ loans, incomeGeneration }: Funds, on: CivilDate): Set<string> | undefined {
  if (!loans || !incomeGeneration) return undefined;
  const yearBefore = shiftDay(on, { months: -12 });
  const owed = new Map<string, number>();
  const recent = new Set<string>();
  for (const entry of incomeGeneration.entries) {
    if (entry.loanId === undefined || on < entry.date || entry.kind === "interest") continue;
    owed.set(entry.loanId, (owed.get(entry.loanId) ?? 0) + owedVnd(entry));
    if (entry.kind === "loan" && yearBefore < entry.date && !entry.reverses)
      recent.add(entry.loanId);
  }
  const current = loans.filter(({ id }) => (owed.get(id) ?? 0) > 0 || recent.has(id));
  return new Set(current.map((loan) => loan.memberId));
}

/** What an entry adds to what is owed on its loan. */
function owedVnd({ kind, amountVnd, reverses }: LedgerEntry): number {
  const change = kind === "loan" ? amountVnd : -amountVnd;
  return reverses === undefined ? change : -change;
}

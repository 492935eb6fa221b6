import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod } from "../calendar/reporting-period.ts";
import { shiftDay } from "../calendar/shift-day.ts";
import { fundBooks } from "../testing/arbitraries/funds.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { buildMembers } from "../testing/build-register.ts";
import { fundMovements } from "./fund-movements.ts";
import { fundRatios } from "./fund-ratios.ts";
import type { Funds } from "./funds.ts";
import { DIRECTIONS, type Fund, LEDGER_KINDS, type LedgerEntry } from "./ledger.ts";
import type { Lending } from "./lending.ts";
import type { Loan } from "./loan.ts";
import { loanAccounts, principalOwed } from "./loan-account.ts";
import { type LoanState, loanStates } from "./loan-state.ts";
import { portfolio } from "./portfolio.ts";
import { DAY_COUNTS, type ScheduleOptions } from "./repayment-schedule.ts";

interface Book {
  readonly loans: readonly Loan[];
  readonly fund: Fund;
  readonly funds: Funds;
}

/** Books that report both the loans and the fund they are paid from. */
const books: fc.Arbitrary<Book> = fundBooks(buildMembers(6))
  .map(({ loans, incomeGeneration: fund, ...rest }) =>
    loans && fund ? { loans, fund, funds: { ...rest, loans, incomeGeneration: fund } } : undefined,
  )
  .filter((book) => book !== undefined);
const days = civilDates("2020-01-01", "2027-12-31");
const options: fc.Arbitrary<ScheduleOptions> = fc.record({
  roundingVnd: fc.constantFrom(1, 1000),
  dayCount: fc.constantFrom(...DAY_COUNTS),
});
const RUNS = { seed: 1336, numRuns: 300 };

/** Every loan of every book on a day. */
function always(holds: (state: LoanState, loan: Loan) => void) {
  fc.assert(
    fc.property(books, days, options, ({ loans, fund }, on, reckoned) => {
      for (const [i, state] of loanStates(loans, fund, on, reckoned).entries()) {
        const loan = loans[i];
        if (loan) holds(state, loan);
      }
    }),
    RUNS,
  );
}

test("what is owed is what went out less what came back and what was written off, as the account has it", () => {
  fc.assert(
    fc.property(books, days, ({ loans, fund }, on) => {
      const accounts = loanAccounts(loans, fund);
      for (const [i, state] of loanStates(loans, fund, on).entries()) {
        const account = accounts[i];
        expect(state.outstandingVnd).toBe(state.paidOutVnd - state.repaidVnd - state.writtenOffVnd);
        if (account && on >= fund.openedOn)
          expect(state.outstandingVnd).toBe(principalOwed(account, on));
      }
    }),
    RUNS,
  );
});

test("no more is overdue than is owed, no more is due than went out, and nothing is below zero", () => {
  always((state) => {
    expect(state.arrearsVnd).toBeLessThanOrEqual(state.outstandingVnd);
    expect(state.dueVnd).toBeLessThanOrEqual(state.paidOutVnd);
    for (const number of [
      state.arrearsVnd,
      state.dueVnd,
      state.outstandingVnd,
      state.overdueDays,
    ]) {
      expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
    }
  });
});

test("days, arrears and status tell the same", () => {
  always((state) => {
    const isOverdue = state.arrearsVnd > 0;
    expect(state.overdueDays > 0).toBe(isOverdue);
    expect(state.overdueSince !== undefined).toBe(isOverdue);
    expect(state.status === "overdue").toBe(isOverdue);
    expect(state.status === "not-paid-out").toBe(state.paidOutOn === undefined);
    if (state.status === "paid-back" || state.status === "written-off")
      expect(state.outstandingVnd).toBe(0);
  });
});

test("the order of the lines does not matter", () => {
  fc.assert(
    fc.property(
      books,
      days,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (book, on, dice) => {
        const entries = shuffled(book.fund.entries, dice);
        const mixed = { ...book.fund, entries };
        expect(loanStates(book.loans, mixed, on)).toEqual(loanStates(book.loans, book.fund, on));
        const span = { from: shiftDay(on, { days: -100 }), to: on };
        expect(portfolio({ ...book.funds, incomeGeneration: mixed }, span)).toEqual(
          portfolio(book.funds, span),
        );
      },
    ),
    RUNS,
  );
});

test("nothing later than the day is seen", () => {
  fc.assert(
    fc.property(books, days, ({ loans, fund }, on) => {
      const seen = { ...fund, entries: fund.entries.filter(({ date }) => date <= on) };
      expect(loanStates(loans, seen, on)).toEqual(loanStates(loans, fund, on));
    }),
    RUNS,
  );
});

test("what is taken back is as if it had never been, from that day on", () => {
  fc.assert(
    fc.property(
      books,
      days,
      days,
      fc.constantFrom("principal", "interest", "write-off"),
      ({ loans, fund }, a, b, kind) => {
        const [date, back] = a <= b ? [a, b] : [b, a];
        const wrong = loans.map(
          ({ id }): LedgerEntry => ({ id: `x-${id}`, date, kind, amountVnd: 70_000, loanId: id }),
        );
        const undone = wrong.map((entry) => ({
          ...entry,
          id: `${entry.id}-back`,
          date: back,
          reverses: entry.id,
        }));
        const mended = { ...fund, entries: [...fund.entries, ...wrong, ...undone] };
        for (const on of [back, shiftDay(back, { months: 5 })]) {
          expect(loanStates(loans, mended, on)).toEqual(loanStates(loans, fund, on));
        }
      },
    ),
    RUNS,
  );
});

test("an instalment that is paid on time makes nothing late later", () => {
  fc.assert(
    fc.property(
      books,
      days,
      days,
      fc.integer({ min: 1, max: 100_000 }),
      ({ loans, fund }, date, on, amountVnd) => {
        const paying = loans.filter(
          (_, i) => (loanStates(loans, fund, "2099-12-31")[i]?.outstandingVnd ?? 0) >= amountVnd,
        );
        const more = paying.map(
          ({ id }): LedgerEntry => ({
            id: `x-${id}`,
            date,
            kind: "principal",
            amountVnd,
            loanId: id,
          }),
        );
        const before = loanStates(loans, fund, on);
        const after = loanStates(loans, { ...fund, entries: [...fund.entries, ...more] }, on);
        for (const [i, state] of after.entries()) {
          const isUnchanged = loans[i]?.reschedules === undefined;
          if (isUnchanged) expect(state.arrearsVnd).toBeLessThanOrEqual(before[i]?.arrearsVnd ?? 0);
        }
      },
    ),
    RUNS,
  );
});

test("a club's sums are those of its loans", () => {
  fc.assert(
    fc.property(books, days, options, ({ loans, fund, funds }, to, reckoned) => {
      const { lending } = portfolio(funds, { from: shiftDay(to, { days: -89 }), to }, reckoned);
      const states = loanStates(loans, fund, to, reckoned);
      const sum = (of: (state: LoanState) => number) =>
        states.reduce((total, state) => total + of(state), 0);
      if (to < fund.openedOn) {
        expect(lending).toBeUndefined();
        return;
      }
      expect(lending).toMatchObject({
        outstandingLoans: sum(({ outstandingVnd }) => (outstandingVnd > 0 ? 1 : 0)),
        outstandingVnd: sum(({ outstandingVnd }) => outstandingVnd),
        overdueLoans: sum(({ status }) => (status === "overdue" ? 1 : 0)),
        arrearsVnd: sum(({ arrearsVnd }) => arrearsVnd),
        par30Vnd: sum(({ overdueDays, outstandingVnd }) => (overdueDays > 30 ? outstandingVnd : 0)),
        par90Vnd: sum(({ overdueDays, outstandingVnd }) => (overdueDays > 90 ? outstandingVnd : 0)),
        rescheduledVnd: sum(({ isRescheduled, outstandingVnd }) =>
          isRescheduled ? outstandingVnd : 0,
        ),
      });
    }),
    RUNS,
  );
});

test("arrears and what is at risk are parts of what is owed, and what is paid of what is due", () => {
  fc.assert(
    fc.property(books, days, ({ funds }, to) => {
      const { lending, ...rest } = portfolio(funds, { from: shiftDay(to, { days: -200 }), to });
      if (!lending) return;
      const { par90Vnd, par30Vnd, arrearsVnd, outstandingVnd, duePaidVnd, dueVnd } = lending;
      expect(par90Vnd).toBeLessThanOrEqual(par30Vnd);
      expect(par30Vnd).toBeLessThanOrEqual(outstandingVnd);
      expect(arrearsVnd).toBeLessThanOrEqual(outstandingVnd);
      expect(duePaidVnd).toBeGreaterThanOrEqual(0);
      expect(duePaidVnd).toBeLessThanOrEqual(dueVnd);
      for (const ratio of Object.values(fundRatios({ lending, ...rest }))) {
        expect(
          Number.isSafeInteger(ratio.numerator) && Number.isSafeInteger(ratio.denominator),
        ).toBe(true);
      }
    }),
    RUNS,
  );
});

test("what was owed before, went out, came back and was written off leads to what is owed", () => {
  fc.assert(
    fc.property(books, days, ({ fund, funds }, to) => {
      const from = shiftDay(to, { days: -200 });
      const { lending } = portfolio(funds, { from, to });
      if (!lending || from < fund.openedOn) return;
      const { openingOutstandingVnd, disbursedVnd, repaidVnd, writtenOffVnd, outstandingVnd } =
        lending;
      expect(openingOutstandingVnd + disbursedVnd - repaidVnd - writtenOffVnd).toBe(outstandingVnd);
    }),
    RUNS,
  );
});

test("the months of a year add up to the year: money moved, and principal due", () => {
  fc.assert(
    fc.property(books, fc.constantFrom("2022", "2023", "2024"), (book, year) => {
      const entries = withoutReversals(book.fund.entries);
      const fund = { ...book.fund, entries };
      const funds = { ...book.funds, incomeGeneration: fund };
      const whole = span(year);
      const months = Array.from({ length: 12 }, (_, i) =>
        span(`${year}-${String(i + 1).padStart(2, "0")}`),
      );
      const moved = fundMovements(fund, whole);
      for (const kind of LEDGER_KINDS) {
        const parts = months.map((month) => fundMovements(fund, month).movedVnd[kind]);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(moved.movedVnd[kind]);
      }
      const net = LEDGER_KINDS.reduce(
        (sum, kind) => sum + DIRECTIONS[kind] * moved.movedVnd[kind],
        0,
      );
      expect(moved.openingVnd + net).toBe(moved.closingVnd);
      const due = months.map((month) => portfolio(funds, month).lending?.dueVnd ?? 0);
      expect(due.reduce((sum, part) => sum + part, 0)).toBe(
        portfolio(funds, whole).lending?.dueVnd ?? 0,
      );
    }),
    RUNS,
  );
});

function span(id: string) {
  const period = parsePeriod(id);
  if (!period.ok) throw new Error(id);
  return period.value;
}

function withoutReversals(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const takenBack = new Set(entries.map(({ reverses }) => reverses));
  return entries.filter(({ id, reverses }) => reverses === undefined && !takenBack.has(id));
}

function shuffled(entries: readonly LedgerEntry[], dice: Iterator<number>): LedgerEntry[] {
  const keyed = entries.map((entry) => ({ entry, key: Number(dice.next().value) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
}

test("seen from its last day a book stands as it was written, and no sum of it is below zero", () => {
  fc.assert(
    fc.property(books, days, days, ({ funds }, a, b) => {
      const span = a <= b ? { from: a, to: b } : { from: b, to: a };
      const written = portfolio(funds, span);
      const known = portfolio(funds, span, { knownOn: span.to });
      expect(known.incomeGeneration?.closingVnd).toBe(written.incomeGeneration?.closingVnd);
      expect(known.operating?.closingVnd).toBe(written.operating?.closingVnd);
      const { lending } = known;
      if (lending) expect(stateOf(lending)).toEqual(stateOf(written.lending ?? lending));
      const sums = [known.incomeGeneration, known.operating].flatMap((fund) =>
        Object.values({ ...fund?.movedVnd }),
      );
      expect(sums.filter((sum) => sum < 0)).toEqual([]);
    }),
    RUNS,
  );
});

/** Of lending, what is the state of a day and not what moved. */
function stateOf({ outstandingVnd, arrearsVnd, par30Vnd, dueVnd, duePaidVnd }: Lending) {
  return { outstandingVnd, arrearsVnd, par30Vnd, dueVnd, duePaidVnd };
}

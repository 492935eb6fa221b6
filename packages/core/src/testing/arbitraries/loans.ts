import fc from "fast-check";
import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Member } from "../../club/member.ts";
import { INTEREST_METHODS, type Loan, REPAYMENT_PLANS } from "../../fund/loan.ts";
import { civilDates } from "./days.ts";
import { amounts, type Draft, takenBackAtTimes } from "./ledger.ts";
import { listOf } from "./lists.ts";
import { dayOfStay, type Stay, staysOf } from "./people.ts";

/** A loan and what the ledger says of it. */
export interface LentOut {
  readonly loan: Loan;
  readonly drafts: readonly Draft[];
}

/** Loans to members on the roll: agreed only, paid out before the book begins, or paid out in it. */
export function lending(roll: readonly Member[], openedOn: CivilDate): fc.Arbitrary<LentOut[]> {
  return listOf(staysOf(roll), loanTo, 4).chain((loans) =>
    fc.tuple(
      ...loans.map((unnumbered, i) => {
        const loan = { id: `l${i + 1}`, ...unnumbered };
        return draftsOf(loan, openedOn).map((drafts) => ({ loan, drafts }));
      }),
    ),
  );
}

function loanTo(stay: Stay): fc.Arbitrary<Omit<Loan, "id">> {
  return dayOfStay(stay).chain(({ memberId, date }) =>
    fc.record(
      {
        memberId: fc.constant(memberId),
        agreedOn: fc.constant(date),
        principalVnd: fc.integer({ min: 1, max: 30 }).map((units) => units * 300_000),
        ratePerMonth: fc.constantFrom(0, 0.005, 0.008, 0.01),
        months: fc.integer({ min: 1, max: 36 }),
        interest: fc.constantFrom(...INTEREST_METHODS),
        repayment: fc.constantFrom(...REPAYMENT_PLANS),
        graceMonths: fc.constant(0),
        purpose: fc.constant("Nuôi gà"),
        reschedules: fc
          .tuple(civilDates(date), fc.integer({ min: 1, max: 240 }))
          .map(([later, months]) => [{ date: later, months }]),
      },
      {
        requiredKeys: [
          "memberId",
          "agreedOn",
          "principalVnd",
          "ratePerMonth",
          "months",
          "interest",
          "repayment",
        ],
      },
    ),
  );
}

function draftsOf(loan: Loan, openedOn: CivilDate): fc.Arbitrary<Draft[]> {
  if (loan.agreedOn < openedOn) return paymentsOf(loan, openedOn);
  const paidOut = civilDates(loan.agreedOn).chain((date) => {
    const draft: Draft = { date, kind: "loan", amountVnd: loan.principalVnd, loanId: loan.id };
    return paymentsOf(loan, date).map((payments) => [draft, ...payments]);
  });
  return fc.oneof(fc.constant<Draft[]>([]), paidOut, paidOut, paidOut);
}

/** At most three times up to a third of the principal, so that no more than all of it comes back. */
function paymentsOf({ id, principalVnd }: Loan, from: CivilDate): fc.Arbitrary<Draft[]> {
  const third = principalVnd / 3;
  const payment = fc
    .tuple(
      takenBackAtTimes(civilDates(from)),
      fc.constantFrom("principal" as const, "principal" as const, "write-off" as const),
      fc.oneof(fc.constant(third), fc.integer({ min: 1, max: third })),
    )
    .map(([days, kind, amountVnd]): Draft => {
      const reason = kind === "write-off" && { reason: "Người vay đã mất" };
      return { ...days, kind, amountVnd, loanId: id, ...reason };
    });
  const interest = fc
    .tuple(civilDates(from), amounts)
    .map(([date, amountVnd]): Draft => ({ date, kind: "interest", amountVnd, loanId: id }));
  return fc
    .tuple(fc.array(payment, { maxLength: 3 }), fc.array(interest, { maxLength: 2 }))
    .map(([payments, interests]) => [...payments, ...interests]);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { fundBooks } from "../testing/arbitraries/funds.ts";
import { civilDates } from "../testing/arbitraries.ts";
import { buildMembers } from "../testing/build-register.ts";
import { ClubBooks } from "./club-books.ts";
import { bookOf } from "./fund-book.ts";
import { fundWith, LOAN, PAID_OUT } from "./loan-book.fixture.ts";
import { loanHistories } from "./loan-history.ts";

const days = civilDates("2020-01-01", "2027-12-31");

test("whatever was asked before, the answer is that of the day asked about", () => {
  const questions = fc.array(fc.tuple(days, days), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fundBooks(buildMembers(6)), questions, (funds, asked) => {
      const books = new ClubBooks(funds);
      for (const [asOf, knownOn] of [...asked, ...asked]) {
        const { loans, incomeGeneration: fund } = funds;
        const expected = fund && loans && loanHistories(loans, bookOf(fund), asOf, { knownOn });
        expect(books.historiesOn(asOf, knownOn)).toEqual(expected);
      }
    }),
    { seed: 1336, numRuns: 200 },
  );
});

test("the same day is not counted twice", () => {
  const books = new ClubBooks({ loans: [LOAN], incomeGeneration: fundWith([PAID_OUT]) });
  const histories = books.historiesOn("2024-12-31");
  expect(books.historiesOn("2024-12-31")).toBe(histories);
  expect(books.historiesOn("2024-12-31", "2025-06-30")).toBe(histories); // Nothing is taken back.
  expect(books.historiesOn("2024-12-30")).not.toBe(histories);
});

test("a day by which something is taken back makes a difference", () => {
  const fund = fundWith([
    PAID_OUT,
    ["2024-03-15", "principal", 500],
    ["2025-02-01", "principal", 500, 2],
  ]);
  const books = new ClubBooks({ loans: [LOAN], incomeGeneration: fund });
  const repaid = (knownOn: string) => books.historiesOn("2024-12-31", knownOn)?.[0]?.repaidVnd;
  expect(repaid("2025-01-31")).toBe(500_000);
  expect(repaid("2025-02-01")).toBe(0);
});

test("no histories without the loans, or without the fund they are paid from", () => {
  expect(
    new ClubBooks({ incomeGeneration: fundWith([]) }).historiesOn("2024-12-31"),
  ).toBeUndefined();
  expect(new ClubBooks({ loans: [LOAN] }).historiesOn("2024-12-31")).toBeUndefined();
  expect(new ClubBooks({ operating: fundWith([]) }).all).toHaveLength(1);
});

import { expect, test } from "vitest";
import { bookOf, NEVER } from "./fund-book.ts";
import { LEDGER_KINDS } from "./ledger.ts";
import { fundWith, type Line, LOAN, PAID_OUT } from "./loan-book.fixture.ts";

const book = (...lines: Line[]) => bookOf(fundWith(lines));

test("a line for every entry, its day as a number", () => {
  const { lines, isAmended } = book(PAID_OUT, ["2024-02-15", "gift", 50]);
  expect(isAmended).toBe(false);
  expect(lines).toEqual([
    {
      date: "2024-01-15",
      day: 20240115,
      kind: "loan",
      place: LEDGER_KINDS.indexOf("loan"),
      amountVnd: 6_000_000,
      loanId: LOAN.id,
      standsUntil: NEVER,
    },
    {
      date: "2024-02-15",
      day: 20240215,
      kind: "gift",
      place: LEDGER_KINDS.indexOf("gift"),
      amountVnd: 50_000,
      loanId: undefined,
      standsUntil: NEVER,
    },
  ]);
});

test("what is taken back stands until then; what takes it back never does, and counts below zero", () => {
  const { lines, isAmended } = book(
    ["2024-02-15", "gift", 50],
    ["2024-02-16", "gift", 70],
    ["2024-03-01", "gift", 50, 1],
  );
  expect(isAmended).toBe(true);
  expect(lines.map(({ amountVnd }) => amountVnd)).toEqual([50_000, 70_000, -50_000]);
  expect(lines.map(({ standsUntil }) => standsUntil)).toEqual([20240301, NEVER, 0]);
});

test("an empty ledger has no lines", () => {
  expect(book()).toMatchObject({ lines: [], isAmended: false });
});

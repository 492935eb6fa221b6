import fc from "fast-check";
import { expect, test } from "vitest";
import { covers } from "../calendar/day-span.ts";
import { monthOf } from "../calendar/month.ts";
import { parsePeriod } from "../calendar/reporting-period.ts";
import { membershipOn } from "../club/member.ts";
import { ClubBooks } from "../fund/club-books.ts";
import { DIRECTIONS, type Fund, type LedgerEntry } from "../fund/ledger.ts";
import type { Register } from "../register/register.ts";
import { civilDates, registers } from "../testing/arbitraries.ts";
import { dueMonths } from "./due-months.ts";
import type { Counting } from "./fact-part.ts";
import { feeFacts } from "./fee-facts.ts";
import { fundFacts, incomeFacts } from "./fund-facts.ts";
import { irregularityFacts } from "./irregularity-facts.ts";
import { moneyFacts } from "./money-facts.ts";
import { pastYear } from "./past-year.ts";
import { RollIndex } from "./roll-index.ts";

/** What is counted in a quarter or a year of a register, known on its last day or later. */
const countings: fc.Arbitrary<Counting> = fc
  .tuple(
    registers,
    fc.constantFrom("2023", "2024", "2024-Q1", "2024-Q4", "2025-02"),
    civilDates("2025-03-01", "2027-12-31"),
  )
  .map(([register, name, later]) => {
    const parsed = parsePeriod(name);
    if (!parsed.ok) throw new Error(`${name} is no period`);
    const { from, to } = parsed.value;
    const due = dueMonths(register.club, { from, to }, later);
    return { register, span: { from, to }, asOf: later, due };
  });
const RUNS = { seed: 1336, numRuns: 300 };

const partsOf = (counting: Counting) => [
  ...moneyFacts(counting),
  fundFacts(counting),
  incomeFacts(counting),
  irregularityFacts(counting.register, counting.span.to, counting.books),
];

test("books and a roll that were made ready change nothing", () => {
  fc.assert(
    fc.property(countings, (counting) => {
      const { register, span } = counting;
      const books = register.funds && new ClubBooks(register.funds);
      const roll = register.members && new RollIndex(register.members, span);
      expect(partsOf({ ...counting, books, roll })).toEqual(partsOf(counting));
    }),
    RUNS,
  );
});

const booksOf = ({ funds }: Register) =>
  [funds?.incomeGeneration, funds?.operating].filter((fund) => fund !== undefined);

/** What the fees of these months come to, member by member. */
function owedVnd({ members = [], funds }: Register, months: readonly string[]): number {
  const feeOn = (on: string) => funds?.fees?.find((fee) => covers(fee, on))?.monthlyVnd ?? 0;
  const days = months.map((month) => `${month}-01`);
  const owed = members.flatMap((member) =>
    days.filter((on) => membershipOn(member, on) === "official").map(feeOn),
  );
  return owed.reduce((sum, vnd) => sum + vnd, 0);
}

/** The fees of these months that were not taken back by a day. */
function receivedVnd(fund: Fund, months: readonly string[], asOf: string): number {
  const isKnown = ({ date }: LedgerEntry) => date <= asOf;
  const gone = new Set(fund.entries.filter(isKnown).map(({ reverses }) => reverses));
  const fees = fund.entries.filter(({ kind, reverses }) => kind === "fee" && !reverses);
  const standing = fees.filter(({ id, date }) => months.includes(monthOf(date)) && !gone.has(id));
  return standing.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
}

test("fees are what each member owes month by month, and what was received in these months", () => {
  fc.assert(
    fc.property(countings, ({ register, due, ...counting }) => {
      const { values, topics } = feeFacts({ register, due, ...counting });
      fc.pre(topics.feeDues === "Counted");
      const books = booksOf(register);
      const months = [...due].filter((month) =>
        books.some((fund) => fund.openedOn <= `${month}-01`),
      );
      const received = books.map((fund) => receivedVnd(fund, months, counting.asOf));
      expect(values).toEqual({
        feesDueVnd: owedVnd(register, months),
        feesPaidVnd: received.reduce((sum, vnd) => sum + vnd, 0),
      });
    }),
    { ...RUNS, numRuns: 100 },
  );
});

test("a stream counts where its entries of the year come to more than nothing", () => {
  fc.assert(
    fc.property(countings, (counting) => {
      const year = pastYear(counting.span.to);
      const sums = new Map<string, number>();
      const entries = booksOf(counting.register).flatMap((fund) => fund.entries);
      for (const { kind, date, amountVnd, reverses } of entries) {
        if (!covers(year, date)) continue;
        const vnd = DIRECTIONS[kind] * (reverses === undefined ? amountVnd : -amountVnd);
        sums.set(kind, (sums.get(kind) ?? 0) + vnd);
      }
      const streams = ["interest", "fee", "gift", "joint-work"];
      const found = streams.filter((kind) => (sums.get(kind) ?? 0) > 0).length;
      expect(incomeFacts(counting).values.incomeStreams).toBe(found);
    }),
    RUNS,
  );
});

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import type { MemberFee } from "../fund/funds.ts";
import type { Fund } from "../fund/ledger.ts";
import { takenBackBy } from "../fund/taken-back.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { RollIndex } from "./roll-index.ts";

/**
 * Counts the fees that were due over the months due, and those received in the
 * same months, in đồng. Of a month, whoever is an official member on its first
 * day owes the fee of that day (our choice, as for measurements). What was paid
 * in it counts, for whichever month it was: most books do not say. Months that
 * began before there was a book are none.
 */
export function feeFacts({ register: { funds, members }, due, asOf }: Counting): FactPart {
  if (due.size === 0) return { values: {}, topics: { feeDues: "NotDue" } };
  const books = [funds?.incomeGeneration, funds?.operating].filter((fund) => fund !== undefined);
  if (!members || !funds?.fees || books.length === 0) {
    return { values: {}, topics: { feeDues: "NotReported" } };
  }
  const months = [...due].filter((month) =>
    books.some(({ openedOn }) => openedOn <= firstDayOf(month)),
  );
  if (months.length === 0) return { values: {}, topics: { feeDues: "NotDue" } };
  const roll = new RollIndex(members, spanOf(months));
  let [feesDueVnd, feesPaidVnd] = [0, 0];
  for (const month of months) {
    const day = firstDayOf(month);
    feesDueVnd += feeOn(funds.fees, day) * roll.officialOn(day);
  }
  const counted = new Set(months);
  for (const book of books) feesPaidVnd += feesIn(book, counted, asOf);
  return { values: { feesDueVnd, feesPaidVnd }, topics: { feeDues: "Counted" } };
}

const firstDayOf = (month: Month): CivilDate => `${month}-01`;

/** From the first day of the first month to that of the last. */
function spanOf(months: readonly Month[]) {
  const [from = "", to = from] = [months[0], months[months.length - 1]];
  return { from: firstDayOf(from), to: firstDayOf(to) };
}

function feeOn(fees: readonly MemberFee[], day: CivilDate): number {
  return fees.find((fee) => covers(fee, day))?.monthlyVnd ?? 0;
}

/** Fees written in these months that stand on the day of counting. */
function feesIn({ entries }: Fund, months: ReadonlySet<Month>, asOf: CivilDate): number {
  const gone = takenBackBy(entries, asOf);
  let sum = 0;
  for (const { id, kind, date, amountVnd, reverses } of entries) {
    if (kind !== "fee" || reverses !== undefined || gone.has(id)) continue;
    if (months.has(monthOf(date))) sum += amountVnd;
  }
  return sum;
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { type Month, monthOf } from "../calendar/month.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { MemberFee } from "../fund/funds.ts";
import type { Fund } from "../fund/ledger.ts";
import type { Counting, FactPart } from "./fact-part.ts";

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
  const dues = [...due]
    .filter((month) => books.some(({ openedOn }) => openedOn <= firstDayOf(month)))
    .map((month) => dueIn(month, funds.fees ?? []));
  if (dues.length === 0) return { values: {}, topics: { feeDues: "NotDue" } };
  const months = new Set(dues.map(({ month }) => month));
  let feesPaidVnd = 0;
  for (const book of books) feesPaidVnd += feesIn(book, months, asOf);
  return {
    topics: { feeDues: "Counted" },
    values: { feesDueVnd: feesOf(members, dues), feesPaidVnd },
  };
}

/** What a member owes for a month. */
interface Due {
  readonly month: Month;
  readonly on: CivilDate;
  readonly feeVnd: number;
}

const firstDayOf = (month: Month): CivilDate => `${month}-01`;

function dueIn(month: Month, fees: readonly MemberFee[]): Due {
  const on = firstDayOf(month);
  return { month, on, feeVnd: fees.find((fee) => covers(fee, on))?.monthlyVnd ?? 0 };
}

/** What all members owe together. Most belong to the club on all of these days. */
function feesOf(members: readonly Member[], dues: readonly Due[]): number {
  const sumOf = (some: readonly Due[]) => some.reduce((sum, { feeVnd }) => sum + feeVnd, 0);
  const [first = { on: "" }, last = first] = [dues[0], dues[dues.length - 1]];
  const all = sumOf(dues);
  let sum = 0;
  for (const member of members) {
    sum += isMemberThroughout(member, first.on, last.on)
      ? all
      : sumOf(dues.filter(({ on }) => membershipOn(member, on) === "official"));
  }
  return sum;
}

function isMemberThroughout({ memberships }: Member, first: CivilDate, last: CivilDate): boolean {
  const only = memberships[0];
  if (!only || memberships.length > 1 || only.kind !== "official") return false;
  return only.from <= first && (only.to === undefined || last <= only.to);
}

/** Fees written in these months that stand on the day of counting; a fee is taken back by a fee. */
function feesIn({ entries }: Fund, months: ReadonlySet<Month>, asOf: CivilDate): number {
  const standing = new Map<string, number>();
  const takenBack: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== "fee") continue;
    const { id, date, amountVnd, reverses } = entry;
    if (reverses !== undefined) {
      if (date <= asOf) takenBack.push(reverses);
    } else if (months.has(monthOf(date))) standing.set(id, amountVnd);
  }
  for (const id of takenBack) standing.delete(id);
  let sum = 0;
  for (const amountVnd of standing.values()) sum += amountVnd;
  return sum;
}

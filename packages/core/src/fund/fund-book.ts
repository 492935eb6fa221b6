import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { PLACES } from "./kind-sums.ts";
import type { Fund, LedgerEntry, LedgerKind } from "./ledger.ts";

/** A line of a ledger, made ready for counting. */
export interface BookLine {
  /** Its day. */
  readonly date: CivilDate;
  /** The same as a {@link dayNumber}. */
  readonly day: number;
  /** What it was. */
  readonly kind: LedgerKind;
  /** The place of its kind in {@link LEDGER_KINDS}, where sums by kind are kept. */
  readonly place: number;
  /** How much, in đồng; below 0 where it takes another line back. */
  readonly amountVnd: number;
  /** Id of its loan, if it has one. */
  readonly loanId: string | undefined;
  /**
   * From which day on it is as if it had never been written: that on which it is
   * taken back; {@link NEVER} where it is not, and 0 for a line that takes another back.
   */
  readonly standsUntil: number;
}

/** Later than every day. */
export const NEVER = 99_999_999;

/**
 * A fund with its ledger made ready for counting. Entries have many shapes, which
 * makes every look at one of their fields slow, and days are texts; much is asked
 * of a ledger, and it is the longest list but for the marks of attendance.
 */
export interface FundBook {
  /** The fund. */
  readonly fund: Fund;
  /** One line an entry, in their order. */
  readonly lines: readonly BookLine[];
  /** Whether any line takes another back: in most books none does. */
  readonly isAmended: boolean;
}

/** Makes the book of a fund ready for counting. */
export function bookOf(fund: Fund): FundBook {
  const { entries } = fund;
  const lines: Line[] = [];
  let isAmended = false;
  let [last, day] = ["", 0]; // Most lines are of the day of the one before.
  for (const { date, kind, amountVnd: vnd, loanId, reverses } of entries) {
    const takesBack = reverses !== undefined;
    if (takesBack) isAmended = true;
    const amountVnd = takesBack ? -vnd : vnd;
    const standsUntil = takesBack ? 0 : NEVER;
    if (date !== last) [last, day] = [date, dayNumber(date)];
    lines.push({ date, day, kind, place: PLACES[kind], amountVnd, loanId, standsUntil });
  }
  if (isAmended) takeBack(lines, entries);
  return { fund, lines, isAmended };
}

type Line = { -readonly [Field in keyof BookLine]: BookLine[Field] };

function takeBack(lines: readonly Line[], entries: readonly LedgerEntry[]): void {
  const takenBackOn = new Map<string, number>();
  for (const { reverses, date } of entries) {
    if (reverses === undefined) continue;
    const day = dayNumber(date);
    takenBackOn.set(reverses, Math.min(day, takenBackOn.get(reverses) ?? NEVER));
  }
  for (const [i, line] of lines.entries()) {
    const day = takenBackOn.get(entries[i]?.id ?? "") ?? NEVER;
    line.standsUntil = Math.min(line.standsUntil, day);
  }
}

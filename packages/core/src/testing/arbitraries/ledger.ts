import fc from "fast-check";
import { AREAS } from "../../activity/area.ts";
import type { CivilDate } from "../../calendar/civil-date.ts";
import { CAPITAL_SOURCES, type LedgerEntry } from "../../fund/ledger.ts";
import { civilDates } from "./days.ts";

/** A line of a ledger before it has an id, and the day it is taken back, if it is. */
export interface Draft extends Omit<LedgerEntry, "id" | "reverses"> {
  takenBackOn?: CivilDate | undefined;
}

/** Whole đồng, small enough for sums to stay exact. */
export const amounts = fc.integer({ min: 1, max: 20_000_000 });

/** Lines that need no other: capital, income, spending; some of them taken back. */
export function plainDrafts(
  openedOn: CivilDate,
  memberIds: readonly string[],
): fc.Arbitrary<Draft[]> {
  const draft = fc
    .tuple(takenBackAtTimes(civilDates(openedOn)), whatItWas(memberIds), amounts)
    .map(([days, what, amountVnd]): Draft => ({ ...days, ...what, amountVnd }));
  return fc.array(draft, { maxLength: 6 });
}

type What = Pick<Draft, "kind" | "capitalFrom" | "donor" | "area" | "memberId">;

function whatItWas(memberIds: readonly string[]): fc.Arbitrary<What> {
  return fc.constantFrom<What>(
    ...CAPITAL_SOURCES.map((capitalFrom) => ({ kind: "capital" as const, capitalFrom })),
    ...AREAS.map((area) => ({ kind: "expense" as const, area })),
    ...memberIds.map((memberId) => ({ kind: "fee" as const, memberId })),
    { kind: "fee" },
    { kind: "gift", donor: "Một nhà hảo tâm" },
    { kind: "joint-work" },
    { kind: "other-in" },
    { kind: "other-out" },
  );
}

/** A day, and for some the later day on which the line is taken back. */
export function takenBackAtTimes(days: fc.Arbitrary<CivilDate>) {
  return days.chain((date) =>
    fc
      .option(civilDates(date), { nil: undefined, freq: 4 })
      .map((takenBackOn) => ({ date, takenBackOn })),
  );
}

/** The ledger that drafts make, by day; what is taken back comes after what it takes back. */
export function ledgerOf(drafts: readonly Draft[]): LedgerEntry[] {
  const entries = drafts.flatMap(({ takenBackOn, ...draft }, i): LedgerEntry[] => {
    const entry = { id: `e${i + 1}`, ...draft };
    if (takenBackOn === undefined) return [entry];
    const reversal = { date: takenBackOn, reverses: entry.id, reason: "Ghi nhầm" };
    return [entry, { ...entry, ...reversal, id: `${entry.id}-back` }];
  });
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

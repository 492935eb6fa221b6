import { DIRECTIONS, LEDGER_KINDS, type LedgerKind } from "./ledger.ts";

/** A sum in đồng for each kind of ledger entry. */
export type KindSums = Readonly<Record<LedgerKind, number>>;

/** Where each kind stands in {@link LEDGER_KINDS}. */
export const PLACES = Object.fromEntries(
  LEDGER_KINDS.map((kind, place) => [kind, place]),
) as Readonly<Record<LedgerKind, number>>;

/** Which way money goes: {@link DIRECTIONS}, by the place of the kind. */
export const WAYS: readonly number[] = LEDGER_KINDS.map((kind) => DIRECTIONS[kind]);

/**
 * Sums while a ledger is gone through, each at the place of its kind: adding to a
 * field by its name would cost more than the rest of the pass.
 */
export type PlacedSums = number[];

/** Nothing of any kind. */
export function noSums(): PlacedSums {
  return LEDGER_KINDS.map(() => 0);
}

/** Adds to the sum of a kind. */
export function addAt(sums: PlacedSums, place: number, amountVnd: number): void {
  sums[place] = (sums[place] as number) + amountVnd;
}

/** What sums by kind do to a balance. */
export function netOf(sums: PlacedSums): number {
  let net = 0;
  for (let place = 0; place < sums.length; place += 1) {
    net += (WAYS[place] as number) * (sums[place] as number);
  }
  return net;
}

/** The sums by the names of their kinds. */
export function namedSums(sums: PlacedSums): KindSums {
  const named = { ...NOTHING };
  for (let place = 0; place < sums.length; place += 1) {
    named[LEDGER_KINDS[place] as LedgerKind] = sums[place] as number;
  }
  return named;
}

const NOTHING: Record<LedgerKind, number> = {
  capital: 0,
  principal: 0,
  interest: 0,
  fee: 0,
  gift: 0,
  "joint-work": 0,
  "transfer-in": 0,
  "other-in": 0,
  loan: 0,
  expense: 0,
  "transfer-out": 0,
  "other-out": 0,
  "write-off": 0,
};

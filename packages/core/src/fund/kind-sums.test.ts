import { expect, test } from "vitest";
import { addAt, namedSums, netOf, noSums, PLACES } from "./kind-sums.ts";
import { DIRECTIONS, LEDGER_KINDS } from "./ledger.ts";

test.each(LEDGER_KINDS)("%s has a sum of its own, and moves money its own way", (kind) => {
  const sums = noSums();
  addAt(sums, PLACES[kind], 30_000);
  addAt(sums, PLACES[kind], 20_000);
  const named = namedSums(sums);
  for (const each of LEDGER_KINDS) expect(named[each]).toBe(each === kind ? 50_000 : 0);
  expect(netOf(sums)).toBe(DIRECTIONS[kind] * 50_000 || 0);
});

test("nothing moved, no kind left out", () => {
  expect(Object.keys(namedSums(noSums()))).toEqual([...LEDGER_KINDS]);
  expect(netOf(noSums())).toBe(0);
});

import { expect, test } from "vitest";
import { sharingRows } from "./sharing-rows.ts";

/** Counts what rows say, each thing once: of meetings, the months they fall in. */
const distinct = (rows: readonly string[]) => (kept: ReadonlySet<number>) =>
  new Set(rows.flatMap((row, i) => (kept.has(i) ? row.split("") : []))).size;

test.each([
  ["nothing", [], [], []],
  ["every row says something of its own", ["a", "b"], [1, 1], []],
  ["two rows say the same", ["a", "a", "b"], [0, 0, 1], [0, 1]],
  ["three rows say the same", ["a", "a", "a"], [0, 0, 0], [0, 1, 2]],
  ["a row says nothing", ["a", "", "a"], [0, 0, 0], [0, 2]],
  ["a row says what another says among more", ["ab", "a"], [1, 0], [1]],
  ["a row says what two others say", ["ab", "bc", "b"], [1, 1, 0], [2]],
] as const)("%s", (_, rows, effects, sharing) => {
  expect([...sharingRows(effects, distinct(rows))]).toEqual(sharing);
});

test("a hundred rows that say the same are found among a thousand that say nothing", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? "a" : ""));
  let asked = 0;
  const count = distinct(rows);
  const found = sharingRows(
    rows.map(() => 0),
    (kept) => {
      asked += 1;
      return count(kept);
    },
  );
  expect([...found]).toEqual(rows.flatMap((row, i) => (row === "a" ? [i] : [])));
  expect(asked).toBeLessThan(1500);
});

test("a row that was taken back shares in nothing beside what takes it back", () => {
  // Whoever owes is counted: an old loan (0) and the payment on it (1), and two new ones (2, 3).
  const owes = (kept: ReadonlySet<number>) =>
    (kept.has(0) && !kept.has(1)) || kept.has(2) || kept.has(3) ? 1 : 0;
  expect([...sharingRows([0, 0, 0, 0], owes)]).toEqual([2, 3]);
});

test("a row that lowers a count by itself supports nothing", () => {
  const lowered = (kept: ReadonlySet<number>) => (kept.has(0) ? 0 : 1);
  expect([...sharingRows([0, 0], lowered)]).toEqual([]);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { togetherKb } from "./budgets.ts";
import { isWithin, sizeTable, weighEntries, weighTogether } from "./measure.ts";

test.each([
  ["below", 14.99, true],
  ["exactly at", 15, true],
  ["a byte above", 15 + 1 / 1024, false],
])("an entry %s its budget", (_name, kb, within) => {
  expect(isWithin({ entry: "standalone/club-scorecard.js", kb, budgetKb: 15 })).toBe(within);
});

test("weighs what a page can load, and nothing else", () => {
  const dist = mkdtempSync(join(tmpdir(), "size-"));
  mkdirSync(join(dist, "standalone"));
  for (const file of [
    "ishc-widgets.js",
    "standalone/trend.js",
    "standalone/trend.js.map",
    "index.js",
  ]) {
    writeFileSync(join(dist, file), "export {};");
  }
  expect(weighEntries(dist)).toMatchObject([
    { entry: "ishc-widgets.js", budgetKb: 50 },
    { entry: "standalone/trend.js", budgetKb: 22 },
  ]);
  rmSync(dist, { recursive: true });
});

test("the table marks what is over", () => {
  const table = sizeTable([
    { entry: "a.js", kb: 1.5, budgetKb: 2 },
    { entry: "b.js", kb: 2.5, budgetKb: 2 },
  ]);
  expect(table).toMatch(/a\.js +1\.50 +2\.00\n/);
  expect(table).toMatch(/b\.js +2\.50 +2\.00 {2}OVER\n/);
});

test("adds up what is fetched of an element in all", () => {
  const files = [...new Set(togetherKb.flatMap((each) => each.files))];
  const rows = files.map((entry) => ({ entry, kb: 10, budgetKb: 20 }));
  expect(weighTogether(rows)[0]).toEqual({
    entry: "club-scorecard + club-scorecard.details",
    kb: 20,
    budgetKb: 22,
  });
  expect(weighTogether(rows).at(-1)?.kb).toBe(40);
  expect(() => weighTogether(rows.slice(1))).toThrow("club-scorecard.js");
});

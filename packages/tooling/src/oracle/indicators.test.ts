import {
  clubFacts,
  communeOf,
  FACTS,
  type FactId,
  type Facts,
  factsTableRow,
  indicatorsSql,
  noFacts,
  periodContaining,
} from "@ishc/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
// Not through the front door: what makes registers for tests is no part of the package.
import { registers } from "../../../core/src/testing/arbitraries.ts";
import { nationalSet } from "../generators/index.ts";
import { type DuckDb, openDuckDb } from "./duck-db.ts";
import { fillFactsTable } from "./fill-facts-table.ts";
import { ALL_LEVELS, inOrder, type Level, measuredBy, type Placed } from "./measured-by.fixture.ts";
import { provincesOf } from "./provinces-of.ts";

/** DuckDB plans these queries anew every time, which takes a while on a busy machine. */
const PATIENCE = 60_000;

let db: DuckDb;
beforeAll(async () => {
  db = await openDuckDb(1);
});
vi.setConfig({ testTimeout: PATIENCE });
afterAll(() => db.close());

/** Holds every indicator of DuckDB against what is measured on merged facts. */
async function expectSame(clubs: readonly Placed[], levels: readonly Level[]): Promise<void> {
  const rows = clubs.map(({ facts, ...place }, i) =>
    factsTableRow(facts, { clubId: `c${i}`, ...place }),
  );
  await fillFactsTable(db, rows);
  for (const by of levels) {
    const found = await db.rows(indicatorsSql({ by }));
    expect(inOrder(found, by)).toEqual(inOrder(measuredBy(by, clubs, rows), by));
  }
}

test("clubs of a country: every indicator by club, commune, province and together", async () => {
  const set = nationalSet({ to: 300 });
  const year = periodContaining(set.asOf, "year");
  const provinces = provincesOf(set.units, set.asOf);
  const clubs = [...set].map((register): Placed => {
    const commune = communeOf(register.club, set.asOf);
    const province = commune === undefined ? undefined : provinces.get(commune);
    return { facts: clubFacts(register, year), commune, province };
  });
  expect(new Set(clubs.map(({ province }) => province)).size).toBeGreaterThan(10);
  await expectSame(clubs, ALL_LEVELS);
});

describe("facts of any kind", () => {
  const year = periodContaining("2024-12-31", "year");
  const counted = registers.map((register) => clubFacts(register, year));

  /** Facts of clubs as they may be: many times as large, or with nothing in them at all. */
  const sound = fc
    .tuple(counted, fc.constantFrom(0, 1, 1, 3, 1_000_003))
    .map(([facts, times]) => withValues(facts, (_, value) => value * times));

  /** Facts as no register gives them. */
  const wild = fc
    .array(fc.constantFrom(0, 0, 1, 2, 3, 20_000_000, 4_000_000_000_000), {
      minLength: FACTS.length,
      maxLength: FACTS.length,
    })
    .map((values) => withValues(noFacts(year, year.to), (i) => values[i] ?? 0));

  const place = {
    commune: fc.constantFrom("00001", "00002", "00003", undefined),
    province: fc.constantFrom("58", "O'Nhỏ", undefined),
  };

  test.each<[string, fc.Arbitrary<Facts>]>([
    ["sound ones", sound],
    ["ones that may contradict themselves", wild],
    ["both together", fc.oneof(sound, wild)],
  ])("%s", async (_, facts) => {
    const clubs = fc.array(fc.record({ facts, ...place }), { minLength: 1, maxLength: 12 });
    const same = fc.asyncProperty(clubs, (all) => expectSame(all, [["commune"], []]));
    await fc.assert(same, { seed: 1336, numRuns: 8, endOnFailure: true });
  });

  function withValues(facts: Facts, value: (i: number, before: number) => number): Facts {
    const values = FACTS.map(({ id }, i): [FactId, number] => [id, value(i, facts.values[id])]);
    return { ...facts, values: Object.fromEntries(values) as Facts["values"] };
  }
});

test("an empty table says nothing", async () => {
  await fillFactsTable(db, []);
  expect(await db.rows(indicatorsSql())).toEqual([]);
});

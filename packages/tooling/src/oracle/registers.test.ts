import { clubFacts, FACTS, type FactId, type Facts, parsePeriod, type Register } from "@ishc/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
// Not through the front door: what makes registers for tests is no part of the package.
import { registers } from "../../../core/src/testing/arbitraries.ts";
import { illustrativeProvince, nationalSet } from "../generators/index.ts";
import { countRegisters } from "./count-registers.ts";
import { type DuckDb, openDuckDb, type Row } from "./duck-db.ts";
import { NOT_COUNTED } from "./not-counted.ts";
import { ALL_SUBJECTS, CORE_SUBJECTS, type Subjects } from "./subjects.ts";
import { withLines } from "./with-lines.ts";

/** DuckDB plans a hundred statements a count, which takes a while on a busy machine. */
const PATIENCE = 60_000;

let db: DuckDb;
beforeAll(async () => {
  db = await openDuckDb(1);
});
vi.setConfig({ testTimeout: PATIENCE });
afterAll(() => db.close());

interface Count {
  readonly period: string;
  readonly asOf?: string;
  readonly subjects?: Subjects;
}

/** Facts that SQL counts otherwise than the kit: whose, which, and both numbers. None is what is wanted. */
async function differences(all: readonly Register[], count: Count): Promise<string[]> {
  const { asOf, subjects = ALL_SUBJECTS } = count;
  const period = periodOf(count.period);
  const found = await withLines(all, async (file) => {
    const facts = await countRegisters(db, { file, period, subjects, ...(asOf && { asOf }) });
    return { facts, rows: await db.rows("FROM ishc_facts") };
  });
  const rows = new Map(found.rows.map((row) => [row["clubId"], row]));
  return all.flatMap((register) => {
    const facts = clubFacts(register, period, asOf);
    return differing(facts, rows.get(register.club.id) ?? {}, found.facts).map(
      (difference) => `${register.club.id}: ${difference}`,
    );
  });
}

function differing({ values }: Facts, row: Row, facts: readonly string[]): string[] {
  return facts.flatMap((fact) => {
    const [kit, sql] = [values[fact as FactId], row[fact]];
    return kit === sql ? [] : [`${fact} is ${kit}, and ${sql} in SQL`];
  });
}

function periodOf(id: string) {
  const period = parsePeriod(id);
  if (!period.ok) throw new Error(`${id} is no period.`);
  return period.value;
}

/** Small registers with any section absent, empty or filled, each of a club of its own. */
function anyRegisters(seed: number, count: number): Register[] {
  return fc
    .sample(registers, { seed, numRuns: count })
    .map((register, i) => ({ ...register, club: { ...register.club, id: `c${i}` } }));
}

describe("SQL counts as the kit does", () => {
  const shapes = anyRegisters(1336, 200);

  test.each<[string, Count]>([
    ["a year", { period: "2024" }],
    ["a year that is not over", { period: "2024", asOf: "2024-08-17" }],
    ["a year, counted when more was taken back", { period: "2024", asOf: "2025-02-01" }],
    ["a quarter", { period: "2024-Q1" }],
    ["a month that ends with February in a leap year", { period: "2024-02" }],
    ["a month of which one day has gone", { period: "2024-06", asOf: "2024-06-01" }],
    ["a year before most clubs", { period: "2020" }],
    ["a year after most that is written down", { period: "2026" }],
  ])("registers of any shape, %s", async (_, count) => {
    expect(await differences(shapes, count)).toEqual([]);
  });

  test("whole books of clubs in great detail", async () => {
    const { registers: all } = illustrativeProvince();
    expect(await differences(all, { period: "2024-04", asOf: "2024-05-13" })).toEqual([]);
  });

  test("clubs of a country", async () => {
    const all = [...nationalSet({ to: 50 })];
    expect(await differences(all, { period: "2026" })).toEqual([]);
    expect(await differences(all, { period: "2026-Q3" })).toEqual([]);
  });

  test("the core subjects alone, of which less is read", async () => {
    const all = [...anyRegisters(7, 100), ...nationalSet({ to: 20 })];
    expect(await differences(all, { period: "2024", subjects: CORE_SUBJECTS })).toEqual([]);
  });
});

describe("what SQL counts", () => {
  const counted = (subjects: Subjects) =>
    withLines(anyRegisters(1, 1), (file) =>
      countRegisters(db, { file, period: periodOf("2024"), subjects }),
    );

  test("is told apart from what it does not", async () => {
    const facts = new Set(await counted(ALL_SUBJECTS));
    expect(NOT_COUNTED.filter((fact) => facts.has(fact))).toEqual([]);
    expect(NOT_COUNTED.filter((fact) => !FACTS.some(({ id }) => id === fact))).toEqual([]);
  });

  test("is nearly all that the kit counts", async () => {
    const facts = await counted(ALL_SUBJECTS);
    expect(facts.length).toBeGreaterThan(0.9 * FACTS.length);
  });

  test("would be seen to differ", async () => {
    const [register] = nationalSet({ to: 1 });
    if (!register) throw new Error("There is a first club.");
    const facts = await withLines([register], (file) =>
      countRegisters(db, { file, period: periodOf("2026"), subjects: CORE_SUBJECTS }),
    );
    const [row = {}] = await db.rows("FROM ishc_facts");
    const other = { ...row, members: Number(row["members"]) + 1 };
    expect(differing(clubFacts(register, periodOf("2026")), row, facts)).toEqual([]);
    expect(differing(clubFacts(register, periodOf("2026")), other, facts)).toHaveLength(1);
  });
});

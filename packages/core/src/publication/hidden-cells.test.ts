import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellNetwork } from "./cell-network.ts";
import { cheapestCycle } from "./cheapest-cycle.ts";
import { type CountRow, tableUnits } from "./count-table.ts";
import { type PublishCountsOptions, publishCounts } from "./publish-counts.ts";
import type { PublishedUnit } from "./published-count.ts";
import { cellsWithoutAlternative, readerView, solvedCells } from "./reader.fixture.ts";
import { DIVISIONS, tables } from "./tables.fixture.ts";

type Divisions = NonNullable<PublishCountsOptions["divisions"]>;

/** How many small tables are tried: the more cells, the more other tables there are to each. */
const CHOICES: readonly (readonly [string, Divisions, number])[] = [
  ["members alone", {}, 300],
  ["women and men", { sex: DIVISIONS.sex }, 300],
  ["ages", { age: DIVISIONS.age }, 300],
  ["the poor and the rest", { poverty: DIVISIONS.poverty }, 300],
  ["sex and age side by side", { sex: DIVISIONS.sex, age: DIVISIONS.age }, 150],
  ["all three", DIVISIONS, 40],
];

const thresholds = fc.integer({ min: 3, max: 7 });

/** Divisions as they come out, rests included, from the names of the counts. */
function divisionsOf([unit]: readonly PublishedUnit[], divisions: Divisions) {
  return Object.entries(divisions).map(([name, parts]) =>
    unit && `rest:${name}` in unit.counts ? [...parts, `rest:${name}`] : parts,
  );
}

const published = (
  rows: CountRow[],
  divisions: Divisions,
  threshold: number,
  open: string[] = [],
) => {
  const units = publishCounts(rows, { whole: "members", divisions, threshold, open });
  const view = readerView(units, "members", divisionsOf(units, divisions), { threshold, open });
  return { units, view };
};

/** Every count with its rest, as the reader's tables name them. */
const withRest = (rows: readonly CountRow[]): CountRow[] =>
  rows.map(({ counts, ...row }) => ({
    ...row,
    counts: { ...counts, "rest:poverty": (counts["members"] ?? 0) - (counts["poor"] ?? 0) },
  }));

describe.each(CHOICES)("of %s", (_, divisions, numRuns) => {
  test("no hidden cell of a large table is given away by the sums", () => {
    fc.assert(
      fc.property(tables(4, 30), thresholds, (rows, threshold) => {
        expect(solvedCells(published(rows, divisions, threshold).view)).toEqual([]);
      }),
      { seed: 1336, numRuns: 15 },
    );
  });

  test("every hidden cell of a small table has another value, whole and not below zero, that fits all that is told", () => {
    fc.assert(
      fc.property(tables(3, 3), thresholds, (rows, threshold) => {
        const { view } = published(rows, divisions, threshold);
        expect(solvedCells(view)).toEqual([]);
        expect(cellsWithoutAlternative(view, withRest(rows))).toEqual([]);
      }),
      { seed: 1336, numRuns },
    );
  });

  test("what is told is true, nothing small is told, and no zero is hidden without need", () => {
    fc.assert(
      fc.property(tables(3, 6), thresholds, (rows, threshold) => {
        for (const [i, { counts }] of published(rows, divisions, threshold).units.entries()) {
          for (const [name, count] of Object.entries(counts)) {
            const value = withRest(rows)[i]?.counts[name] ?? Number.NaN;
            if (count.status === "shown") {
              expect(count.value).toBe(value);
              expect(value === 0 || value >= threshold).toBe(true);
            } else {
              expect(count.value).toBeNull();
              expect(value > 0 || counts["members"]?.status === "suppressed").toBe(true);
              if (count.reason === "small") expect(value).toBeLessThan(threshold);
            }
          }
        }
      }),
      { seed: 1336, numRuns: 200 },
    );
  });
});

test("parts of which it is only not known may be small, and the others are safe all the same", () => {
  fc.assert(
    fc.property(tables(3, 3), thresholds, (rows, threshold) => {
      const { units, view } = published(rows, { age: DIVISIONS.age }, threshold, ["unknown"]);
      expect(solvedCells(view)).toEqual([]);
      expect(cellsWithoutAlternative(view, rows)).toEqual([]);
      const reasons = units.map(({ counts }) => counts["unknown"]);
      expect(reasons).not.toContainEqual(expect.objectContaining({ reason: "small" }));
    }),
    { seed: 1336, numRuns: 300 },
  );
});

test("where nothing is small, nothing is hidden", () => {
  fc.assert(
    fc.property(tables(3, 6), (rows) => {
      const large = rows.map((row) => ({
        ...row,
        counts: Object.fromEntries(Object.entries(row.counts).map(([name, n]) => [name, n * 5])),
      }));
      const units = publishCounts(large, { whole: "members", divisions: DIVISIONS });
      expect(units.flatMap(({ counts }) => Object.values(counts))).not.toContainEqual(
        expect.objectContaining({ status: "suppressed" }),
      );
    }),
    { seed: 1336, numRuns: 100 },
  );
});

/** The audit has to notice what a table gives away, or it proves nothing. */
describe("the reader of these tests", () => {
  const row = (code: string, members: number): CountRow => ({
    code,
    ...(code !== "p" && { parent: "p" }),
    counts: { members },
  });
  const rows = [row("p", 60), row("a", 57), row("b", 3)];
  const hide = (reasons: Record<string, "small" | "complementary">, of: CountRow[] = rows) =>
    of.map(({ counts, ...unit }) => {
      const reason = reasons[unit.code];
      const value = counts["members"] ?? 0;
      return {
        ...unit,
        counts: {
          members: reason
            ? ({ status: "suppressed", reason, value: null } as const)
            : ({ status: "shown", value } as const),
        },
      };
    });
  const viewOf = (units: PublishedUnit[]) => readerView(units, "members", [], { threshold: 5 });

  test("subtracts", () => {
    const view = viewOf(hide({ b: "small" }));
    expect(solvedCells(view)).toEqual(["b members"]);
    expect(cellsWithoutAlternative(view, rows)).toEqual(["b members"]);
  });

  test("does not find what cannot be found", () => {
    const view = viewOf(hide({ a: "complementary", b: "small" }));
    expect(solvedCells(view)).toEqual([]);
    expect(cellsWithoutAlternative(view, rows)).toEqual([]);
  });

  test("reads the reasons: 5 or more and 1 or more that make 6 are 5 and 1", () => {
    const six = [row("p", 6), row("a", 5), row("b", 1)];
    const view = viewOf(hide({ a: "complementary", b: "small" }, six));
    expect(solvedCells(view)).toEqual([]);
    expect(cellsWithoutAlternative(view, six)).toEqual(["a members", "b members"]);
    const { view: ours } = published(six, {}, 5);
    expect(cellsWithoutAlternative(ours, six)).toEqual([]);
  });
});

describe("how much is hidden", () => {
  const cost = (cells: readonly { readonly value: number }[]) =>
    cells.reduce((sum, { value }) => sum + value, 0);

  /** The fewest people that can be hidden, by trying every choice. */
  function leastHidden(rows: CountRow[], threshold: number): number {
    const network = cellNetwork(
      tableUnits(rows, { whole: "members", divisions: [] }),
      "members",
      [],
    );
    const { cells } = network;
    for (const cell of cells) {
      const isLeaf = cell.unit.below.length === 0;
      cell.low = isLeaf && cell.value >= threshold ? threshold : 1;
      cell.high = isLeaf && cell.value < threshold ? threshold - 1 : Number.POSITIVE_INFINITY;
    }
    const small = cells.filter(({ value }) => value > 0 && value < threshold);
    const others = cells.filter(({ value }) => value >= threshold);
    let least = Number.POSITIVE_INFINITY;
    for (let choice = 0; choice < 2 ** others.length; choice += 1) {
      const hidden = new Set([...small, ...others.filter((_, i) => choice & (1 << i))]);
      if (cost([...hidden]) >= least) continue;
      for (const cell of cells) cell.isHidden = hidden.has(cell);
      if ([...hidden].every((cell) => cheapestCycle(network, cell))) least = cost([...hidden]);
    }
    return least;
  }

  test("is within one per cent of the least possible", () => {
    const samples = fc.sample(tables(2, 4), { seed: 1336, numRuns: 300 });
    const ours = samples.map((rows) => {
      const units = publishCounts(rows, { whole: "members" });
      const values = rows.map(({ counts }) => ({ value: counts["members"] ?? 0 }));
      return cost(values.filter((_, i) => units[i]?.counts["members"]?.status === "suppressed"));
    });
    const least = samples.map((rows) => leastHidden(rows, 5));
    const total = (list: number[]) => list.reduce((sum, each) => sum + each, 0);
    expect(ours.every((each, i) => each >= (least[i] ?? 0))).toBe(true);
    expect(total(ours)).toBeLessThanOrEqual(total(least) * 1.01);
  });
});

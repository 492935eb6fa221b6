import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers } from "../calendar/day-span.ts";
import { type AdministrativeUnit, UNIT_LEVELS, type UnitLevel } from "./administrative-unit.ts";
import { type BoundaryGroup, constantBoundaries } from "./constant-boundaries.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { parseUnits } from "./parse-units.ts";
import { EPOCHS, type InventedCountry, inventCountry } from "./reform.fixture.ts";
import { totalsAsItIs } from "./totals-as-it-is.ts";
import { totalsAsItWas } from "./totals-as-it-was.ts";
import { totalsOnConstantBoundaries } from "./totals-on-constant-boundaries.ts";
import { unitAt, unitIndex } from "./unit-index.ts";
import type { UnitRow, UnplacedRow } from "./unit-totals.ts";
import { ancestorsAt, unitsBelow } from "./unit-tree.ts";

const RUNS = { seed: 1336, numRuns: 300 };
const EPOCH_DAYS = ["2005-01-01", "2025-06-30", "2025-07-01", "2031-12-31"] as const;
const DAYS = ["2004-12-31", ...EPOCHS, ...EPOCH_DAYS] as const;

const countries = fc.array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 80 }).map(inventCountry);

/** Rows of any unit, of codes that mean nothing, and of days on which a code means nothing. */
function rowsOf({ units }: InventedCountry): fc.Arbitrary<UnitRow[]> {
  const counted = fc
    .tuple(fc.nat({ max: 3000 }), fc.nat({ max: 3000 }))
    .map(([a, b]) => ({ members: Math.max(a, b), present: Math.min(a, b) }));
  const codes = units.map((unit) => unit.code);
  const row = fc.record({
    code: fc.constantFrom("nowhere", ...codes),
    date: fc.constantFrom(...DAYS),
    values: counted,
  });
  return fc.array(row, { maxLength: 30 });
}

/** Rows that all have a place: of the lowest units, in the years that were told. */
function soundRowsOf(country: InventedCountry): fc.Arbitrary<UnitRow[]> {
  return rowsOf(country).map((rows) =>
    rows.flatMap((row, i) => {
      const epoch = i % EPOCHS.length;
      const [unit] = country.plots[epoch]?.[i % 14] ?? [];
      return unit ? [{ ...row, code: unit.code, date: EPOCHS[epoch] ?? "" }] : [];
    }),
  );
}

const withRows = countries.chain((country) => fc.tuple(fc.constant(country), rowsOf(country)));
const withSoundRows = countries.chain((country) =>
  fc.tuple(fc.constant(country), soundRowsOf(country)),
);

type Level = UnitLevel | undefined;
type Totals = {
  totals: readonly { values: UnitRow["values"] }[];
  unplaced: readonly UnplacedRow[];
};
type View = (
  rows: readonly UnitRow[],
  units: readonly AdministrativeUnit[],
  level: Level,
) => Totals;

const VIEWS: readonly [string, View][] = [
  ["as it was", (rows, units, level) => totalsAsItWas(rows, units, options({}, level))],
  ...["2004-12-31", "2025-06-30", "2025-07-01", "2031-12-31"].map((asOf): [string, View] => [
    `as it is on ${asOf}`,
    (rows, units, level) => totalsAsItIs(rows, units, options({ asOf }, level)),
  ]),
  ...[
    { from: "2005-01-01", to: "2031-12-31" },
    { from: "2025-06-30", to: "2025-07-01" },
    { from: "2025-07-01", to: "2025-07-01" },
  ].map((days): [string, View] => [
    `on constant boundaries from ${days.from} to ${days.to}`,
    (rows, units, level) => totalsOnConstantBoundaries(rows, units, options(days, level)),
  ]),
];

function options<T extends object>(some: T, level: Level): T & { level?: UnitLevel } {
  return level === undefined ? some : { ...some, level };
}

const LEVELS: readonly Level[] = [undefined, ...UNIT_LEVELS];

function sum(all: Iterable<Pick<UnitRow, "values">>, name: string): number {
  let total = 0;
  for (const { values } of all) total += values[name] ?? 0;
  return total;
}

function shuffled<T>(list: readonly T[]): T[] {
  return [...list.filter((_, i) => i % 3 === 1), ...list.filter((_, i) => i % 3 !== 1).reverse()];
}

describe("any country and any reforms", () => {
  test("are sound as they are written", () => {
    fc.assert(
      fc.property(countries, ({ units }) => {
        expect(parseUnits(units)).toEqual({ ok: true, value: units });
      }),
      RUNS,
    );
  });

  test("a code means at most one unit on any day, and is answered with it", () => {
    fc.assert(
      fc.property(countries, ({ units }) => {
        const index = unitIndex(units);
        for (const code of new Set(units.map((unit) => unit.code))) {
          for (const day of DAYS) {
            const meant = units.filter((unit) => unit.code === code && covers(unit, day));
            expect(meant.length).toBeLessThanOrEqual(1);
            expect(unitAt(index, code, day)).toBe(meant[0]);
          }
        }
      }),
      RUNS,
    );
  });

  test("the land lies in the units that are said to be above it, level by level", () => {
    fc.assert(
      fc.property(countries, ({ units, plots }) => {
        const index = unitIndex(units);
        for (const [epoch, day] of EPOCHS.entries()) {
          for (const [base, ...above] of plots[epoch] ?? []) {
            const ancestors = ancestorsAt(index, base?.code ?? "", day);
            expect(ancestors).toEqual(above);
            const heights = [base, ...ancestors].map((unit) =>
              UNIT_LEVELS.indexOf(unit?.level ?? "commune"),
            );
            expect(heights).toEqual([...new Set(heights)].sort((a, b) => b - a));
            expect(above[0] && unitsBelow(index, above[0].code, day)).toContain(base);
            expect(ancestors.some((unit) => unit.level === "district")).toBe(
              day < "2025-07-01" && base?.level === "commune",
            );
          }
        }
      }),
      RUNS,
    );
  });
});

describe.each(VIEWS)("totals %s", (_, view) => {
  test.each(LEVELS)("lose and make nothing (level %s)", (level) => {
    fc.assert(
      fc.property(withRows, ([{ units }, rows]) => {
        const { totals, unplaced } = view(rows, units, level);
        for (const name of ["members", "present"]) {
          expect(sum(totals, name) + sum(unplaced, name)).toBe(sum(rows, name));
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test.each(LEVELS)("do not depend on the order of units or rows (level %s)", (level) => {
    fc.assert(
      fc.property(withRows, ([{ units }, rows]) => {
        const { totals, unplaced } = view(rows, units, level);
        const other = view(shuffled(rows), shuffled(units), level);
        expect(other.totals).toEqual(totals);
        expect(new Set(other.unplaced)).toEqual(new Set(unplaced));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test("never give a part more present than members", () => {
    fc.assert(
      fc.property(withRows, ([{ units }, rows]) => {
        const { totals, unplaced } = view(rows, units, undefined);
        for (const { values } of [...totals, ...unplaced]) {
          expect(values["present"]).toBeLessThanOrEqual(values["members"] ?? 0);
        }
      }),
      RUNS,
    );
  });
});

test.each([undefined, "province", "country"] as const)(
  "rows of units in force all find a place in every view (level %s)",
  (level) => {
    fc.assert(
      fc.property(withSoundRows, ([{ units }, rows]) => {
        expect(totalsAsItWas(rows, units, options({}, level)).unplaced).toEqual([]);
        const now = options({ asOf: "2031-12-31" }, level);
        expect(totalsAsItIs(rows, units, now).unplaced).toEqual([]);
        const days = options({ from: EPOCHS[0], to: "2031-12-31" }, level);
        expect(totalsOnConstantBoundaries(rows, units, days).unplaced).toEqual([]);
      }),
      RUNS,
    );
  },
);

test("as it is on the day of the rows is as it was", () => {
  fc.assert(
    fc.property(withRows, fc.constantFrom(...DAYS), ([{ units }, rows], asOf) => {
      const ofDay = rows.map((row) => ({ ...row, date: asOf }));
      for (const level of LEVELS) {
        expect(totalsAsItIs(ofDay, units, options({ asOf }, level)).totals).toEqual(
          totalsAsItWas(ofDay, units, options({}, level)).totals,
        );
      }
    }),
    RUNS,
  );
});

describe("constant boundaries of any reform", () => {
  const spans = fc
    .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test.each(UNIT_LEVELS)("are the smallest groups that keep their land (%s)", (level) => {
    fc.assert(
      fc.property(countries, spans, ({ units, plots }, [first, last]) => {
        const days = { from: EPOCHS[first] ?? "", to: EPOCHS[last] ?? "" };
        const expected = new DisjointSets<AdministrativeUnit>();
        const among = new Set<AdministrativeUnit>();
        for (const plot of plots[0]?.keys() ?? []) {
          const held = plots
            .slice(first, last + 1)
            .flatMap((epoch) => epoch[plot]?.find((unit) => unit.level === level) ?? []);
          for (const unit of held) {
            among.add(unit);
            expected.join(held[0] ?? unit, unit);
          }
        }
        const inForce = (unit: AdministrativeUnit) =>
          covers(unit, days.from) || covers(unit, days.to);
        const wanted = new Map<AdministrativeUnit, Set<AdministrativeUnit>>();
        for (const unit of among) {
          const root = expected.find(unit);
          if (inForce(unit)) wanted.set(root, (wanted.get(root) ?? new Set()).add(unit));
        }
        const groups = constantBoundaries(units, { ...days, level }).map(
          (group) => new Set(membersOf(group).filter((unit) => among.has(unit))),
        );
        expect(new Set(groups.filter((group) => group.size > 0))).toEqual(new Set(wanted.values()));
      }),
      RUNS,
    );
  });

  test("hold every unit of the two days once", () => {
    fc.assert(
      fc.property(countries, spans, ({ units }, [first, last]) => {
        const days = { from: EPOCHS[first] ?? "", to: EPOCHS[last] ?? "" };
        const held = constantBoundaries(units, days).flatMap((group) => [
          ...new Set(membersOf(group)),
        ]);
        const inForce = units.filter((unit) => covers(unit, days.from) || covers(unit, days.to));
        expect(held).toHaveLength(inForce.length);
        expect(new Set(held)).toEqual(new Set(inForce));
      }),
      RUNS,
    );
  });

  function membersOf({ before, after }: BoundaryGroup): AdministrativeUnit[] {
    return [...before, ...after];
  }
});

import { describe, expect, test } from "vitest";
import type { UnitLevel } from "./administrative-unit.ts";
import { constantBoundaries } from "./constant-boundaries.ts";
import { parseUnits } from "./parse-units.ts";
import { REFORM_2025 } from "./reform-2025.fixture.ts";
import { totalsAsItIs } from "./totals-as-it-is.ts";
import { totalsAsItWas } from "./totals-as-it-was.ts";
import { totalsOnConstantBoundaries } from "./totals-on-constant-boundaries.ts";
import { unitAt, unitIndex } from "./unit-index.ts";
import type { UnitRow } from "./unit-totals.ts";
import { ancestorsAt, unitsBelow } from "./unit-tree.ts";

const units = unitIndex(REFORM_2025);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

test("the units are sound", () => {
  expect(parseUnits(REFORM_2025)).toEqual({ ok: true, value: REFORM_2025 });
});

test.each([
  ["22870", "1992-03-31", undefined],
  ["22870", "1992-04-01", "Xã An Bình"],
  ["22870", "2025-06-30", "Xã An Bình"],
  ["22870", "2025-07-01", undefined],
  ["22873", "2025-06-30", "Xã An Hòa"],
  ["22873", "2025-07-01", "Xã An Sơn"], // Another place.
  ["22876", "2025-06-30", "Thị trấn An Sơn"],
  ["22876", "2025-07-01", "Xã An Phú"], // Another place.
  ["22501", "2025-07-01", "Phường Đông Bình"], // The same place, renamed.
  ["584", "2025-06-30", "Huyện An Sơn"],
  ["584", "2025-07-01", undefined],
  ["00000", "2025-07-01", undefined],
])("code %s on %s is %s", (code, day, name) => {
  expect(unitAt(units, code, day)?.name).toBe(name);
});

test.each([
  ["22873", "2025-06-30", ["Huyện An Sơn", "Tỉnh Minh Họa"]],
  ["22873", "2025-07-01", ["Tỉnh Hải Vân (mới)"]],
  ["576", "2025-06-30", ["Tỉnh Hải Vân"]],
  ["22999", "2025-07-01", ["Tỉnh Hải Vân (mới)"]],
  ["56", "2025-07-01", []],
  ["22870", "2025-07-01", []],
])("code %s on %s lies in %j", (code, day, above) => {
  expect(names(ancestorsAt(units, code, day))).toEqual(above);
});

test.each([
  ["56", "2025-06-30", ["Huyện Đông Hải", "Huyện Hòn Ngọc"]],
  ["56", "2025-07-01", ["Xã An Phú", "Xã An Sơn", "Phường Đông Bình", "Đặc khu Hòn Ngọc"]],
  ["584", "2025-06-30", ["Xã An Bình", "Xã An Hòa", "Thị trấn An Sơn"]],
  ["584", "2025-07-01", []],
])("below code %s on %s lie %j", (code, day, below) => {
  expect(names(unitsBelow(units, code, day))).toEqual(below);
});

/** Members of the clubs, reported at the end of a year under the code of the time. */
const rows: readonly UnitRow[] = [
  { code: "22870", date: "2024-12-31", values: { members: 50 } },
  { code: "22873", date: "2024-12-31", values: { members: 60 } },
  { code: "22876", date: "2024-12-31", values: { members: 100 } },
  { code: "22501", date: "2024-12-31", values: { members: 70 } },
  { code: "576", date: "2024-12-31", values: { members: 30 } },
  { code: "22873", date: "2025-12-31", values: { members: 75 } },
  { code: "22876", date: "2025-12-31", values: { members: 155 } },
];

interface Line {
  readonly of: string;
  readonly members: number | undefined;
}

function lines(totals: readonly { unit: { name: string }; values: UnitRow["values"] }[]): Line[] {
  return totals.map(({ unit, values }) => ({ of: unit.name, members: values["members"] }));
}

describe("as it was", () => {
  test.each<[UnitLevel | "none", Line[]]>([
    [
      "none",
      [
        { of: "Xã Đông Bình", members: 70 },
        { of: "Xã An Bình", members: 50 },
        { of: "Xã An Hòa", members: 60 },
        { of: "Xã An Sơn", members: 75 },
        { of: "Thị trấn An Sơn", members: 100 },
        { of: "Xã An Phú", members: 155 },
        { of: "Huyện Hòn Ngọc", members: 30 },
      ],
    ],
    [
      "province",
      [
        { of: "Tỉnh Hải Vân", members: 100 },
        { of: "Tỉnh Hải Vân (mới)", members: 230 },
        { of: "Tỉnh Minh Họa", members: 210 },
      ],
    ],
  ])("level %s", (level, expected) => {
    const { totals, unplaced } = totalsAsItWas(rows, units, level === "none" ? {} : { level });
    expect(lines(totals)).toEqual(expected);
    expect(unplaced).toEqual([]);
  });

  test("by district the years after the reform have no place, and are named", () => {
    const { totals, unplaced } = totalsAsItWas(rows, units, { level: "district" });
    expect(lines(totals)).toEqual([
      { of: "Huyện Đông Hải", members: 70 },
      { of: "Huyện Hòn Ngọc", members: 30 },
      { of: "Huyện An Sơn", members: 210 },
    ]);
    expect(unplaced).toEqual(rows.slice(5).map((row) => ({ ...row, reason: "no-unit-of-level" })));
  });
});

describe("as it is", () => {
  const year2024 = rows.slice(0, 5);

  test("An Sơn’s 100 members are divided two to one", () => {
    const { totals, unplaced } = totalsAsItIs(year2024, units, { asOf: "2025-12-31" });
    expect(lines(totals)).toEqual([
      { of: "Phường Đông Bình", members: 70 },
      { of: "Xã An Sơn", members: 67 },
      { of: "Xã An Phú", members: 50 + 60 + 33 },
      { of: "Đặc khu Hòn Ngọc", members: 30 },
    ]);
    expect(unplaced).toEqual([]);
  });

  test.each([
    ["2025-06-30", 5, 100],
    ["2025-07-01", 4, 310],
  ])("on %s there are %i units with members, and Hải Vân has %i", (asOf, count, members) => {
    const all = totalsAsItIs(year2024, units, { asOf });
    expect(all.totals).toHaveLength(count);
    const { totals } = totalsAsItIs(year2024, units, { asOf, level: "province" });
    expect(totals.find(({ unit }) => unit.code === "56")?.values["members"]).toBe(members);
  });

  test("what was reported by district goes to the province, or is named", () => {
    const district = [{ code: "584", date: "2024-12-31", values: { members: 210 } }];
    const province = totalsAsItIs(district, units, { asOf: "2025-07-01", level: "province" });
    expect(lines(province.totals)).toEqual([{ of: "Tỉnh Hải Vân (mới)", members: 210 }]);
    const own = totalsAsItIs(district, units, { asOf: "2025-07-01" });
    expect([own.totals, own.unplaced]).toEqual([
      [],
      [{ code: "584", date: "2025-06-30", values: { members: 210 }, reason: "no-successor" }],
    ]);
  });

  test("a thousand clubs of one member are divided like one sum of a thousand", () => {
    const many = Array.from({ length: 1000 }, () => ({
      code: "22876",
      date: "2024-12-31",
      values: { members: 1 },
    }));
    expect(lines(totalsAsItIs(many, units, { asOf: "2025-07-01" }).totals)).toEqual([
      { of: "Xã An Sơn", members: 667 },
      { of: "Xã An Phú", members: 333 },
    ]);
  });

  test("nothing is carried back in time", () => {
    const { totals, unplaced } = totalsAsItIs(rows.slice(5), units, { asOf: "2025-06-30" });
    expect(totals).toEqual([]);
    expect(unplaced).toEqual(rows.slice(5).map((row) => ({ ...row, reason: "not-in-force" })));
  });
});

describe("on constant boundaries", () => {
  const days = { from: "2024-12-31", to: "2025-12-31" };

  test("three communes of An Sơn can only be compared together", () => {
    const groups = constantBoundaries(units, { ...days, level: "commune" });
    expect(groups.map(({ before, after }) => [names(before), names(after)])).toEqual([
      [["Xã Đông Bình"], ["Phường Đông Bình"]],
      [
        ["Xã An Bình", "Xã An Hòa", "Thị trấn An Sơn"],
        ["Xã An Sơn", "Xã An Phú"],
      ],
      [["Huyện Hòn Ngọc"], ["Đặc khu Hòn Ngọc"]],
    ]);
  });

  test("both provinces are one group", () => {
    const groups = constantBoundaries(units, { ...days, level: "province" });
    expect(groups.map(({ before, after }) => [names(before), names(after)])).toEqual([
      [["Tỉnh Hải Vân", "Tỉnh Minh Họa"], ["Tỉnh Hải Vân (mới)"]],
    ]);
  });

  test("within one time every unit is its own group", () => {
    const groups = constantBoundaries(units, { from: "2025-07-01", to: "2025-12-31" });
    expect(groups).toHaveLength(5);
    expect(groups.every(({ before, after }) => before.length === 1 && before[0] === after[0])).toBe(
      true,
    );
  });

  test("each year can be added up for the same land", () => {
    const membersOf = (year: string) =>
      totalsOnConstantBoundaries(
        rows.filter(({ date }) => date.startsWith(year)),
        units,
        { ...days, level: "commune" },
      ).totals.map(({ values }) => values["members"]);
    expect(membersOf("2024")).toEqual([70, 210, 30]);
    expect(membersOf("2025")).toEqual([230]);
  });

  test("days the wrong way round are refused", () => {
    expect(() => constantBoundaries(units, { from: "2025-07-02", to: "2025-07-01" })).toThrow(
      "Give the earlier day as from.",
    );
  });
});

test("rows of no place come back as they were, with the reason", () => {
  const strange: UnitRow[] = [
    { code: "00000", date: "2024-12-31", values: { members: 1 } },
    { code: "22870", date: "2025-12-31", values: { members: 2 } },
  ];
  const expected = [
    { ...strange[0], reason: "unknown-code" },
    { ...strange[1], reason: "not-valid-then" },
  ];
  const days = { from: "2024-12-31", to: "2025-12-31" };
  expect(totalsAsItWas(strange, units).unplaced).toEqual(expected);
  expect(totalsAsItIs(strange, units, { asOf: "2025-12-31" }).unplaced).toEqual(expected);
  expect(totalsOnConstantBoundaries(strange, units, days).unplaced).toEqual(expected);
});

import { expect, test } from "vitest";
import { clubUnitsAt } from "./club-units.ts";
import { REFORM_2025 } from "./reform-2025.fixture.ts";

const moved = [
  { code: "22870", from: "2021-06-01", to: "2025-06-30" },
  { code: "22876", from: "2025-07-01" },
];
const islands = [
  { code: "576", from: "2021-06-01", to: "2025-06-30" },
  { code: "22999", from: "2025-07-01" },
];

test.each([
  [
    "a club that moved with its commune",
    moved,
    "2025-06-30",
    "Xã An Bình, Huyện An Sơn, Tỉnh Minh Họa",
  ],
  ["a club that moved with its commune", moved, "2025-07-01", "Xã An Phú, Tỉnh Hải Vân (mới)"],
  ["a club on an island", islands, "2025-06-30", "Huyện Hòn Ngọc, Tỉnh Hải Vân"],
  ["a club on an island", islands, "2025-07-01", "Đặc khu Hòn Ngọc, Tỉnh Hải Vân (mới)"],
])("%s lies on %s in %s", (_, communes, day, names) => {
  const placed = clubUnitsAt({ communes }, REFORM_2025, day);
  const all = placed.ok ? [placed.unit, ...placed.ancestors] : [];
  expect(all.map(({ name }) => name).join(", ")).toBe(names);
});

test.each([
  ["before its first day", moved, "2021-05-31", { missing: "commune" }],
  [
    "under a code that ended",
    [{ code: "22870", from: "2021-06-01" }],
    "2025-07-01",
    { missing: "unit", code: "22870" },
  ],
  [
    "under a code that nobody had",
    [{ code: "1", from: "2021-06-01" }],
    "2024-01-01",
    { missing: "unit", code: "1" },
  ],
])("%s it says what is missing", (_, communes, day, expected) => {
  expect(clubUnitsAt({ communes }, REFORM_2025, day)).toEqual({ ok: false, ...expected });
});

test("a commune that lies in no province is not a place", () => {
  const alone = [{ code: "1", name: "Xã Một", level: "commune" as const, from: "2020-01-01" }];
  const club = { communes: [{ code: "1", from: "2021-06-01" }] };
  expect(clubUnitsAt(club, alone, "2024-01-01")).toEqual({
    ok: false,
    missing: "province",
    code: "1",
  });
});

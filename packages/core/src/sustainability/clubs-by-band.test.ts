import { expect, test } from "vitest";
import { clubsByBand, mergeClubsByBand } from "./clubs-by-band.ts";
import type { BandPlacement, Sustainability } from "./sustainability-result.ts";

const method = { id: "ishc-kit", version: 1, fullPoints: 4 } as const;
const placed = (placement: BandPlacement): Pick<Sustainability, "method" | "placement"> => ({
  method,
  placement,
});

test("counts what is certain, what is perhaps, and what is not known apart", () => {
  const clubs = clubsByBand([
    placed({ status: "named", band: "steady" }),
    placed({ status: "named", band: "steady" }),
    placed({ status: "named", band: "needs-support" }),
    placed({ status: "between", lowest: "building", highest: "lasting" }),
    placed({ status: "between", lowest: "building", highest: "steady" }),
    placed({ status: "not-named", reason: "too-little-known" }),
    placed({ status: "not-named", reason: "nothing-due" }),
  ]);
  expect(clubs).toEqual({
    bands: [
      { band: "needs-support", clubs: 1, perhaps: 0 },
      { band: "building", clubs: 0, perhaps: 2 },
      { band: "steady", clubs: 2, perhaps: 2 },
      { band: "lasting", clubs: 0, perhaps: 1 },
    ],
    between: 2,
    tooLittleKnown: 1,
    nothingDue: 1,
  });
});

test("of no club at all counts nothing", () => {
  const { bands, ...others } = clubsByBand([]);
  expect(bands.map(({ clubs, perhaps }) => [clubs, perhaps])).toEqual(Array(4).fill([0, 0]));
  expect(others).toEqual({ between: 0, tooLittleKnown: 0, nothingDue: 0 });
});

test("does not add up clubs scored in different ways", () => {
  const other = {
    method: { ...method, version: 2 },
    placement: placed({ status: "named", band: "steady" }).placement,
  };
  expect(() => clubsByBand([other])).toThrow(
    /a result by version 1 of ishc-kit, but received "version 2/,
  );
});

test("parts come to the same as the whole", () => {
  const all = [
    placed({ status: "named", band: "steady" }),
    placed({ status: "between", lowest: "building", highest: "lasting" }),
    placed({ status: "not-named", reason: "too-little-known" }),
    placed({ status: "not-named", reason: "nothing-due" }),
    placed({ status: "named", band: "lasting" }),
  ];
  for (let cut = 0; cut <= all.length; cut += 1) {
    const parts = [clubsByBand(all.slice(0, cut)), clubsByBand(all.slice(cut))];
    expect(mergeClubsByBand(parts)).toEqual(clubsByBand(all));
  }
});

test("counts by other bands are not added, nor is nothing", () => {
  const counts = clubsByBand([]);
  expect(() => mergeClubsByBand([])).toThrow(/at least one count by band/);
  expect(() => mergeClubsByBand([counts, { ...counts, bands: counts.bands.slice(1) }])).toThrow(
    /the bands needs-support, building, steady, lasting/,
  );
});

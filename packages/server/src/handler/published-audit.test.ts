import {
  type AdministrativeUnit,
  countedClub,
  type FactId,
  type Facts,
  indicator,
  MEMBER_DIVISIONS,
  mergeFacts,
  type PublishedMeasurement,
  parsePeriod,
  type Register,
} from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReaderView, solvedCells } from "../../../core/src/publication/reader.fixture.ts";
import { illustrativeProvince, PROVINCE_SETTING } from "../../../tooling/src/generators/index.ts";
import type { PublishedOverview, PublishedScorecard } from "../contract/published.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import { apiOn, CHANGE } from "../testing/api.ts";

// A reader fetches every public document there is, writes all numbers and all sums into one
// table, and solves it. Nothing here knows how the server decides what it tells.

/** Everything anybody can fetch. */
interface Documents {
  /** Overviews of every unit that has clubs, from the top. */
  readonly units: readonly PublishedOverview[];
  /** Scorecards of every club. */
  readonly clubs: readonly PublishedScorecard[];
}

interface Country {
  readonly registers: readonly Register[];
  readonly units: readonly AdministrativeUnit[];
  readonly top: string;
  readonly asOf: string;
  readonly period: string;
}

/** Fetches all public documents of a country, as somebody without a token. */
async function publicDocuments(country: Country, access = () => false): Promise<Documents> {
  const store = await openSqliteStore(":memory:");
  try {
    await store.transaction(async (each) => {
      await each.writeUnits(country.units);
      for (const register of country.registers) await each.writeRegister(register, CHANGE);
    });
    const api = apiOn(store, { access, today: () => country.asOf, rateLimit: false });
    const read = async <T>(path: string) =>
      (await (await api.get(`${path}?period=${country.period}`)).json()) as T;
    const units: PublishedOverview[] = [];
    const open = [country.top];
    for (let code = open.shift(); code !== undefined; code = open.shift()) {
      const overview = await read<PublishedOverview>(`/units/${code}`);
      units.push(overview);
      open.push(...overview.children.filter(({ clubs }) => clubs > 0).map((child) => child.code));
    }
    const clubs: PublishedScorecard[] = [];
    for (const { id } of units[0]?.clubList ?? []) {
      clubs.push(await read<PublishedScorecard>(`/clubs/${id}/scorecard`));
    }
    return { units, clubs };
  } finally {
    await store.close();
  }
}

const cell = (place: string, name: string) => `${place} ${name}`;

/** What the documents tell: every number, at every place, however often it stands somewhere. */
function toldCells({ units, clubs }: Documents): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const tell = (place: string, name: string, value: number) => {
    const key = cell(place, name);
    expect([key, told.get(key) ?? value]).toEqual([key, value]);
    told.set(key, value);
  };
  const tellAll = (place: string, measurements: readonly PublishedMeasurement[]) => {
    for (const each of measurements) {
      if (each.status === "suppressed") continue;
      const { numerator, denominator, blank } = indicator(each.indicator);
      tell(place, numerator, each.numerator);
      tell(place, denominator, each.denominator);
      if (blank) tell(place, blank, each.blank);
    }
  };
  const tellUnit = (unit: Pick<PublishedOverview, "code" | "members" | "measurements">) => {
    if (unit.members !== null) tell(unit.code, "members", unit.members);
    tellAll(unit.code, unit.measurements);
  };
  for (const unit of units) {
    tellUnit(unit);
    for (const child of unit.children) tellUnit(child);
    for (const club of unit.clubList) tellAll(club.id, club.measurements);
  }
  for (const { club, measurements, findings } of clubs) {
    tellAll(club.id, measurements);
    for (const { rule, numerator } of findings) {
      if ("fact" in rule.measures) tell(club.id, rule.measures.fact, numerator);
      if ("indicator" in rule.measures) {
        tell(club.id, indicator(rule.measures.indicator).numerator, numerator);
      }
    }
  }
  return told;
}

const DIVISIONS = Object.entries(MEMBER_DIVISIONS);
const restOf = (division: string) => `rest:${division}`;
const outsideOf = (division: string) => `unreported:${division}`;

/** Facts of members that can be few: these must not be found out. Of how many something is unknown may be told. */
const GUARDED: ReadonlySet<string> = new Set([
  "members",
  ...DIVISIONS.flatMap(([name, { parts }]) => [...parts, restOf(name)]),
]);

/** Sums that hold at each place by what the facts mean. */
const WITHIN: readonly (readonly [string, ...string[]])[] = DIVISIONS.flatMap(
  ([name, { of, parts, unknown }]) => [
    [of, ...parts, ...unknown, restOf(name)] as const,
    ["members", of, outsideOf(name)] as const,
  ],
);
const NAMES = [...new Set(WITHIN.flat())];

/** The whole table: numbers that are told, and the sums over places and within each. */
function readerView(documents: Documents): ReaderView {
  const told = toldCells(documents);
  const sums: [string, ...string[]][] = [];
  const places = new Set<string>();
  for (const { code, children, clubList } of documents.units) {
    const below = children.filter(({ clubs }) => clubs > 0).map((child) => child.code);
    // A commune has no units below: its clubs are its parts.
    const parts = below.length > 0 ? below : clubList.map(({ id }) => id);
    for (const place of [code, ...parts]) places.add(place);
    for (const name of NAMES) {
      sums.push([cell(code, name), ...parts.map((part) => cell(part, name))]);
    }
  }
  for (const place of places) {
    for (const [whole, ...parts] of WITHIN) {
      sums.push([cell(place, whole), ...parts.map((part) => cell(place, part))]);
    }
  }
  const unbounded = { low: 0, high: Number.POSITIVE_INFINITY };
  const hidden = new Map(
    sums.flat().flatMap((key) => (told.has(key) ? [] : [[key, unbounded] as const])),
  );
  return { sums, told, hidden };
}

/** What the numbers really are. */
function truthOf({ registers, asOf, period: id }: Country, { units }: Documents) {
  const period = parsePeriod(id);
  if (!period.ok) throw new Error(`${id} is no period.`);
  const clubs = registers.map((register) => countedClub(register, period.value, asOf));
  const truth = new Map<string, number>();
  const put = (place: string, { values }: Facts) => {
    for (const [name, value] of Object.entries(values)) {
      if (NAMES.includes(name)) truth.set(cell(place, name), value);
    }
    for (const [name, { of, parts, unknown }] of DIVISIONS) {
      const known: readonly FactId[] = [...parts, ...unknown];
      const sum = known.reduce((total, part) => total + values[part], 0);
      truth.set(cell(place, restOf(name)), values[of] - sum);
      truth.set(cell(place, outsideOf(name)), values.members - values[of]);
    }
  };
  for (const { id: club, facts } of clubs) put(club, facts);
  for (const { code, clubList } of units) {
    const inside = new Set(clubList.map(({ id: club }) => club));
    put(code, mergeFacts(clubs.filter((each) => inside.has(each.id)).map(({ facts }) => facts)));
  }
  return truth;
}

const SMALL = 5;

/** Small counts of members that the documents tell, or that follow from them. */
function givenAway(country: Country, documents: Documents): string[] {
  const truth = truthOf(country, documents);
  const view = readerView(documents);
  return [...view.told.keys(), ...solvedCells(view)].filter((key) => {
    const value = truth.get(key) ?? 0;
    return GUARDED.has(key.slice(key.indexOf(" ") + 1)) && value > 0 && value < SMALL;
  });
}

const in1992 = { from: "1992-04-01" } as const;
const below = (code: string) => ({ ...in1992, parents: [{ code, ...in1992 }] });
const COMMUNES = ["00001", "00002", "00003", "00004"] as const;
const UNITS: readonly AdministrativeUnit[] = [
  { code: "58", name: "Tỉnh Minh Họa", level: "province", ...in1992 },
  { code: "581", name: "Huyện Một", level: "district", ...below("58") },
  { code: "582", name: "Huyện Hai", level: "district", ...below("58") },
  ...COMMUNES.map((code, i) => ({
    code,
    name: `Xã ${i + 1}`,
    level: "commune" as const,
    ...below(i < 2 ? "581" : "582"),
  })),
];

/** Women, men, and how many of them are poor. */
type Size = readonly [number, number, number];

const club = (i: number, [women, men, poor]: Size): Register =>
  buildRegister({
    club: {
      ...buildRegister().club,
      id: `club-${i}`,
      communes: [{ code: COMMUNES[i % COMMUNES.length] ?? "", from: "2021-06-01" }],
    },
    members: buildMembers(women + men).map((member, k) => ({
      ...member,
      sex: k < women ? "female" : "male",
      circumstances: k < poor ? [{ kind: "poor", from: "2023-01-01" }] : [],
    })),
    board: [],
  });

const countryOf = (sizes: readonly Size[]): Country => ({
  registers: sizes.map((size, i) => club(i, size)),
  units: UNITS,
  top: "58",
  asOf: "2024-05-25",
  period: "2024",
});

describe("from all public documents together", () => {
  test("no small count of the illustrative province can be worked out", async () => {
    const { provinceCode, asOf, period } = PROVINCE_SETTING;
    const country = { ...illustrativeProvince(), top: provinceCode, asOf, period };
    const documents = await publicDocuments(country);
    expect(documents.clubs).toHaveLength(36);
    expect(documents.units).toHaveLength(1 + 6 + 24);
    const { told } = readerView(documents);
    const truth = truthOf(country, documents);
    for (const [key, value] of told) {
      if (truth.has(key)) expect([key, value]).toEqual([key, truth.get(key)]);
    }
    expect(givenAway(country, documents)).toEqual([]);
  }, 60_000);

  test("no small count of any small province can be worked out", async () => {
    const size = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(size, { minLength: 1, maxLength: 9 }), async (sizes) => {
        const country = countryOf(sizes);
        expect(givenAway(country, await publicDocuments(country))).toEqual([]);
      }),
      { seed: 1336, numRuns: 15 },
    );
  }, 120_000);

  test("members of a day are told alike in every period that ends on it", async () => {
    const size = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 6 }),
    );
    const told = async (sizes: readonly Size[], period: string) =>
      [...toldCells(await publicDocuments({ ...countryOf(sizes), period }))]
        .filter(([key]) => NAMES.includes(key.slice(key.indexOf(" ") + 1)))
        .sort(([one], [other]) => (one < other ? -1 : 1));
    await fc.assert(
      fc.asyncProperty(fc.array(size, { minLength: 2, maxLength: 9 }), async (sizes) => {
        const year = await told(sizes, "2024");
        for (const period of ["2024-05", "2024-Q2", "2024-H1"]) {
          expect(await told(sizes, period)).toEqual(year);
        }
      }),
      { seed: 1336, numRuns: 4 },
    );
  }, 60_000);

  test("the reader finds what a careless server gives away", async () => {
    const country = countryOf([
      [30, 20, 9],
      [30, 2, 9],
      [30, 20, 9],
    ]);
    const all = await publicDocuments(country, () => true);
    expect(givenAway(country, all)).toContain("club-1 rest:sex");
    // Leaving out the women of the place with two men is not enough: the district has 102 members,
    // 60 women, and the other commune 30 of them.
    const hideIn = <T extends Pick<PublishedOverview, "measurements">>(place: T): T => ({
      ...place,
      measurements: place.measurements.filter(
        (each) => indicator(each.indicator).numerator !== "women",
      ),
    });
    const isSmall = (place: string) => place === "00002" || place === "club-1";
    const careless: Documents = {
      clubs: all.clubs.map((card) =>
        isSmall(card.club.id) ? { ...hideIn(card), findings: [] } : card,
      ),
      units: all.units.map((unit) => ({
        ...(isSmall(unit.code) ? hideIn(unit) : unit),
        children: unit.children.map((child) => (isSmall(child.code) ? hideIn(child) : child)),
        clubList: unit.clubList.map((each) => (isSmall(each.id) ? hideIn(each) : each)),
      })),
    };
    expect(toldCells(careless).has("club-1 women")).toBe(false);
    expect(givenAway(country, careless)).toContain("club-1 rest:sex");
  });
});

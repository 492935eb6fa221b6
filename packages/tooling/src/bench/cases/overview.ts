import {
  type AdministrativeUnit,
  type CountedClub,
  countedClub,
  factsByUnit,
  measureAll,
  overviewOfFacts,
  periodContaining,
  storableFacts,
  unitIndex,
} from "@ishc/core";
import { nationalSet } from "../../generators/index.ts";
import type { BenchCase, Candidate, Extent } from "../bench-case.ts";

const PROVINCE_CLUBS = 600;
const COUNTRY_CLUBS = 20_432;
const period = periodContaining("2026-12-31", "year");
const since = "2025-07-01";

/** From facts that are at hand to what an officer of a province sees. */
export const provinceOverview: BenchCase = {
  name: "province-overview",
  about: "600 clubs' facts to a province's overview, beside JSON.parse on those facts as stored",
  rounds: (extent) => rounds(extent, PROVINCE_CLUBS, overview),
};

/** From facts of every club to every unit of the country with every indicator. */
export const countryTotals: BenchCase = {
  name: "country-totals",
  about:
    "20,432 clubs' facts to every commune, province and the country, beside JSON.parse on them",
  rounds: (extent) => rounds(extent, COUNTRY_CLUBS, totals),
};

type Work = (clubs: readonly CountedClub[], units: ReturnType<typeof unitIndex>) => unknown;

function* rounds(
  { registers, seed }: Extent,
  count: number,
  work: Work,
): Generator<readonly [Candidate, ...Candidate[]]> {
  const units = unitIndex(inventedUnits);
  const counted = [...nationalSet({ seed, to: PROVINCE_CLUBS })].map((each) =>
    countedClub(each, period),
  );
  const clubs = Array.from({ length: count }, (_, i) => placed(counted, i, count));
  const text = JSON.stringify(clubs.map(({ facts }) => storableFacts(facts)));
  for (let left = Math.min(registers, ROUNDS); left > 0; left -= 1) {
    yield [
      { name: "JSON.parse", ready: () => () => JSON.parse(text) as unknown },
      { name: "from facts", ready: () => () => work(clubs, units) },
    ];
  }
}

/** More rounds tell nothing new: the data stays. */
const ROUNDS = 12;
const PROVINCES = 34;
const COMMUNES = 98;

/** As many provinces, and about as many communes, as the country has since July 2025; all invented. */
const inventedUnits: readonly AdministrativeUnit[] = [
  { code: "vn", name: "Cả nước (minh họa)", level: "country", from: since },
  ...Array.from({ length: PROVINCES }, (_, p) => [
    unit(`p${p}`, "province", "vn"),
    ...Array.from({ length: COMMUNES }, (_each, c) => unit(`p${p}-${c}`, "commune", `p${p}`)),
  ]).flat(),
];

function unit(code: string, level: AdministrativeUnit["level"], parent: string) {
  return { code, name: code, level, from: since, parents: [{ code: parent, from: since }] };
}

/** A club of its own, with facts of its own in memory, though many have the same figures. */
function placed(counted: readonly CountedClub[], i: number, count: number): CountedClub {
  const club = counted[i % counted.length] as CountedClub;
  const province = count === PROVINCE_CLUBS ? 0 : i % PROVINCES;
  const facts = { ...club.facts, values: { ...club.facts.values } };
  return { ...club, communeCode: `p${province}-${i % COMMUNES}`, facts };
}

function overview(clubs: readonly CountedClub[], units: ReturnType<typeof unitIndex>): unknown {
  const province = inventedUnits.find(({ code }) => code === "p0") as AdministrativeUnit;
  return overviewOfFacts(province, { units, clubs, period });
}

function totals(clubs: readonly CountedClub[], units: ReturnType<typeof unitIndex>): unknown {
  const byUnit = factsByUnit(clubs, { units, period });
  return [...byUnit.units.values()].map((facts) => measureAll(facts));
}

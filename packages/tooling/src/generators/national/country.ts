import type { AdministrativeUnit, CivilDate } from "@ishc/core";
import { type Dice, dice } from "../dice.ts";
import { communeName } from "./commune-names.ts";

/** Code of the illustrative country. No official code looks like it. */
export const COUNTRY_CODE = "mh";

/** A commune of today, and those of before the reform that went into it. */
export interface NationalCommune {
  /** Its code: that of the first commune that went into it, as in the real reform. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** The communes of before. */
  readonly before: readonly Pick<AdministrativeUnit, "code" | "name">[];
}

/** A country that does not exist, before and after a reform like that of July 2025. */
export interface Country {
  /** Every unit of both times. */
  readonly units: readonly AdministrativeUnit[];
  /** The communes of today. */
  readonly communes: readonly NationalCommune[];
}

const OLD = { from: "2010-01-01", to: "2025-06-30" } as const;
const REFORM: CivilDate = "2025-07-01";

/** How many provinces of before went into each of the 34: 63 in all. */
const MERGED: readonly number[] = [
  ...Array.from({ length: 11 }, () => 1),
  ...Array.from({ length: 17 }, () => 2),
  ...Array.from({ length: 6 }, () => 3),
];

/** Communes of today in a province of before: 3,321 in all. */
const communesIn = (province: number) => (province <= 45 ? 53 : 52);

/** Communes of before in one of today: 10,035 in all. */
const mergedIn = (commune: number) => ([2, 4, 3][commune % 3] ?? 3) + (commune % 46 === 45 ? 1 : 0);

const DISTRICTS = 11;

/**
 * Invents a country of 34 provinces and 3,321 communes, and the 63 provinces,
 * their districts and 10,035 communes that they were until 30 June 2025. Some
 * communes were split between two. All names and codes are invented.
 */
export function inventCountry(): Country {
  const chance = dice(1648);
  const country: Building = { chance, units: [], communes: [], oldProvinces: 0 };
  country.units.push({
    code: COUNTRY_CODE,
    name: "Cả nước (minh họa)",
    level: "country",
    from: OLD.from,
  });
  for (const [i, merged] of MERGED.entries()) addProvince(country, i + 1, merged);
  return country;
}

interface Building {
  readonly chance: Dice;
  readonly units: AdministrativeUnit[];
  readonly communes: NationalCommune[];
  oldProvinces: number;
}

const provinceCode = (number: number) => `${COUNTRY_CODE}-p${String(number).padStart(2, "0")}`;

/** A province that nothing was merged into goes on as it was. */
function addProvince(country: Building, number: number, merged: number): void {
  const first = country.oldProvinces + 1;
  const code = provinceCode(first);
  const parents = [{ code: COUNTRY_CODE, from: OLD.from }];
  const name = `Tỉnh Minh Họa ${number}`;
  if (merged === 1) {
    country.units.push({ code, name, level: "province", from: OLD.from, parents });
  } else {
    const since = [{ code: COUNTRY_CODE, from: REFORM }];
    country.units.push({ code, name, level: "province", from: REFORM, parents: since });
    for (let old = first; old < first + merged; old += 1) {
      country.units.push({
        code: provinceCode(old),
        name: `Tỉnh Minh Họa cũ ${old}`,
        level: "province",
        ...OLD,
        parents: [{ code: COUNTRY_CODE, ...OLD }],
        successors: [{ code, from: REFORM, share: 1 }],
      });
    }
  }
  for (let old = first; old < first + merged; old += 1) addCommunes(country, old, code);
  country.oldProvinces += merged;
}

/** The communes of one province of before, in their districts, and what became of them. */
function addCommunes(country: Building, oldProvince: number, province: string): void {
  const districts = addDistricts(country, oldProvince);
  const count = communesIn(oldProvince);
  const codes = Array.from({ length: count }, (_, i) => codeOf(country.communes.length + i));
  for (const [i, code] of codes.entries()) {
    const number = country.communes.length;
    const name = communeName(country.chance);
    const terrain = terrainOf(country.chance);
    const district = districts[Math.floor((i * DISTRICTS) / count)] ?? "";
    const before = Array.from({ length: mergedIn(number) }, (_, k) => ({
      code: k === 0 ? code : `${code}-${k + 1}`,
      name: communeName(country.chance),
    }));
    const parents = [{ code: province, from: REFORM }];
    country.communes.push({ code, name, before });
    country.units.push({ code, name, level: "commune", from: REFORM, parents, terrain });
    for (const [k, old] of before.entries()) {
      const alsoTo = number % 7 === 3 && k === 1 ? codes[i + 1] : undefined;
      country.units.push({
        ...old,
        level: "commune",
        ...OLD,
        parents: [{ code: district, ...OLD }],
        terrain,
        successors: successorsOf(country.chance, code, alsoTo),
      });
    }
  }
}

function addDistricts(country: Building, oldProvince: number): string[] {
  return Array.from({ length: DISTRICTS }, (_, i) => {
    const code = `${provinceCode(oldProvince)}-${i + 1}`;
    const parents = [{ code: provinceCode(oldProvince), ...OLD }];
    const name = `Huyện Minh Họa ${oldProvince}.${i + 1}`;
    country.units.push({ code, name, level: "district", ...OLD, parents });
    return code;
  });
}

const codeOf = (number: number) => `${COUNTRY_CODE}-x${String(number + 1).padStart(4, "0")}`;

/** People are the weights of a commune that was split. */
function successorsOf(
  chance: Dice,
  code: string,
  alsoTo: string | undefined,
): AdministrativeUnit["successors"] {
  const share = chance.between(3000, 9000);
  const main = { code, from: REFORM, share };
  if (alsoTo === undefined) return [main];
  return [main, { code: alsoTo, from: REFORM, share: chance.between(500, 2500) }];
}

function terrainOf(chance: Dice): AdministrativeUnit["terrain"] {
  const roll = chance.between(1, 100);
  if (roll <= 58) return "lowland";
  return roll <= 90 ? "mountain" : roll <= 97 ? "border" : "island";
}

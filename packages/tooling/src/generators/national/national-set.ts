import type { AdministrativeUnit, CivilDate, Register } from "@ishc/core";
import { dice } from "../dice.ts";
import { COUNTRY_CODE, inventCountry } from "./country.ts";
import { NATIONAL_AS_OF, nationalClub } from "./national-club.ts";
import { inventNationalRegister } from "./national-register.ts";

/** Clubs at the end of 2024, 8,432, and the 12,000 more that Decision 1648 asks for by 2035. */
export const NATIONAL_CLUBS = 20_432;

/** Which clubs are wanted. */
export interface NationalSetOptions {
  /** Another seed, another country of the same shares. */
  readonly seed?: number;
  /** The first club, 1 unless given: ranges can be made side by side. */
  readonly from?: number;
  /** The last club; {@link NATIONAL_CLUBS} unless given. */
  readonly to?: number;
}

/** A country of clubs that does not exist. Going through it makes one register after the other and keeps none. */
export interface NationalSet extends Iterable<Register> {
  /** The day the data speaks of. */
  readonly asOf: CivilDate;
  /** The reporting period that shows it best. */
  readonly period: string;
  /** Code of the country. */
  readonly countryCode: string;
  /** Its units, before and after the reform of July 2025. */
  readonly units: readonly AdministrativeUnit[];
  /** How many clubs going through it gives. */
  readonly clubs: number;
  /** One club alone, by its number from 1; the same as when all are made. */
  register(number: number): Register;
}

/**
 * Invents the clubs of a whole country over the year 2026: 20,432 clubs with
 * about 1.2 million members. Sizes and shares are spread as in published
 * figures; names, codes and everything else are chance, and no person is meant.
 *
 * @param options - seed, and a range of clubs
 */
export function nationalSet(options: NationalSetOptions = {}): NationalSet {
  const { seed = 1648, from = 1, to = NATIONAL_CLUBS } = options;
  const country = inventCountry();
  const chance = dice(seed);
  const register = (number: number): Register => {
    const own = chance.branch(`club ${number}`);
    return inventNationalRegister(own, nationalClub(own, number, country));
  };
  return {
    asOf: NATIONAL_AS_OF,
    period: NATIONAL_AS_OF.slice(0, 4),
    countryCode: COUNTRY_CODE,
    units: country.units,
    clubs: Math.max(0, to - from + 1),
    register,
    *[Symbol.iterator]() {
      for (let number = from; number <= to; number += 1) yield register(number);
    },
  };
}

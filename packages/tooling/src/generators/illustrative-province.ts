import {
  type AdministrativeUnit,
  type CivilDate,
  REGISTER_SCHEMA_VERSION,
  type Register,
} from "@ishc/core";
import { dice } from "./dice.ts";
import { inventBoard, inventMembers } from "./people.ts";
import { CLUB_PLACES, PROVINCE_CODE, UNITS } from "./places.ts";
import { inventActivities, inventMeetings } from "./year-of-work.ts";

/** A province that does not exist, for showing and testing. */
export interface IllustrativeProvince {
  /** The day the data speaks of: “today” for whoever shows it. */
  readonly asOf: CivilDate;
  /** The reporting period that shows it best. */
  readonly period: string;
  /** Code of the province. */
  readonly provinceCode: string;
  /** The province, its districts and communes. */
  readonly units: readonly AdministrativeUnit[];
  /** One register a club. */
  readonly registers: readonly Register[];
}

const AS_OF = "2024-05-25";
const YEAR = 2024;
const RECORDED_FROM = "2023-01-01";

/**
 * Invents 36 clubs in six districts of a province that does not exist. Their
 * totals agree with what was published of one real province in May 2024: 36
 * clubs, nearly 2,000 members, all eight areas, monthly meetings, over 85 %
 * attending. Everything below the totals is chance, and no person is meant.
 *
 * A few clubs miss a rule on purpose: clubs 4 and 23 are too small, club 9 is
 * short of women, club 15 of older people, club 30 has no deputy head. In every
 * third club the attendance of May still has to be taken.
 *
 * @param seed - another seed, another province with the same totals
 */
export function illustrativeProvince(seed = 1336): IllustrativeProvince {
  const registers = CLUB_PLACES.map((place, i) => inventRegister(seed, i + 1, place));
  return {
    asOf: AS_OF,
    period: String(YEAR),
    provinceCode: PROVINCE_CODE,
    units: UNITS,
    registers,
  };
}

function inventRegister(
  seed: number,
  number: number,
  place: (typeof CLUB_PLACES)[number],
): Register {
  const roll = dice(seed * 1000 + number);
  const founded = inventFounding(number);
  const size = number === 4 || number === 23 ? 46 : roll.between(51, 60);
  const older = number === 15 ? 540 : roll.between(610, 690);
  const women = number === 9 ? 560 : roll.between(610, 720);
  const members = inventMembers(roll, { size, older, women, founded, year: YEAR });
  const from = founded > RECORDED_FROM ? founded : RECORDED_FROM;
  return {
    schemaVersion: REGISTER_SCHEMA_VERSION,
    club: {
      id: `clb-${String(number).padStart(2, "0")}`,
      name: `CLB Liên thế hệ tự giúp nhau ${place.village}`,
      village: place.village,
      communes: [{ code: place.communeCode, from: founded }],
      stages: [{ stage: "active", from: founded }],
    },
    members,
    board: inventBoard(founded, number !== 30),
    meetings: inventMeetings(roll, members, {
      from,
      asOf: AS_OF,
      day: roll.between(5, 24),
      comes: roll.between(840, 930),
      isLastOpen: number % 3 === 1,
    }),
    activities: inventActivities(roll, from, AS_OF),
  };
}

/** Founded one after another from June 2021 to the summer of 2023. */
function inventFounding(number: number): CivilDate {
  const month = 5 + Math.floor((number * 24) / 36);
  return `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

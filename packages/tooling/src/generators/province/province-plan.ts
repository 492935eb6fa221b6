import type { BudgetSource, CivilDate, Club, StudyVisit } from "@ishc/core";
import { plusDays } from "../days.ts";
import { inSentence } from "../names.ts";
import { CLUB_PLACES, UNITS } from "../places.ts";
import { MEANT_FINDINGS, type Twist } from "./meant-findings.ts";

/** The day the data of the province speaks of. */
export const AS_OF = "2024-05-25";

/** Books are kept with the kit since then, or since the club was founded. */
const RECORDED_FROM = "2023-01-01";

/** What is settled of one club of the province before chance fills in the rest. */
export interface ProvinceClub {
  /** 1 to 36. */
  readonly number: number;
  /** Id, name, village, commune, parent association. */
  readonly place: Pick<Club, "id" | "name" | "village" | "communes" | "parentAssociations">;
  /** Code of its commune. */
  readonly communeCode: string;
  /** Code of its district. */
  readonly districtCode: string;
  /** Name of its commune, in running text. */
  readonly commune: string;
  /** Name of its district, in running text. */
  readonly district: string;
  /** The first day on which it was prepared. */
  readonly preparedFrom: CivilDate;
  /** The day it was launched: the first of a month. */
  readonly founded: CivilDate;
  /** The first day that is recorded. */
  readonly recordedFrom: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** Whose budget founded it. */
  readonly budget: BudgetSource;
  /** Study visits it took part in. */
  readonly studyVisits: readonly StudyVisit[];
  /** What it lacks on purpose. */
  readonly twists: ReadonlySet<Twist>;
}

/** All clubs of the province, in the order of their numbers. */
export function provinceClubs(): ProvinceClub[] {
  return CLUB_PLACES.map(({ communeCode, village }, i): ProvinceClub => {
    const number = i + 1;
    const founded = foundingDay(number);
    const preparedFrom = plusDays(founded, -60);
    const districtCode = communeCode.replace(/-\d+$/, "");
    const commune = nameOf(communeCode);
    const parent = `Hội Người cao tuổi ${commune}`;
    return {
      number,
      place: {
        id: clubId(number),
        name: `CLB Liên thế hệ tự giúp nhau ${village}`,
        village,
        communes: [{ code: communeCode, from: preparedFrom }],
        parentAssociations: [{ name: parent, communeCode, from: preparedFrom }],
      },
      communeCode,
      districtCode,
      commune,
      district: nameOf(districtCode),
      preparedFrom,
      founded,
      recordedFrom: founded > RECORDED_FROM ? founded : RECORDED_FROM,
      asOf: AS_OF,
      budget: number % 6 === 0 ? "social" : number % 3 === 0 ? "local-budget" : "project",
      studyVisits: studyVisitsOf(number),
      twists: new Set(
        MEANT_FINDINGS.filter(({ club }) => club === number).map(({ twist }) => twist),
      ),
    };
  });
}

const clubId = (number: number) => `clb-${String(number).padStart(2, "0")}`;

/** Founded one after another from June 2021 to the summer of 2023. */
function foundingDay(number: number): CivilDate {
  const month = 5 + Math.floor((number * 24) / 36);
  return `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function nameOf(code: string): string {
  return inSentence(UNITS.find((unit) => unit.code === code)?.name ?? "");
}

/** Three visits in the province: the club that was seen, and those that came. */
const STUDY_VISITS = [
  { date: "2022-10-12", host: 3, guests: [5, 8], people: 14 },
  { date: "2023-06-20", host: 14, guests: [1, 21, 27], people: 21 },
  { date: "2024-03-27", host: 25, guests: [10, 32], people: 15 },
] as const;

function studyVisitsOf(number: number): StudyVisit[] {
  return STUDY_VISITS.flatMap(({ date, host, guests, people }): StudyVisit[] => {
    const visit = { id: `tq-${date}`, date };
    if (number === host) {
      const other = guests.map(villageOf).join("; ");
      return [{ ...visit, direction: "in", other, people }];
    }
    if (!guests.some((guest) => guest === number)) return [];
    const share = Math.round(people / guests.length);
    return [{ ...visit, direction: "out", other: villageOf(host), people: share }];
  });
}

const villageOf = (number: number) => `CLB ${CLUB_PLACES[number - 1]?.village ?? ""}`;

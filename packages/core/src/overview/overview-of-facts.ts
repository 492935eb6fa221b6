import { type CivilDate, earlierOf } from "../calendar/civil-date.ts";
import { type Facts, mergeFacts, noFacts } from "../facts/facts.ts";
import { HEADLINE_INDICATORS } from "../indicators/headline-indicators.ts";
import { measureAll, measureEach } from "../indicators/measure.ts";
import { rulePackOn } from "../rules/rule-packs.ts";
import { type AdministrativeUnit, isAbove } from "../unit/administrative-unit.ts";
import { type UnitIndex, unitIndex } from "../unit/unit-index.ts";
import { unitsBelow } from "../unit/unit-tree.ts";
import type { CountedClub } from "./counted-club.ts";
import { coverageOf, covering } from "./coverage-facts.ts";
import { unitPaths } from "./facts-by-unit.ts";
import type { OverviewOptions, UnitOverview, UnitSummary } from "./overview-document.ts";

/** What an overview is made of, where clubs are counted already. */
export interface OverviewOfFactsOptions extends OverviewOptions {
  /** The clubs, counted for the period and day; those outside the unit are left out. */
  readonly clubs: Iterable<CountedClub>;
}

/**
 * Makes the overview of a unit from clubs that are counted already: facts that
 * were stored, or worked out elsewhere.
 *
 * @param unit - the unit, in force on the as-of date
 * @param options - units, counted clubs, period, day
 * @returns plain JSON without personal data
 * @example
 * import { countedClub, overviewOfFacts, periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const province = { code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" };
 * const commune = { code: "00001", name: "Xã Minh Họa", level: "commune", from: "1992-04-01", parents: [{ code: "58", from: "1992-04-01" }] };
 * const period = periodContaining("2024-05-31", "month");
 * const clubs = [countedClub(buildRegister(), period)];
 * const { members, clubList } = overviewOfFacts(province, { units: [province, commune], clubs, period });
 * [members, clubList.length]; // [55, 1]
 */
export function overviewOfFacts(
  unit: AdministrativeUnit,
  { clubs, clubIndicators = HEADLINE_INDICATORS, ...options }: OverviewOfFactsOptions,
): UnitOverview {
  const { period, asOf = period.to } = options;
  const on = earlierOf(asOf, period.to);
  const units = unitIndex(options.units);
  const passport = { rulePack: rulePackOn(on)?.id };
  const inside = clubsInside(unit, clubs, unitPaths(units, on));
  const nothing = noFacts(period, asOf);
  const summaryOf = (each: AdministrativeUnit, { values }: Facts): UnitSummary => {
    const coverage = coverageOf(communesIn(units, each, on), inside.communes, on);
    const measurements = measureAll(covering({ period, asOf, values }, coverage), passport);
    const { code, name, level } = each;
    return { code, name, level, clubs: values.clubs, members: values.members, measurements };
  };
  return {
    kind: "ishc-unit-overview",
    version: 1,
    period,
    asOf,
    ...summaryOf(unit, mergeFacts([nothing, ...inside.below.values()])),
    children: unitsBelow(units, unit.code, on).map((child) =>
      summaryOf(child, inside.below.get(child.code) ?? nothing),
    ),
    clubList: inside.clubs.map(({ club: { id, name, village, facts }, communeCode }) => {
      const measurements = measureEach(clubIndicators, facts, passport);
      return { id, name, village, communeCode, measurements };
    }),
  };
}

/** A club, and the commune in the unit that it lies in. */
interface PlacedClub {
  readonly club: CountedClub;
  readonly communeCode: string;
}

/** What of the clubs lies in a unit. */
interface Inside {
  readonly clubs: readonly PlacedClub[];
  /** What they come to together, by the unit they lie in below the one that is shown. */
  readonly below: ReadonlyMap<string | undefined, Facts>;
  /** The communes that have an active club. */
  readonly communes: ReadonlySet<string>;
}

function clubsInside(
  unit: AdministrativeUnit,
  all: Iterable<CountedClub>,
  pathOf: ReturnType<typeof unitPaths>,
): Inside {
  const clubs: PlacedClub[] = [];
  const communes = new Set<string>();
  const below = new Map<string | undefined, Facts[]>();
  for (const club of all) {
    const { communeCode, facts } = club;
    if (communeCode === undefined) continue;
    const path = pathOf(communeCode);
    const depth = path.indexOf(unit.code);
    if (depth < 0) continue;
    clubs.push({ club, communeCode });
    if (facts.values.clubs > 0) communes.add(communeCode);
    const same = below.get(path[depth - 1]);
    if (same) same.push(facts);
    else below.set(path[depth - 1], [facts]);
  }
  const sums = [...below].map(([code, facts]) => [code, mergeFacts(facts)] as const);
  return { clubs, communes, below: new Map(sums) };
}

/** The communes of a unit on a day, itself among them. Only lower levels are followed: every way down ends. */
function communesIn(
  units: UnitIndex,
  unit: AdministrativeUnit,
  on: CivilDate,
): readonly AdministrativeUnit[] {
  if (unit.level === "commune") return [unit];
  return unitsBelow(units, unit.code, on).flatMap((below) =>
    isAbove(unit.level, below.level) ? communesIn(units, below, on) : [],
  );
}

import { AREAS, type Area } from "../activity/area.ts";
import type { PeriodKind } from "../calendar/reporting-period.ts";
import type { EvidenceOf } from "../facts/area-evidence.ts";
import type { Authority, CitedSource, SourceKey, Words } from "../sources.ts";

/**
 * What is expected of a club in one area: what counts as evidence, and how
 * often there has to be some. A pack for another country has areas of its own,
 * each made of what the register holds.
 */
export interface AreaExpectation {
  /** Stable key: one of the eight areas, or a pack's own. */
  readonly key: string;
  /** What people call it; absent for the eight, whose names are with the other words. */
  readonly name?: Words;
  /** What of a register counts as evidence. */
  readonly evidence: EvidenceOf;
  /** There has to be evidence in each of these. */
  readonly every: PeriodKind;
  /** Where that is written. */
  readonly source: CitedSource;
  /** How binding that is. */
  readonly authority: Authority;
}

/** How often each of the eight areas is worked in, and who says so. */
const EXPECTED: Readonly<Record<Area, readonly [PeriodKind, SourceKey, Authority]>> = {
  livelihood: ["month", "helpage-income", "guideline"],
  health: ["month", "suni-sea-clubs", "guideline"],
  "home-care": ["month", "kit", "our-choice"],
  "self-help": ["month", "helpage-self-help", "guideline"],
  rights: ["quarter", "kit", "our-choice"],
  learning: ["month", "co-dien-meeting", "practice"],
  culture: ["month", "helpage-culture", "guideline"],
  resources: ["month", "helpage-resources", "guideline"],
};

/**
 * What the kit's own packs expect in the eight areas. Of home care sources give
 * an example alone (weekly visits), of rights no number at all: a month and a
 * quarter are our choice.
 *
 * @see {@link SOURCES}: `helpage-areas` for the areas (guideline)
 */
export const EIGHT_AREAS: readonly AreaExpectation[] = AREAS.map((key) => {
  const [every, source, authority] = EXPECTED[key];
  return { key, evidence: { areas: [key] }, every, source, authority };
});

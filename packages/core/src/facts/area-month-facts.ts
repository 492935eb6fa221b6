import { AREAS, type Area } from "../activity/area.ts";
import type { AreaEvidence } from "./area-evidence.ts";
import type { AreaMonthsFactId, FactId } from "./fact-catalogue.ts";
import type { Counting, FactPart } from "./fact-part.ts";

/**
 * Counts, area by area, the months due with evidence in it. Without the section
 * of activities, what meetings covered is not the whole: not reported.
 */
export function areaMonthFacts(
  { register, due }: Counting,
  evidence: readonly AreaEvidence[],
): FactPart {
  if (due.size === 0) return { values: {}, topics: { areaMonths: "NotDue" } };
  if (!register.activities) return { values: {}, topics: { areaMonths: "NotReported" } };
  const values: Partial<Record<FactId, number>> = { areaMonthsDue: due.size };
  for (const { area, months } of evidence) {
    let found = 0;
    for (const month of months) if (due.has(month)) found += 1;
    values[FACT_OF[area]] = found;
  }
  return { values, topics: { areaMonths: "Counted" } };
}

const FACT_OF = Object.fromEntries(AREAS.map((area) => [area, `areaMonths:${area}`])) as Record<
  Area,
  AreaMonthsFactId
>;

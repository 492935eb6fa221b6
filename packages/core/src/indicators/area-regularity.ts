import type { Area } from "../activity/area.ts";
import type { Words } from "../sources.ts";
import type { IndicatorDefinition } from "./indicator.ts";

/**
 * Regularity of each area (mức đều đặn của từng mảng), eight indicators in the order of {@link AREAS}.
 *
 * Months due with evidence in the area, over months due of the clubs that report activities. What
 * counts as evidence, {@link areaEvidence} says. A month without it is below the line, and not
 * blank: of the area, nothing was written down. That each area should be worked in every month is
 * as binding as its source; of rights no source says how often.
 *
 * | area | what is said of months | source |
 * |---|---|---|
 * | `livelihood` | volunteers help every month | `helpage-income` (guideline) |
 * | `health` | blood pressure and weight every month | `suni-sea-clubs` (guideline) |
 * | `home-care` | one woman is helped every week | `world-bank-2024` (practice) |
 * | `self-help` | a community action every month | `helpage-self-help` (guideline) |
 * | `rights` | nothing | `helpage-areas` (our choice) |
 * | `learning` | a talk at a monthly meeting | `co-dien-meeting` (practice) |
 * | `culture` | arts or games at every monthly meeting | `helpage-culture` (guideline) |
 * | `resources` | a fee every month | `helpage-resources` (guideline) |
 *
 * Formula: `areaMonths:health / areaMonthsDue`, and so on; a ratio in 0…1; more is better.
 *
 * @see {@link SOURCES}: as in the table
 * @example
 * import { factsFromTotals, measure, periodContaining } from "@ishc/core";
 * const year = periodContaining("2024-12-31", "year");
 * const facts = factsFromTotals(year, "2024-12-31", { clubs: 1, areaMonthsDue: 12, "areaMonths:health": 9 });
 * measure("area-regularity-health", facts).value; // 0.75
 * measure("area-regularity-rights", facts).value; // 0
 */
export const AREA_REGULARITY = [
  regularityOf(
    "livelihood",
    { vi: "Tăng thu nhập đều hằng tháng", en: "Regularity of livelihood" },
    { source: "helpage-income", authority: "guideline" },
  ),
  regularityOf(
    "health",
    { vi: "Chăm sóc sức khỏe đều hằng tháng", en: "Regularity of health care" },
    { source: "suni-sea-clubs", authority: "guideline" },
  ),
  regularityOf(
    "home-care",
    { vi: "Chăm sóc tại nhà đều hằng tháng", en: "Regularity of home care" },
    { source: "world-bank-2024", authority: "practice" },
  ),
  regularityOf(
    "self-help",
    { vi: "Tự giúp nhau đều hằng tháng", en: "Regularity of self-help" },
    { source: "helpage-self-help", authority: "guideline" },
  ),
  regularityOf(
    "rights",
    { vi: "Quyền và lợi ích đều hằng tháng", en: "Regularity of rights" },
    { source: "helpage-areas", authority: "our-choice" },
  ),
  regularityOf(
    "learning",
    { vi: "Nâng cao kiến thức đều hằng tháng", en: "Regularity of learning" },
    { source: "co-dien-meeting", authority: "practice" },
  ),
  regularityOf(
    "culture",
    { vi: "Văn hóa, văn nghệ đều hằng tháng", en: "Regularity of culture" },
    { source: "helpage-culture", authority: "guideline" },
  ),
  regularityOf(
    "resources",
    { vi: "Vận động nguồn lực đều hằng tháng", en: "Regularity of resources" },
    { source: "helpage-resources", authority: "guideline" },
  ),
] as const;

/** What eight indicators differ by: the area, their name, and who says how often. */
function regularityOf<A extends Area>(
  area: A,
  name: Words,
  rests: Pick<IndicatorDefinition, "source" | "authority">,
) {
  return {
    id: `area-regularity-${area}`,
    name,
    above: { vi: "tháng có hoạt động", en: "months with activity" },
    below: { vi: "tháng được tính", en: "months due" },
    group: "areas",
    topic: "areaMonths",
    numerator: `areaMonths:${area}`,
    denominator: "areaMonthsDue",
    kind: "share",
    unit: "ratio",
    direction: "higher",
    ...rests,
  } as const satisfies IndicatorDefinition;
}

import { areas } from "./conditions/areas.ts";
import { careAndHealth } from "./conditions/care-and-health.ts";
import { fund } from "./conditions/fund.ts";
import { governance } from "./conditions/governance.ts";
import { participation } from "./conditions/participation.ts";
import { supportAndLinkage } from "./conditions/support-and-linkage.ts";
import { percent } from "./edges.ts";
import type { SustainabilityMethod } from "./method.ts";

/**
 * The kit's own method. **Not an official ranking**: projects ranked clubs, and
 * neither criteria nor weights were published (`project-vie071`, `project-vie085`).
 *
 * The six dimensions are what the interview calls the conditions of lasting clubs
 * (practice). All weights and bands are our choice; the reasons stand in
 * `docs/guides/sustainability.md`. Nothing ranks the six, so they weigh the same. Of
 * indicators, 3 is by what Decision 1336 or the interview describe a good club, 2
 * what a decision, a guideline or clubs give a number for, 1 where the number is ours.
 *
 * @see {@link SOURCES}: `ninh-thuan-interview` for the dimensions; each edge names its own
 * @example
 * import { SUSTAINABILITY_METHOD } from "@ishc/core";
 * SUSTAINABILITY_METHOD.dimensions.map(({ key }) => key)[0]; // "governance"
 */
export const SUSTAINABILITY_METHOD: SustainabilityMethod = {
  id: "ishc-kit",
  version: 1,
  name: {
    vi: "Cách tự đánh giá của bộ công cụ",
    en: "The kit's own assessment",
  },
  fullPoints: 4,
  dimensions: [governance, participation, areas, fund, careAndHealth, supportAndLinkage],
  bands: [
    { key: "needs-support", from: percent(0) },
    { key: "building", from: percent(50) },
    { key: "steady", from: percent(70) },
    // More than a club can reach that lacks one of the six dimensions altogether.
    { key: "lasting", from: percent(85) },
  ],
  leastKnown: { numerator: 2, denominator: 3 },
};

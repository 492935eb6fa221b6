import type { BenchCase } from "./bench-case.ts";
import { countryTotals, provinceOverview } from "./cases/overview.ts";
import { clubScorecard } from "./cases/scorecard.ts";
import { validateCountry, validateProvince } from "./cases/validate.ts";

/** Every case, by the files of `cases`. */
export const allCases: readonly BenchCase[] = [
  validateProvince,
  validateCountry,
  clubScorecard,
  provinceOverview,
  countryTotals,
];

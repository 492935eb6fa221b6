import type { BenchCase } from "./bench-case.ts";
import { validateCountry, validateProvince } from "./cases/validate.ts";

/** Every case, by the files of `cases`. */
export const allCases: readonly BenchCase[] = [validateProvince, validateCountry];

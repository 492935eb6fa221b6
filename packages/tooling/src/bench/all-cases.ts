import type { BenchCase } from "./bench-case.ts";
import { validate } from "./cases/validate.ts";

/** Every case, one file each. */
export const allCases: readonly BenchCase[] = [validate];

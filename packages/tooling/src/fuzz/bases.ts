import type { Register } from "@ishc/core";
import fc from "fast-check";
// Not through the front door: what makes registers for tests is no part of the package.
import { registers } from "../../../core/src/testing/arbitraries.ts";
import { illustrativeProvince } from "../generators/index.ts";

/** Sound registers to start from: small ones of any kind, and now and then the whole book of a club. */
export const bases: fc.Arbitrary<Register> = fc.oneof(
  { weight: 40, arbitrary: registers },
  { weight: 1, arbitrary: fc.constantFrom(...illustrativeProvince().registers) },
);

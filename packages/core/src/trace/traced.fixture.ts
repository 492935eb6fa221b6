import fc from "fast-check";
import { periodContaining } from "../calendar/reporting-period.ts";
import { registers } from "../testing/arbitraries.ts";
import type { TraceOptions } from "./counting.ts";

/** Periods around the time that arbitrary registers are about, counted in time, early and late. */
export const traceOptions: fc.Arbitrary<TraceOptions> = fc
  .tuple(
    fc.constantFrom("month", "quarter", "year"),
    fc.constantFrom("2023-12-31", "2024-03-31", "2024-05-31", "2024-12-31"),
    fc.constantFrom(undefined, "2024-03-15", "2025-06-30"),
  )
  .map(([kind, day, asOf]) => ({ period: periodContaining(day, kind), asOf }));

/** A register and when it is counted. */
export const traced = fc.tuple(registers, traceOptions);

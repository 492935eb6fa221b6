import type { Measurement } from "../indicators/measure.ts";
import type { CompiledIndicator } from "./compiled-method.ts";
import { compareProducts } from "./exact-comparison.ts";
import { type PointRange, pointsOf } from "./indicator-points.ts";
import type { SustainabilityMethod } from "./method.ts";
import type { IndicatorScore } from "./sustainability-result.ts";

/** Scores one measurement. */
export function indicatorScore(
  compiled: CompiledIndicator,
  measurement: Measurement,
  method: SustainabilityMethod,
): IndicatorScore {
  const state = stateOf(compiled, measurement, method);
  const { value, numerator, denominator, blank, clubsCounted, clubsNotReported } = measurement;
  return {
    indicator: compiled.id,
    weight: compiled.weight,
    state,
    reason: measurement.status === "measured" ? null : measurement.reason,
    points: pointRange(compiled, measurement, { state, fullPoints: method.fullPoints }),
    value,
    numerator,
    denominator,
    blank,
    clubsCounted,
    clubsNotReported,
  };
}

/** Whether there is something to judge, and whether it is known. */
function stateOf(
  { hasNoPointsWithoutBase }: CompiledIndicator,
  measurement: Measurement,
  { leastKnown }: SustainabilityMethod,
): IndicatorScore["state"] {
  const { clubsCounted, clubsNotReported } = measurement;
  const reason = measurement.status === "measured" ? null : measurement.reason;
  if (reason === "no-clubs" || reason === "not-due") return "left-out";
  const clubs = clubsCounted + clubsNotReported;
  const { numerator, denominator } = leastKnown;
  if (compareProducts(clubsCounted, denominator, clubs, numerator) < 0) return "missing";
  if (reason === "not-reported") return "missing";
  return reason === "no-base" && !hasNoPointsWithoutBase ? "left-out" : "scored";
}

function pointRange(
  { edges }: CompiledIndicator,
  measurement: Measurement,
  { state, fullPoints }: { readonly state: IndicatorScore["state"]; readonly fullPoints: number },
): PointRange | null {
  if (state === "left-out") return null;
  if (state === "missing") return { lowest: 0, highest: fullPoints };
  if (measurement.denominator === 0) return { lowest: 0, highest: 0 };
  return pointsOf(edges, measurement);
}

import { misuse } from "../errors.ts";
import { sourceCited } from "../rules/rule-pack.ts";
import { requireBands } from "./band-checks.ts";
import { commonWeights } from "./common-weights.ts";
import { requireEdges } from "./edge-checks.ts";
import { requireName, requireOnce } from "./key-checks.ts";
import {
  type MethodDimension,
  SUSTAINABILITY_DIMENSIONS,
  type SustainabilityMethod,
} from "./method.ts";
import { requireShare, requireWhole } from "./ratio-checks.ts";

/** Throws for a method that contradicts itself, or could not be reckoned exactly. */
export function requireMethod(method: SustainabilityMethod): void {
  const { id, version, fullPoints, dimensions, bands, leastKnown } = method;
  requireWhole(version, `the version of ${id}`);
  requireWhole(fullPoints, `the full points of ${id}`);
  requireShare(leastKnown, `the least share known of ${id}`);
  requireDimensions(dimensions);
  requireBands(bands);
  for (const { indicators } of dimensions) {
    for (const scored of indicators) requireEdges(scored, fullPoints);
  }
  requireSources(method);
  requireExact(method);
}

function requireDimensions(dimensions: readonly MethodDimension[]): void {
  if (dimensions.length === 0) throw misuse("at least one dimension", "none", "Add one.");
  requireOnce(
    dimensions.map(({ key }) => key),
    "dimension",
  );
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  requireOnce(
    indicators.map(({ indicator }) => indicator),
    "indicator",
  );
  for (const { indicator, weight } of indicators)
    requireWhole(weight, `the weight of ${indicator}`);
  for (const dimension of dimensions) {
    const { key, weight } = dimension;
    requireName(dimension, SUSTAINABILITY_DIMENSIONS);
    requireWhole(weight, `the weight of ${key}`);
    if (dimension.indicators.length === 0) {
      throw misuse(`an indicator of ${key}`, "none", "Add one, or leave out the dimension.");
    }
  }
}

function requireSources(method: SustainabilityMethod): void {
  const scored = method.dimensions.flatMap(({ indicators }) => indicators);
  for (const { source } of scored.flatMap(({ edges }) => edges)) {
    if (sourceCited(source, method) === undefined) {
      throw misuse(`a source called ${source}`, "none", "Add it under `sources`.");
    }
  }
}

/** Every sum, product and contribution has to be a whole number that is held exactly. */
function requireExact(method: SustainabilityMethod): void {
  const { id, fullPoints, bands, leastKnown } = method;
  const whole = commonWeights(method)
    .flat()
    .reduce((sum, weight) => sum + weight, 0);
  const finest = Math.max(leastKnown.denominator, ...bands.map(({ from }) => from.denominator));
  const possible = whole * fullPoints;
  const largest = possible * Math.max(possible, finest);
  if (largest <= Number.MAX_SAFE_INTEGER) return;
  throw misuse(
    `weights of ${id} that can be summed exactly`,
    `${whole} as their sum on one scale`,
    "Choose smaller weights, or such that their sums in the dimensions have common factors.",
  );
}

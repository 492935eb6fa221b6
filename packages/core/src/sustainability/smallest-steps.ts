import type { LiftStep } from "./lift-steps.ts";

/**
 * The smallest sets of steps that gain as much as is missing: each of one indicator
 * where that is enough, else each of two. Of a set, no step could be shorter.
 *
 * @param all - of each indicator its steps, the nearest first
 * @param missing - what has to be gained; more than 0
 */
export function smallestSteps(
  all: readonly (readonly LiftStep[])[],
  missing: number,
): LiftStep[][] {
  const alone = all.flatMap((steps) => {
    const first = steps.find(({ gain }) => gain >= missing);
    return first ? [[first]] : [];
  });
  const smallest = alone.length > 0 ? alone : pairs(all, missing);
  return smallest.sort((a, b) => climbs(a) - climbs(b));
}

function pairs(all: readonly (readonly LiftStep[])[], missing: number): LiftStep[][] {
  return all.flatMap((steps, i) =>
    all.slice(i + 1).flatMap((others) => pairsOf(steps, others, missing)),
  );
}

/** As one climbs further, the other has to climb less far; only where it does is the pair a smallest one. */
function pairsOf(
  steps: readonly LiftStep[],
  others: readonly LiftStep[],
  missing: number,
): LiftStep[][] {
  const found: LiftStep[][] = [];
  let before: LiftStep | undefined;
  for (const step of steps) {
    const other = others.find(({ gain }) => step.gain + gain >= missing);
    if (other && other !== before) found.push([step, other]);
    before = other;
  }
  return found;
}

function climbs(steps: readonly LiftStep[]): number {
  return steps.reduce((sum, step) => sum + step.climbs, 0);
}

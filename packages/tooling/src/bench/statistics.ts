/** How numbers lie: the middle one, and the ends. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @param values - at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  const middle =
    sorted.length % 2 === 0 ? (at(0.5) + (sorted[sorted.length / 2] ?? 0)) / 2 : at(0.5);
  return { median: middle, min: at(0), max: at(1) };
}

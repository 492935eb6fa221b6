/** How numbers lie: the middle one, the ends, and where the middle half lies. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** A quarter of the numbers is at most this. */
  readonly low: number;
  /** Three quarters of the numbers are at most this. */
  readonly high: number;
}

/** @param values - at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below = Number.NaN, above = below] = sorted.slice(
      Math.floor(place),
      Math.ceil(place) + 1,
    );
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), min: at(0), max: at(1), low: at(0.25), high: at(0.75) };
}

import type { Load, Served } from "./measure-load.ts";

/** As long as the bare server takes twice is too long. Our choice. */
const TOO_LONG = 2;

/**
 * What was aimed at and missed, a line each: no error, and the median and the 99th percentile
 * under twice those of the bare server, where there is one beside.
 */
export function missedAims({ kit, bare }: Pick<Load, "kit"> & Partial<Load>): string[] {
  const errors = [...kit.errors.values()].reduce((sum, count) => sum + count, 0);
  const failed =
    errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}; the aim is none.`] : [];
  if (!bare) return failed;
  const slow = SHARES.flatMap(([name, share]) => {
    const ratio = at(kit, share) / at(bare, share);
    // Not “at least 2”: without answers it is no number, and nothing was shown.
    if (ratio < TOO_LONG) return [];
    const times = ratio.toFixed(2);
    return [
      `${name} took ${times} times as long as the bare server; the aim is under ${TOO_LONG}.`,
    ];
  });
  return [...failed, ...slow];
}

const SHARES = [
  ["The median", 0.5],
  ["99 %", 0.99],
] as const;

/** The time that a share of the answers took at most. */
export function at({ milliseconds }: Served, share: number): number {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

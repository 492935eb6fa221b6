import { median } from "../median.ts";
import type { Served, Turn } from "./measure-load.ts";

/** As long as the bare server takes twice is too long. Our choice. */
const TOO_LONG = 2;

/**
 * What was aimed at and missed, a line each: no error, and the median and the 99th percentile of a
 * turn under twice those of the bare server, where there is one beside.
 */
export function missedAims({
  kit,
  turns,
}: {
  readonly kit: Served;
  readonly turns?: readonly Turn[];
}): string[] {
  const errors = [...kit.errors.values()].reduce((sum, count) => sum + count, 0);
  const failed =
    errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}; the aim is none.`] : [];
  if (!turns) return failed;
  const slow = SHARES.flatMap(([name, share]) => {
    const ratio = ratioOfTurns(turns, share);
    // Not “at least 2”: without answers it is no number, and nothing was shown.
    if (ratio < TOO_LONG) return [];
    const times = ratio.toFixed(2);
    return [
      `${name} took ${times} times as long as the bare server; the aim is under ${TOO_LONG}.`,
    ];
  });
  return [...failed, ...slow];
}

/**
 * How many times as long as the bare server the kit's took for a share of the answers, in the middle
 * of all turns: a disk that belongs to others as well may hold up one of them, and says nothing of either server.
 */
export function ratioOfTurns(turns: readonly Turn[], share: number): number {
  const middle = (of: keyof Turn) => median(turns.map((turn) => at(turn[of], share)));
  return middle("kit") / middle("bare");
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

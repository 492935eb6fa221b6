import type { NumberedPart, PartOrder, PartProgress, PartResult } from "./part-order.ts";
import type { ProgressSum } from "./progress-sum.ts";
import { rollupPart } from "./rollup-part.ts";
import { type PoolOptions, rollupOnWorkers } from "./worker-pool.ts";

/** Who reads, who is told, and who may stop it. */
export interface Readers {
  readonly workers: number;
  readonly sum: ProgressSum;
  readonly signal: AbortSignal | undefined;
}

/** Files go to the workers; pipes, and everything where there is nothing to share, are read here. */
export async function readParts(
  parts: readonly NumberedPart[],
  order: PartOrder,
  { workers, sum, signal }: Readers,
): Promise<ReadonlyMap<number, PartResult>> {
  const isShared = ({ part }: NumberedPart) =>
    workers > 1 && parts.length > 1 && part.form !== "stream";
  const there = parts.filter(isShared);
  const here = parts.filter((each) => !isShared(each));
  const onProgress = (part: number, progress: PartProgress) => sum.tell(part, progress);
  const [shared, own] = await Promise.all([
    rollupOnWorkers(there, order, { workers, onProgress, signal }),
    rollupHere(here, order, { onProgress, signal }),
  ]);
  return new Map([...shared, ...own]);
}

async function rollupHere(
  parts: readonly NumberedPart[],
  order: PartOrder,
  { onProgress, signal }: Omit<PoolOptions, "workers">,
): Promise<Map<number, PartResult>> {
  const results = new Map<number, PartResult>();
  for (const part of parts) {
    const watch = { signal, onProgress: (now: PartProgress) => onProgress(part.number, now) };
    results.set(part.number, await rollupPart(part, order, watch));
  }
  return results;
}

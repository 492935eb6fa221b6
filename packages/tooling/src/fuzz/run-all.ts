import { Worker } from "node:worker_threads";
import type { FuzzOptions } from "./options.ts";
import { added, type BlockResult, NO_RUNS, type Tally } from "./run-block.ts";
import type { WorkerTask } from "./worker.ts";

/** Runs that share a seed: few enough to be run again in a moment when one of them fails. */
export const BLOCK = 1000;

/** What all blocks came to, up to the first that failed. */
export interface FuzzResult {
  readonly tally: Tally;
  readonly failed?: BlockResult;
}

/** Cuts the runs into blocks of consecutive seeds; the same whatever the number of workers. */
export function blocksOf({ runs, seed }: Pick<FuzzOptions, "runs" | "seed">): WorkerTask["blocks"] {
  return Array.from({ length: Math.ceil(runs / BLOCK) }, (_, i) => ({
    seed: seed + i,
    runs: Math.min(BLOCK, runs - i * BLOCK),
  }));
}

/** Shares the blocks out among threads, and stops at the first that fails. */
export async function fuzzAll(
  options: FuzzOptions,
  onProgress: (tally: Tally) => void,
): Promise<FuzzResult> {
  let tally = NO_RUNS;
  let failed: BlockResult | undefined;
  const blocks = blocksOf(options);
  const workers = Array.from({ length: Math.min(options.workers, blocks.length) }, (_, w) => {
    const task: WorkerTask = { blocks: blocks.filter((_, i) => i % options.workers === w) };
    return new Worker(new URL("worker.ts", import.meta.url), { workerData: task });
  });
  const end = () => Promise.all(workers.map((worker) => worker.terminate()));
  const ended = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on("message", (result: BlockResult) => {
          tally = added(tally, result.tally);
          onProgress(tally);
          if (!result.failure) return;
          failed ??= result;
          void end();
        });
        worker.once("error", reject);
        worker.once("exit", () => resolve());
      }),
  );
  try {
    await Promise.all(ended);
  } finally {
    await end();
  }
  return { tally, ...(failed && { failed }) };
}

import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { NumberedPart, PartOrder, PartProgress, PartResult } from "./part-order.ts";
import { SpoolError } from "./spool.ts";
import type { WorkerMessage } from "./worker.ts";

/** Who is told how far each part is, how many work, and who may stop them. */
export interface PoolOptions {
  readonly workers: number;
  readonly onProgress: (part: number, progress: PartProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Beside this file, as source or built. */
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/**
 * Has parts rolled up by worker threads. Each reads its part from the disk by
 * itself; only facts come back. Whoever is done takes the next part.
 *
 * @returns the results by the number of the part
 * @throws what stopped one of them; all are ended then
 */
export async function rollupOnWorkers(
  parts: readonly NumberedPart[],
  order: PartOrder,
  options: PoolOptions,
): Promise<Map<number, PartResult>> {
  options.signal?.throwIfAborted();
  const waiting = [...parts];
  const results = new Map<number, PartResult>();
  const count = Math.min(options.workers, parts.length);
  const workers = Array.from(
    { length: count },
    () => new Worker(WORKER, { workerData: order, resourceLimits: RESOURCES }),
  );
  try {
    await Promise.all(
      workers.map((worker) => workThrough(worker, { waiting, results, ...options })),
    );
    return results;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/**
 * Registers live for a moment. With room for a hundred of them what is dead need not be told from what is
 * not so often: a tenth less work than with 16, and no more with 48, which needs 40 MB besides.
 */
const RESOURCES = { maxYoungGenerationSizeMb: 24 };

interface Work extends PoolOptions {
  readonly waiting: NumberedPart[];
  readonly results: Map<number, PartResult>;
}

/** Gives a worker one part after the other until none is left. */
function workThrough(worker: Worker, work: Work): Promise<void> {
  const { waiting, results, onProgress, signal } = work;
  return new Promise((resolve, reject) => {
    const next = () => {
      const part = waiting.shift();
      if (part) worker.postMessage(part);
      else resolve();
    };
    worker.on("message", ({ number, progress, result, spoolFailure }: WorkerMessage) => {
      onProgress(number, progress);
      if (spoolFailure !== undefined) reject(new SpoolError(spoolFailure));
      if (!result) return;
      results.set(number, result);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`A worker ended with code ${code}.`)));
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    next();
  });
}

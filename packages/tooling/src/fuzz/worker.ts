import { parentPort, workerData } from "node:worker_threads";
import { builtKit } from "./kit.ts";
import { runBlock } from "./run-block.ts";

/** Which blocks a worker runs: one of several workers takes every so-manieth. */
export interface WorkerTask {
  readonly blocks: readonly { readonly seed: number; readonly runs: number }[];
}

for (const { seed, runs } of (workerData as WorkerTask).blocks) {
  parentPort?.postMessage(runBlock(seed, runs, builtKit));
}

import { parentPort, workerData } from "node:worker_threads";
import type { NumberedPart, PartOrder, PartProgress, PartResult } from "./part-order.ts";
import { rollupPart } from "./rollup-part.ts";
import { SpoolError } from "./spool.ts";

/** What a worker says of a part: how far it is, and what it came to once it is done. */
export interface WorkerMessage {
  readonly number: number;
  readonly progress: PartProgress;
  readonly result?: PartResult;
  /** Why nothing could be laid aside: between threads an error would lose what kind it is. */
  readonly spoolFailure?: string;
}

/** Between two words on how far it is, in milliseconds. */
const BETWEEN_WORDS = 100;

const order = workerData as PartOrder;

parentPort?.on("message", async (numbered: NumberedPart) => {
  const { number } = numbered;
  let progress: PartProgress = { bytes: 0, clubs: 0, refused: 0 };
  let last = performance.now();
  const onProgress = (now: PartProgress) => {
    progress = now;
    if (performance.now() - last < BETWEEN_WORDS) return;
    last = performance.now();
    say({ number, progress });
  };
  try {
    const result = await rollupPart(numbered, order, { onProgress });
    say({ number, progress, result }, [result.rollup.communes.values.buffer]);
  } catch (error) {
    if (!(error instanceof SpoolError)) throw error;
    say({ number, progress, spoolFailure: error.message });
  }
});

function say(message: WorkerMessage, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}

import { extname } from "node:path";
import { Worker } from "node:worker_threads";

/** Beside this file, as source or built. */
const WORKER = new URL(`./checkpoint-worker${extname(import.meta.url)}`, import.meta.url);

/** Changes between two copyings: some 2.5 MB written ahead. At 4 MB SQLite would copy by itself, within a change. */
const CHANGES = 50;

/**
 * Has what was written ahead copied into the file of a database by a thread of its own:
 * it takes as long as dozens of changes, and those would have to wait for it.
 */
export class Checkpoints {
  readonly #path: string;
  #worker: Worker | undefined;
  #changes = 0;

  /** @param path - the file */
  constructor(path: string) {
    this.#path = path;
  }

  /** A change was committed. The thread begins with the first that are due; what is kept in memory needs none. */
  noteChange(): void {
    if (this.#path === ":memory:") return;
    this.#changes += 1;
    if (this.#changes % CHANGES > 0) return;
    this.#worker ??= this.#start();
    this.#worker.postMessage("copy");
  }

  /** Ends the thread when it is done with what it does. */
  async end(): Promise<void> {
    const worker = this.#worker;
    if (!worker || worker.threadId < 0) return;
    worker.ref(); // Nobody else may keep the program running until then.
    const gone = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage("end");
    await gone;
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#path });
    // A full disk, say: whoever writes next meets it, too, and copies instead.
    worker.on("error", () => {});
    worker.unref();
    return worker;
  }
}

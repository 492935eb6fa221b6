import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

/** What a command line asks for. */
export interface FuzzOptions {
  /** How many mutated registers. */
  readonly runs: number;
  /** The seed of the first block. */
  readonly seed: number;
  /** How many threads share the work. */
  readonly workers: number;
}

/** @throws Error for an option that is not known, or is no whole number from 1 */
export function fuzzOptions(args: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "10000" },
      seed: { type: "string", default: "1336" },
      workers: { type: "string", default: String(availableParallelism()) },
    },
  });
  return {
    runs: wholeNumber("runs", values.runs),
    seed: wholeNumber("seed", values.seed),
    workers: wholeNumber("workers", values.workers),
  };
}

function wholeNumber(name: string, given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new Error(`--${name} takes a whole number from 1; it was given ${given}.`);
}

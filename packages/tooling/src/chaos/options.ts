import { parseArgs } from "node:util";
import type { ChaosOptions } from "./run-all.ts";

/** @throws Error for an option that is not known, or is no whole number from 1 */
export function chaosOptions(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      lanes: { type: "string", default: "2" },
    },
  });
  return {
    runs: wholeNumber("runs", values.runs),
    seed: wholeNumber("seed", values.seed),
    lanes: wholeNumber("lanes", values.lanes),
  };
}

function wholeNumber(name: string, given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new Error(`--${name} takes a whole number from 1; it was given ${given}.`);
}

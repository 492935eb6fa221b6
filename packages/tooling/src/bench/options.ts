import { parseArgs } from "node:util";
import type { Extent } from "./bench-case.ts";
import type { Effort } from "./measure-case.ts";

/** What a command line asks for. */
export interface BenchOptions extends Extent, Effort {
  /** Parts of names; only cases whose name has one of them are measured. None: all. */
  readonly filters: readonly string[];
  /** Whether the result is wanted as JSON. */
  readonly json: boolean;
}

/** @throws Error for an option that is not known, or is no whole number from 1 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      registers: { type: "string", default: "360" },
      seed: { type: "string", default: "1336" },
      repeats: { type: "string", default: "4" },
      "warm-ups": { type: "string", default: "50" },
      json: { type: "boolean", default: false },
    },
  });
  return {
    filters: positionals,
    json: values.json,
    registers: wholeNumber("registers", values.registers),
    seed: wholeNumber("seed", values.seed),
    repeats: wholeNumber("repeats", values.repeats),
    warmUps: wholeNumber("warm-ups", values["warm-ups"]),
  };
}

function wholeNumber(name: string, given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new Error(`--${name} takes a whole number from 1; it was given ${given}.`);
}

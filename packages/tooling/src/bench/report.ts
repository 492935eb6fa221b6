import { cpus, loadavg } from "node:os";
import type { CandidateResult, CaseResult } from "./measure-case.ts";
import type { Spread } from "./statistics.ts";

/** A case and what was found, for a terminal. */
export function caseTable(result: CaseResult): string {
  const { name, about, extent, rounds, candidates, yardstick } = result;
  const width = Math.max(10, ...candidates.map((candidate) => candidate.name.length));
  return [
    `${name}: ${about}`,
    `${extent.registers} registers from seed ${extent.seed}, ${rounds} rounds`,
    line(["candidate", "median", "ratio", "half within", "all within"], width),
    ...candidates.map((candidate) => line(cells(candidate), width)),
    `The same loop took ${yardstick.min.toFixed(1)}–${yardstick.max.toFixed(1)} ms; in a quarter of the rounds ${noise(yardstick)} % more than at best, or worse.`,
  ].join("\n");
}

/** How much longer than at best something takes in every fourth round, in per cent. */
function noise({ min, high }: Spread): number {
  return Math.round((high / min - 1) * 100);
}

function cells({ name, milliseconds, ratio, ratioByRound }: CandidateResult): string[] {
  return [
    name,
    `${milliseconds.median.toFixed(2)} ms`,
    ratio.toFixed(2),
    `${ratioByRound.low.toFixed(2)}–${ratioByRound.high.toFixed(2)}`,
    `${ratioByRound.min.toFixed(2)}–${ratioByRound.max.toFixed(2)}`,
  ];
}

function line([first = "", ...others]: readonly string[], width: number): string {
  return [`  ${first.padEnd(width)}`, ...others.map((cell) => cell.padStart(11))].join(" ");
}

/** What it was measured on, and how much else that was doing. */
export interface Machine {
  readonly node: string;
  readonly processors: number;
  readonly model: string;
  /** Processes that wanted to run, on average over the last minute. */
  readonly load: number;
}

/** The machine at this moment. */
export function thisMachine(): Machine {
  const processors = cpus();
  return {
    node: process.version,
    processors: processors.length,
    model: processors[0]?.model ?? "unknown",
    load: loadavg()[0] ?? 0,
  };
}

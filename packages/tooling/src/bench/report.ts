import { cpus, loadavg } from "node:os";
import type { CandidateResult, CaseResult } from "./measure-case.ts";

/** A case and what was found, for a terminal. */
export function caseTable(result: CaseResult): string {
  const { name, about, extent, rounds, candidates, yardstick } = result;
  const width = Math.max(10, ...candidates.map((candidate) => candidate.name.length));
  const busiest = Math.round((yardstick.max / yardstick.median - 1) * 100);
  return [
    `${name}: ${about}`,
    `${extent.registers} registers from seed ${extent.seed}, ${rounds} rounds`,
    line(["candidate", "median", "ratio", "by round"], width),
    ...candidates.map((candidate) => line(cells(candidate), width)),
    `The same loop took ${yardstick.min.toFixed(1)}–${yardstick.max.toFixed(1)} ms, in the busiest round ${busiest} % more than its median.`,
  ].join("\n");
}

function cells({ name, milliseconds, ratio, ratioByRound }: CandidateResult): string[] {
  return [
    name,
    `${milliseconds.median.toFixed(2)} ms`,
    ratio.toFixed(2),
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

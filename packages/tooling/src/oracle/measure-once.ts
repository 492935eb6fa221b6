import { periodContaining } from "@ishc/core";
import { nationalSet } from "../generators/index.ts";
import { parseEveryLine } from "./parse-every-line.ts";
import { provincesOf } from "./provinces-of.ts";
import { rollUpInDuckDb } from "./roll-up-in-duck-db.ts";

/** What is measured: the plainest reading, or the roll-up of DuckDB. */
export type Contender = "parse" | "duckdb";

/** What a run cost. */
export interface Cost {
  readonly wallMs: number;
  /** Of all threads together. */
  readonly cpuMs: number;
  /** The most memory that the process held at once, all of it. */
  readonly peakMb: number;
  /** Milliseconds in `JSON.parse` alone; of reading. */
  readonly parseMs?: number;
}

/** Measures one run in this process, which should be a fresh one: memory is told at its highest. */
export async function measureOnce(what: Contender, file: string, threads: number): Promise<Cost> {
  const { asOf, units } = nationalSet();
  const period = periodContaining(asOf, "year");
  const provinces = provincesOf(units, asOf);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const done =
    what === "parse"
      ? parseEveryLine(file)
      : await rollUpInDuckDb(file, { period, provinces, threads });
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const cost = { wallMs, cpuMs: (user + system) / 1000, peakMb };
  return "parseMs" in done ? { ...cost, parseMs: done.parseMs } : cost;
}

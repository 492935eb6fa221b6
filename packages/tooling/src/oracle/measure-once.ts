import {
  type AdministrativeUnit,
  measureAll,
  periodContaining,
  type ReportingPeriod,
  rollupByUnit,
} from "@ishc/core";
import { rollupFiles } from "ishc";
import { nationalSet } from "../generators/index.ts";
import { parseEveryLine } from "./parse-every-line.ts";
import { provincesOf } from "./provinces-of.ts";
import { rollUpInDuckDb } from "./roll-up-in-duck-db.ts";
import { ALL_SUBJECTS, CORE_SUBJECTS } from "./subjects.ts";

/** What is measured: the plainest reading, the roll-up of the kit, or that of DuckDB, of all subjects or the core. */
export type Contender = "parse" | "kit" | "duckdb" | "duckdb-core";

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

/** What a run is given. */
interface RunOptions {
  readonly period: ReportingPeriod;
  readonly units: readonly AdministrativeUnit[];
  readonly provinces: ReadonlyMap<string, string>;
  readonly threads: number;
}

const RUNS: Record<Contender, (file: string, options: RunOptions) => unknown> = {
  parse: (file) => parseEveryLine(file),
  kit: rollUpInKit,
  duckdb: (file, options) => rollUpInDuckDb(file, { ...options, subjects: ALL_SUBJECTS }),
  "duckdb-core": (file, options) => rollUpInDuckDb(file, { ...options, subjects: CORE_SUBJECTS }),
};

/** Every register judged and counted, every indicator of every unit, and every club by its band. */
async function rollUpInKit(file: string, { period, units, threads }: RunOptions) {
  const result = await rollupFiles([file], { period, workers: threads });
  const byUnit = rollupByUnit(result, units);
  // Let go at once, as a program would that writes them to a file.
  let measured = 0;
  for (const facts of byUnit.units.values()) measured += measureAll(facts).length;
  return { clubs: result.clubs, bands: result.bands, measured };
}

/** Measures one run in this process, which should be a fresh one: memory is told at its highest. */
export async function measureOnce(what: Contender, file: string, threads: number): Promise<Cost> {
  const { asOf, units } = nationalSet();
  const period = periodContaining(asOf, "year");
  const provinces = provincesOf(units, asOf);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const done = await RUNS[what](file, { period, units, provinces, threads });
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const cost = { wallMs, cpuMs: (user + system) / 1000, peakMb };
  const { parseMs } = done as { readonly parseMs?: number };
  return parseMs === undefined ? cost : { ...cost, parseMs };
}

import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type CivilDate, MOST_REFUSED_KEPT, type ReportingPeriod, type Rollup } from "@ishc/core";
import { findFiles } from "../files/find-files.ts";
import type { UnreadableFile } from "../files/unreadable-file.ts";
import { mergeParts, type PlacedPart } from "./merge-parts.ts";
import type {
  FilesProgress,
  NumberedPart,
  PartOrder,
  PartProgress,
  PartResult,
} from "./part-order.ts";
import { LEAST_PART, planParts } from "./plan-parts.ts";
import { ProgressSum } from "./progress-sum.ts";
import type { RefusedInFile } from "./refused-in-file.ts";
import { rollupPart } from "./rollup-part.ts";
import { readSpool } from "./spool.ts";
import { type PoolOptions, rollupOnWorkers } from "./worker-pool.ts";

/** What files are rolled up for. */
export interface RollupFilesOptions {
  /** The period. */
  readonly period: ReportingPeriod;
  /** The day of counting; the period's last day unless given. */
  readonly asOf?: CivilDate;
  /** How many worker threads; 1 reads without any. As many as are worth it, up to one a core, unless given. */
  readonly workers?: number;
  /** How many refused registers are kept, the first ones; 1000 unless given. All are counted. */
  readonly keepRefused?: number;
  /** Given every refused register, in order, once all is read; where it gives a promise, the next waits. */
  readonly onRefused?: (refused: RefusedInFile) => void | PromiseLike<void>;
  /** Told now and then how far it is. */
  readonly onProgress?: (progress: FilesProgress) => void;
  /** Stops everything. */
  readonly signal?: AbortSignal | undefined;
}

/** What the registers in files come to together. */
export interface FilesRollup extends Omit<Rollup, "refusedLines"> {
  /** The first registers that were refused, in order; `refused` says how many there are in all. */
  readonly refusedLines: readonly RefusedInFile[];
  /** Files that could not be read; nothing of them is counted. */
  readonly unreadable: readonly UnreadableFile[];
  /** Files that were named more than once; they are counted once. */
  readonly repeated: readonly string[];
}

/**
 * Rolls up files of registers on all cores: newline-delimited JSON, a register a
 * line; `.json` files, one register each; folders of both; and `-` for standard
 * input. Files are cut for the workers at line ends, and the result is the same as
 * with one of them. Issues come without what the register says of anybody.
 *
 * @param paths - files and folders
 * @param options - the period, and where wanted workers and somebody to tell
 * @returns the totals by commune, what was refused, and what could not be read
 * @throws SpoolError when there is no room for what is laid aside for `onRefused`;
 * the reason of the signal when it stopped the work
 * @example
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { periodContaining } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * import { rollupFiles } from "ishc";
 * const file = `${mkdtempSync("/tmp/ishc-")}/national.jsonl`;
 * writeFileSync(file, `${JSON.stringify(buildRegister())}\n{}\n`);
 * const result = await rollupFiles([file], { period: periodContaining("2024-05-31", "month") });
 * [result.clubs, result.refusedLines[0].line, result.unreadable.length]; // [1, 2, 0]
 */
export async function rollupFiles(
  paths: readonly string[],
  options: RollupFilesOptions,
): Promise<FilesRollup> {
  const { period, asOf = period.to, keepRefused = MOST_REFUSED_KEPT, onRefused } = options;
  const found = findFiles(paths);
  const workers = options.workers ?? availableParallelism();
  const least = options.workers === undefined ? LEAST_PART : 1;
  const parts = planParts(found.files, workers, least).map((part, number) => ({ number, part }));
  const spool = onRefused ? await mkdtemp(join(tmpdir(), "ishc-")) : undefined;
  try {
    const order = { period, asOf, keepRefused, ...(spool !== undefined && { spool }) };
    const sum = new ProgressSum(found.files, options.onProgress);
    const results = await readParts(parts, order, { workers, sum, signal: options.signal });
    const merged = await mergeParts(parts, results, order);
    if (onRefused && spool !== undefined) await tellRefused(merged.parts, spool, onRefused);
    return {
      ...merged.rollup,
      refusedLines: firstRefused(merged.parts, keepRefused),
      unreadable: [...found.unreadable, ...merged.unreadable],
      repeated: found.repeated,
    };
  } finally {
    if (spool !== undefined) await rm(spool, { recursive: true, force: true });
  }
}

interface Readers {
  readonly workers: number;
  readonly sum: ProgressSum;
  readonly signal: AbortSignal | undefined;
}

/** Files go to the workers; pipes, and everything where there is nothing to share, are read here. */
async function readParts(
  parts: readonly NumberedPart[],
  order: PartOrder,
  { workers, sum, signal }: Readers,
): Promise<ReadonlyMap<number, PartResult>> {
  const isShared = workers > 1 && parts.length > 1;
  const there = parts.filter(({ part }) => isShared && part.form !== "stream");
  const here = parts.filter((each) => !there.includes(each));
  const onProgress = (part: number, progress: PartProgress) => sum.tell(part, progress);
  const [shared, own] = await Promise.all([
    rollupOnWorkers(there, order, { workers, onProgress, signal }),
    rollupHere(here, order, { onProgress, signal }),
  ]);
  return new Map([...shared, ...own]);
}

async function rollupHere(
  parts: readonly NumberedPart[],
  order: PartOrder,
  { onProgress, signal }: Omit<PoolOptions, "workers">,
): Promise<Map<number, PartResult>> {
  const results = new Map<number, PartResult>();
  for (const part of parts) {
    const watch = { signal, onProgress: (now: PartProgress) => onProgress(part.number, now) };
    results.set(part.number, await rollupPart(part, order, watch));
  }
  return results;
}

function firstRefused(parts: readonly PlacedPart[], keep: number): RefusedInFile[] {
  const first: RefusedInFile[] = [];
  for (const { rollup, place } of parts) {
    first.push(...rollup.refusedLines.slice(0, keep - first.length).map(place));
  }
  return first;
}

async function tellRefused(
  parts: readonly PlacedPart[],
  spool: string,
  onRefused: NonNullable<RollupFilesOptions["onRefused"]>,
): Promise<void> {
  for (const { number, rollup, place } of parts) {
    if (rollup.refused === 0) continue;
    for await (const refused of readSpool(spool, number)) await onRefused(place(refused));
  }
}

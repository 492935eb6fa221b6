import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { MOST_REFUSED_KEPT } from "@ishc/core";
import { findFiles } from "../files/find-files.ts";
import type { FilesRollup, RollupFilesOptions } from "./files-rollup.ts";
import { mergeParts, type PlacedPart } from "./merge-parts.ts";
import { planParts, worthwhileWorkers } from "./plan-parts.ts";
import { ProgressSum } from "./progress-sum.ts";
import { readParts } from "./read-parts.ts";
import type { RefusedInFile } from "./refused-in-file.ts";
import { readSpool, spoolFolder } from "./spool.ts";

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
  const workers = options.workers ?? worthwhileWorkers(found.files, availableParallelism());
  const parts = planParts(found.files, workers).map((part, number) => ({ number, part }));
  const spool = onRefused && (await spoolFolder());
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

function firstRefused(parts: readonly PlacedPart[], keep: number): RefusedInFile[] {
  return parts.flatMap(({ rollup, place }) => rollup.refusedLines.map(place)).slice(0, keep);
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

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { anyElementKb, budgetsKb, bytesInKb, togetherKb } from "./budgets.ts";

/** One file a page can load, weighed. */
export interface Weighed {
  readonly entry: string;
  /** Gzip at its usual level, KB. */
  readonly kb: number;
  readonly budgetKb: number;
}

/**
 * Weighs every self-contained file of the widgets.
 *
 * @param dist - output folder of the widgets package
 * @returns one row a file, by name; empty before there is any
 */
export function weighEntries(dist: string): Weighed[] {
  const entries = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^(ishc-widgets|(standalone|whole)\/[^/]+)\.js$/.test(path))
    .sort();
  return entries.map((entry) => ({
    entry,
    kb: gzipSync(readFileSync(join(dist, entry))).length / bytesInKb,
    budgetKb: budgetsKb[entry] ?? anyElementKb,
  }));
}

/**
 * Adds up what people fetch of an element in all: its file, and the parts that come after the first drawing.
 *
 * @param rows - from {@link weighEntries}
 * @throws Error when a part is not among them
 */
export function weighTogether(rows: readonly Weighed[]): Weighed[] {
  const kbOf = (file: string) => {
    const row = rows.find(({ entry }) => entry === file);
    if (!row) throw new Error(`Expected ${file} among what was built. Mend budgets.ts.`);
    return row.kb;
  };
  return togetherKb.map(({ files, kb: budgetKb }) => ({
    entry: files.map((file) => basename(file, ".js")).join(" + "),
    kb: files.reduce((sum, file) => sum + kbOf(file), 0),
    budgetKb,
  }));
}

/** Whether an entry is within its budget; exactly at it is within. */
export function isWithin({ kb, budgetKb }: Weighed): boolean {
  return kb <= budgetKb;
}

/** A table for a terminal: entry, size, budget, and a mark on what is over. */
export function sizeTable(rows: readonly Weighed[]): string {
  const width = Math.max(5, ...rows.map(({ entry }) => entry.length));
  const line = (entry: string, kb: string, budget: string, mark = "") =>
    `${entry.padEnd(width)}  ${kb.padStart(8)}  ${budget.padStart(8)}  ${mark}`.trimEnd();
  return [
    line("entry", "gzip KB", "at most"),
    ...rows.map((row) =>
      line(row.entry, row.kb.toFixed(2), row.budgetKb.toFixed(2), isWithin(row) ? "" : "OVER"),
    ),
    "All dependencies included; 1 KB = 1024 bytes.",
  ].join("\n");
}

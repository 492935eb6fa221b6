import type { CivilDate, ReportingPeriod, Rollup } from "@ishc/core";
import type { UnreadableFile } from "../files/unreadable-file.ts";
import type { FilesProgress } from "./part-order.ts";
import type { RefusedInFile } from "./refused-in-file.ts";

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
  /** Files that were named more than once; they are counted once. Clubs: see `registersByClub`. */
  readonly repeated: readonly string[];
}

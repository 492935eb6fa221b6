import type { CivilDate, ReportingPeriod } from "@ishc/core";
import type { UnreadableFile } from "../files/unreadable-file.ts";
import type { PackedRollup } from "./packed-rollup.ts";
import type { Part } from "./plan-parts.ts";

/** A part with its place among all. Like all in this file it is plain data, and goes between threads. */
export interface NumberedPart {
  readonly number: number;
  readonly part: Part;
}

/** What every part is rolled up for. */
export interface PartOrder {
  readonly period: ReportingPeriod;
  readonly asOf: CivilDate;
  /** How many refused lines of a part are kept. */
  readonly keepRefused: number;
  /** A folder for all refused lines; absent where nobody asks for more than are kept. */
  readonly spool?: string;
}

/** How far a part is. */
export interface PartProgress {
  /** Bytes read. */
  readonly bytes: number;
  /** Registers counted. */
  readonly clubs: number;
  /** Registers refused. */
  readonly refused: number;
}

/** How far it is with all files together. */
export interface FilesProgress extends PartProgress {
  /** Bytes of all files; absent where a pipe is among them, which has no size. */
  readonly totalBytes?: number;
}

/** What a part came to. */
export interface PartResult {
  readonly rollup: PackedRollup;
  /** Files of the part that could not be read; nothing of them is in the roll-up. */
  readonly unreadable: readonly UnreadableFile[];
}

/** Who is told how far a part is, and who may stop it. */
export interface PartWatch {
  readonly onProgress: (progress: PartProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

import { createReadStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { RefusedLine } from "@ishc/core";
import { FileWriter } from "../files/file-writer.ts";

/** What was to be laid aside could not be written: the disk is full, perhaps. */
export class SpoolError extends Error {
  override readonly name = "SpoolError";
}

/**
 * Refused lines of one part, laid aside on disk. Their numbers are known only
 * once all that comes before has been read, and they may be more than memory holds.
 */
export class Spool {
  private readonly _file: string;
  private _writer: FileWriter | undefined;

  constructor(folder: string, part: number) {
    this._file = spoolFile(folder, part);
  }

  /** Adds a line; resolves when there is room for the next. */
  async add(line: RefusedLine): Promise<void> {
    this._writer ??= new FileWriter(this._file);
    await this._writer.write(`${JSON.stringify(line)}\n`).catch(failed);
  }

  /** Ends writing. */
  async close(): Promise<void> {
    await this._writer?.close().catch(failed);
  }
}

/** A new folder for spools, which nobody else may look into. */
export function spoolFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "ishc-")).catch(failed);
}

function failed(cause: Error): never {
  throw new SpoolError(cause.message, { cause });
}

/** The lines that were laid aside for a part, in the order they were added. */
export async function* readSpool(folder: string, part: number): AsyncGenerator<RefusedLine> {
  const input = createReadStream(spoolFile(folder, part));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield JSON.parse(line) as RefusedLine;
  }
}

function spoolFile(folder: string, part: number): string {
  return join(folder, `${part}.jsonl`);
}

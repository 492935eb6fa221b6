import {
  type RefusedLine,
  type RegisterLine,
  type RollupOptions,
  rollup,
  rollupRegisters,
} from "@ishc/core";
import { lineRange } from "../files/line-range.ts";
import { openStream } from "../files/open-stream.ts";
import { readDocument } from "../files/read-document.ts";
import { type UnreadableFile, unreadableFile } from "../files/unreadable-file.ts";
import { packRollup } from "./packed-rollup.ts";
import type { NumberedPart, PartOrder, PartResult, PartWatch } from "./part-order.ts";
import type { Part } from "./plan-parts.ts";
import { withoutValues } from "./refused-in-file.ts";
import { Spool } from "./spool.ts";

/** Lines between two looks at how far it is. */
const LINES_A_LOOK = 16;

/**
 * Rolls up one part. A file that cannot be read is told of, and everything else
 * goes on.
 *
 * @throws SpoolError, and whatever stopped it
 */
export async function rollupPart(
  { number, part }: NumberedPart,
  order: PartOrder,
  watch: PartWatch,
): Promise<PartResult> {
  const spool = order.spool === undefined ? undefined : new Spool(order.spool, number);
  const read = { bytes: 0, unreadable: [] };
  const options: RollupOptions = {
    ...order,
    progressEvery: LINES_A_LOOK,
    onProgress: ({ clubs, refused }) => watch.onProgress({ bytes: read.bytes, clubs, refused }),
    ...(spool && { onRefused: (line) => spool.add(redacted(line)) }),
  };
  try {
    const result = await rollupOne(part, options, { ...watch, read });
    return {
      rollup: packRollup({ ...result, refusedLines: result.refusedLines.map(redacted) }),
      unreadable: read.unreadable,
    };
  } finally {
    await spool?.close();
  }
}

/** What was read up to now. */
interface Read {
  bytes: number;
  readonly unreadable: UnreadableFile[];
}

interface Reading extends PartWatch {
  readonly read: Read;
}

async function rollupOne(part: Part, options: RollupOptions, reading: Reading) {
  if (part.form === "documents") return rollupRegisters(documents(part.files, reading), options);
  try {
    return await rollup(counted(piecesOf(part, reading.signal), reading), options);
  } catch (error) {
    reading.read.unreadable.push(unreadableFile(part.file, error));
    return rollup([], options);
  }
}

function redacted(line: RefusedLine): RefusedLine {
  return { ...line, issues: line.issues.map(withoutValues) };
}

function piecesOf(
  part: Exclude<Part, { form: "documents" }>,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  return part.form === "lines" ? lineRange(part.file, part) : openStream(part.file, signal);
}

/** Counts what is read as it goes by, and stops when told to. */
async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  { read, signal }: Reading,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    read.bytes += piece.length;
    yield piece;
  }
}

/** Each with its place in the list in place of a line's number. */
async function* documents(
  files: Extract<Part, { form: "documents" }>["files"],
  { read, signal }: Reading,
): AsyncGenerator<RegisterLine> {
  for (const [i, { file, bytes }] of files.entries()) {
    signal?.throwIfAborted();
    read.bytes += bytes;
    try {
      yield await readDocument(file, { number: i + 1, signal });
    } catch (error) {
      read.unreadable.push(unreadableFile(file, error));
    }
  }
}

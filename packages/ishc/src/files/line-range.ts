import { createReadStream } from "node:fs";

/** Part of a file, in bytes. Its lines are those that begin in it. */
export interface ByteRange {
  /** The first byte. */
  readonly from: number;
  /** The byte after the last. */
  readonly to: number;
}

/** Bytes read at a time. */
const PIECE = 256 * 1024;

const LINE_FEED = 10;

/**
 * The lines of a file that begin in a part of it, the last one to its end: of
 * parts that meet, each line is in just one. Nobody has to know beforehand where
 * lines end.
 *
 * @param file - its path
 * @param range - the part
 * @returns the bytes of those lines, in pieces
 */
export async function* lineRange(file: string, range: ByteRange): AsyncGenerator<Uint8Array> {
  const { from, to } = range;
  if (from >= to) return;
  // A line begins here if the byte before ends one.
  let at = Math.max(0, from - 1);
  let isInside = from === 0;
  for await (const piece of createReadStream(file, { start: at, highWaterMark: PIECE })) {
    const bytes: Uint8Array = piece;
    let start = 0;
    if (!isInside) {
      start = bytes.indexOf(LINE_FEED) + 1;
      isInside = start > 0;
      const next = at + (isInside ? start : bytes.length);
      if (next >= to) return; // No line begins in this part.
    }
    if (isInside) {
      const end = bytes.indexOf(LINE_FEED, Math.max(start, to - 1 - at)) + 1;
      yield bytes.subarray(start, end > 0 ? end : undefined);
      if (end > 0) return;
    }
    at += bytes.length;
  }
}

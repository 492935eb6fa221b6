import { closeSync, openSync, readSync } from "node:fs";

/** What reading a file line by line comes to. */
export interface ParsedLines {
  /** How many lines there were. */
  readonly lines: number;
  /** Milliseconds spent in `JSON.parse` alone. */
  readonly parseMs: number;
}

const PIECE = 1 << 22;
const LINE_END = 0x0a;

/** The plainest thing to do with a file of documents, one a line: `JSON.parse` on each, on one thread. */
export function parseEveryLine(path: string): ParsedLines {
  const parsed = { lines: 0, parseMs: 0 };
  const file = openSync(path, "r");
  let rest: Buffer = Buffer.alloc(0);
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const length = readSync(file, piece);
    if (length === 0) break;
    rest = parseLines(Buffer.concat([rest, piece.subarray(0, length)]), parsed);
  }
  closeSync(file);
  return parsed;
}

/** Parses whole lines, and gives back what is left of the last. */
function parseLines(bytes: Buffer, parsed: { lines: number; parseMs: number }): Buffer {
  let from = 0;
  for (let to = bytes.indexOf(LINE_END); to >= 0; to = bytes.indexOf(LINE_END, from)) {
    const text = bytes.toString("utf8", from, to);
    const start = performance.now();
    JSON.parse(text);
    parsed.parseMs += performance.now() - start;
    parsed.lines += 1;
    from = to + 1;
  }
  return bytes.subarray(from);
}

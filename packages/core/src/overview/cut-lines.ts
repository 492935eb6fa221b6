import { LineBuffer, type RawLine, type ReadBytes } from "./line-buffer.ts";
import { piecesOf, type TextPiece, type TextSource } from "./text-source.ts";

/**
 * The lines of a text that comes in pieces, one at a time and the same however it
 * is cut. Line ends are `\n` or `\r\n`, and a mark of byte order before a line is
 * left out: files that were joined have one in the middle.
 *
 * @param source - the text
 * @param longest - the most characters of a line; of a longer one only the beginning is kept
 * @param readBytes - asked to read each line from its bytes, where there are bytes; a text is made of what it cannot
 * @returns each line without its end; blank ones, too, so that numbers of lines hold
 */
export async function* cutLines<T = never>(
  source: TextSource,
  longest: number,
  readBytes: ReadBytes<T> = () => undefined,
): AsyncGenerator<RawLine<T>, void, undefined> {
  const line = new LineBuffer(longest, readBytes);
  for await (const piece of piecesOf(source)) {
    let from = 0;
    for (let end = lineEnd(piece, 0); end >= 0; end = lineEnd(piece, from)) {
      line.add(part(piece, from, end));
      yield line.take();
      from = end + 1;
    }
    line.add(part(piece, from, piece.length));
  }
  if (line.hasBegun) yield line.take();
}

function lineEnd(piece: TextPiece, from: number): number {
  return typeof piece === "string" ? piece.indexOf("\n", from) : piece.indexOf(LINE_FEED, from);
}

/** In UTF-8 no byte of a longer letter looks like it. */
const LINE_FEED = 10;

function part(piece: TextPiece, from: number, end: number): TextPiece {
  return typeof piece === "string" ? piece.slice(from, end) : piece.subarray(from, end);
}

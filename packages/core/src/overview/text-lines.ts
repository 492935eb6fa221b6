/** Where lines come from: a file read as text, a decoded web stream, or texts of any cut. */
export type TextSource = AsyncIterable<string> | Iterable<string>;

/**
 * The lines of a text that comes in pieces, one at a time, however it is cut.
 * Line ends are `\n` or `\r\n`, and a mark of byte order at the beginning is left
 * out. Bytes are made text by whoever has them: `createReadStream(file, "utf8")`,
 * or `stream.pipeThrough(new TextDecoderStream())`.
 *
 * @param source - texts, in order
 * @returns each line without its end; blank ones, too, so that numbers of lines hold
 * @example
 * import { textLines } from "@ishc/core";
 * const lines = [];
 * for await (const line of textLines(["a\nb", "c\n"])) lines.push(line);
 * lines; // ["a", "bc"]
 */
export async function* textLines(source: TextSource): AsyncGenerator<string, void, undefined> {
  let rest = "";
  let isFirst = true;
  for await (const piece of source) {
    const lines = (isFirst ? piece.replace(/^\uFEFF/, "") : piece).split("\n");
    if (piece !== "") isFirst = false;
    lines[0] = rest + (lines[0] ?? "");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}

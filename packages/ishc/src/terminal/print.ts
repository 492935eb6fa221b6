import { once } from "node:events";

/** Writes texts one after the other, and waits whenever the reader is slower. */
export async function print(
  stream: NodeJS.WritableStream,
  texts: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  for await (const text of texts) {
    if (!stream.write(text)) await once(stream, "drain");
  }
}

/** The same for lines: each gets its end. */
export function printLines(stream: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  return print(stream, [[...lines].map((line) => `${line}\n`).join("")]);
}

import { createReadStream } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import { STANDARD_INPUT } from "./find-files.ts";

/** A file, a pipe or standard input, to be read from its beginning; a signal ends a wait for more, too. */
export function openStream(file: string, signal: AbortSignal | undefined): Readable {
  const stream = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  return signal ? addAbortSignal(signal, stream) : stream;
}

import { constants } from "node:buffer";
import { BackupRefused } from "./backup-refused.ts";

/** As long as any text can be, so that whatever was written can be taken back. */
const LONGEST_LINE = constants.MAX_STRING_LENGTH;

/** The first line only says what it is: what has no end of it here is something else, however large. */
const LONGEST_FIRST = 1024;

/**
 * Cuts bytes into lines of text. What stands behind the last line break is a line that was cut off.
 *
 * @throws BackupRefused for what is no UTF-8, has no line breaks, or was cut off
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      line += 1;
      yield textOf([...pieces, chunk.subarray(from, to)], line);
      pieces = [];
      size = 0;
      from = to + 1;
    }
    pieces.push(chunk.subarray(from));
    size += chunk.length - from;
    if (line === 0 && size > LONGEST_FIRST) throw new BackupRefused("not-a-backup", 1);
    if (size > LONGEST_LINE) throw new BackupRefused("damaged", line + 1);
  }
  if (size > 0) throw new BackupRefused(line === 0 ? "not-a-backup" : "cut-off", line + 1);
}

function textOf(pieces: readonly Uint8Array[], line: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new BackupRefused(line === 1 ? "not-a-backup" : "damaged", line);
  }
}

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { NationalSet } from "./national-set.ts";

/** Lines are handed to the file in pieces of about so many characters. */
const PIECE = 1_000_000;

/** Progress is told of after every so many clubs. */
const STEP = 1000;

/**
 * Writes a national set to a file, one register a line, and keeps no more than a
 * piece of it in memory.
 *
 * @param set - the clubs
 * @param file - where to; what was there is replaced
 * @param progress - told how many clubs are written, after every thousand and at the end
 * @throws whatever the disk says
 */
export async function writeNational(
  set: NationalSet,
  file: string,
  progress: (clubs: number) => void,
): Promise<void> {
  const stream = createWriteStream(file);
  const end = finished(stream);
  end.catch(() => {}); // Told of below, once somebody waits for it.
  let piece = "";
  let clubs = 0;
  for (const register of set) {
    piece += `${JSON.stringify(register)}\n`;
    clubs += 1;
    if (clubs % STEP === 0) progress(clubs);
    if (piece.length < PIECE) continue;
    if (!stream.write(piece)) await Promise.race([once(stream, "drain"), end]);
    piece = "";
  }
  stream.end(piece);
  await end;
  if (clubs % STEP !== 0) progress(clubs);
}

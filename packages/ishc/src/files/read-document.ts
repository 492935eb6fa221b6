import type { Readable } from "node:stream";
import {
  type Issue,
  LONGEST_LINE,
  MOST_ISSUES_A_LINE,
  parseRegisterJson,
  type RegisterLine,
  type Units,
} from "@ishc/core";
import { openStream } from "./open-stream.ts";

/** Bytes that one character can need at most, as JavaScript counts characters. */
const MOST_BYTES_A_CHARACTER = 3;

/** A register, or why it is refused. */
export type ReadDocument = Exclude<RegisterLine, { readonly status: "blank" }>;

/** How a document is read. */
export interface DocumentOptions {
  /** What tells it from others, in place of a line's number; 1 unless given. */
  readonly number?: number;
  /** Where given, to look communes up in. */
  readonly units?: Units | undefined;
  /** Stops reading. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a file that is one register, over any number of lines.
 *
 * @param file - its path, or `-`
 * @param options - units, and what it is called among others
 * @returns the register or why it is refused, under the same limits as a line
 * @throws what the system says
 */
export async function readDocument(
  file: string,
  { number = 1, units, signal }: DocumentOptions = {},
): Promise<ReadDocument> {
  const bytes = await readUpTo(openStream(file, signal), LONGEST_LINE * MOST_BYTES_A_CHARACTER);
  const text = bytes && textOf(bytes);
  if (!bytes || (text && text.length > LONGEST_LINE)) {
    return refused(number, [{ code: "too-long", path: [], expected: LONGEST_LINE }]);
  }
  if (text === undefined) return refused(number, [{ code: "bad-text", path: [] }]);
  const result = parseRegisterJson(text, units ? { units } : {});
  if (result.ok) return { status: "read", line: number, register: result.value };
  return refused(number, result.issues, clubIdIn(text));
}

/** All bytes of a stream; undefined where there are more than allowed. */
async function readUpTo(stream: Readable, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += (piece as Uint8Array).length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused(line: number, all: readonly Issue[], clubId?: string): ReadDocument {
  return {
    status: "refused",
    line,
    ...(clubId !== undefined && { clubId }),
    issues: all.slice(0, MOST_ISSUES_A_LINE),
    issueCount: all.length,
  };
}

/** Many a refused register is sound JSON, and says whose it is. */
function clubIdIn(text: string): string | undefined {
  try {
    const { club } = JSON.parse(text) as { club?: { id?: unknown } };
    return typeof club?.id === "string" && /^[A-Za-z0-9][\w.-]{0,63}$/.test(club.id)
      ? club.id
      : undefined;
  } catch {
    return undefined; // No JSON, or no object.
  }
}

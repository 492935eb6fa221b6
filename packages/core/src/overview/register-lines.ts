import {
  type ParseRegisterOptions,
  parseRegisterJson,
  parseRegisterQuickly,
} from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { cutLines } from "./cut-lines.ts";
import type { RawLine } from "./line-buffer.ts";
import { type RefusedLine, refusedLine } from "./refused-line.ts";
import type { TextSource } from "./text-source.ts";

/**
 * The longest line that is read, in characters: sixty times the fullest register
 * we have seen. Our choice: a file without line ends must not fill the memory.
 */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** A line of a file of registers. */
export type RegisterLine =
  | {
      /** Nothing but blanks. */
      readonly status: "blank";
      /** Its number, from 1. */
      readonly line: number;
    }
  | {
      /** A sound register. */
      readonly status: "read";
      /** Its number, from 1. */
      readonly line: number;
      /** The register. */
      readonly register: Register;
    }
  | ({
      /** No sound register. */
      readonly status: "refused";
    } & RefusedLine);

/** How lines are read. */
export interface RegisterLinesOptions extends ParseRegisterOptions {
  /** The longest line that is read, in characters; {@link LONGEST_LINE} unless given. */
  readonly longestLine?: number;
}

/**
 * Reads a file of registers, one a line (newline-delimited JSON), and lets go of
 * each before it reads the next: memory stays flat, however many there are. A
 * line that is no sound register comes with its issues, and the next one is read;
 * so do one that is longer than allowed (`too-long`) and one that is not UTF-8
 * (`bad-text`).
 *
 * @param source - the file, a web stream, or pieces of any cut; text or bytes
 * @param options - the longest line, and units to look communes up in
 * @returns every line in order, blank ones too
 * @example
 * import { registerLines } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const found = [];
 * for await (const each of registerLines([JSON.stringify(buildRegister()), "\n\n{"])) found.push(each.status);
 * found; // ["read", "blank", "refused"]
 */
export async function* registerLines(
  source: TextSource,
  options: RegisterLinesOptions = {},
): AsyncGenerator<RegisterLine, void, undefined> {
  const { longestLine = LONGEST_LINE, ...parseOptions } = options;
  let line = 0;
  const readBytes = (bytes: Uint8Array) => parseRegisterQuickly(bytes, parseOptions);
  for await (const raw of cutLines(source, longestLine, readBytes)) {
    line += 1;
    yield readLine(raw, line, parseOptions);
  }
}

function readLine(
  raw: RawLine<Register>,
  line: number,
  options: ParseRegisterOptions,
): RegisterLine {
  const { text, issue, read } = raw;
  if (read) return { status: "read", line, register: read };
  if (issue) return { status: "refused", ...refusedLine(line, text, [issue]) };
  if (text.trim() === "") return { status: "blank", line };
  const result = parseRegisterJson(text, options);
  if (result.ok) return { status: "read", line, register: result.value };
  return { status: "refused", ...refusedLine(line, text, result.issues) };
}

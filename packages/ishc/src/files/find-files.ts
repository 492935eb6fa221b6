import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { type UnreadableFile, unreadableFile } from "./unreadable-file.ts";

/** A file of registers, and how it is read. */
export interface RegisterFile {
  /** Its path; `-` is standard input. */
  readonly file: string;
  /** A register a line, one document, or what can be read but once: a pipe. */
  readonly form: "lines" | "document" | "stream";
  /** Its size in bytes; 0 of a pipe, which has none. */
  readonly bytes: number;
}

/** What a list of paths came to. */
export interface FoundFiles {
  /** The files, in the order given; those of a folder by name. */
  readonly files: readonly RegisterFile[];
  /** What could not be read. */
  readonly unreadable: readonly UnreadableFile[];
  /** Files that were named more than once; they are read once. */
  readonly repeated: readonly string[];
}

/** Standard input. */
export const STANDARD_INPUT = "-";

/** What is read of a folder. Of these, `.json` is one document; any other file is a register a line. */
const EXTENSIONS: readonly string[] = [".json", ".jsonl", ".ndjson"];

/**
 * Finds the files behind paths: files, folders with all below them, and `-`.
 *
 * @param paths - as somebody wrote them
 * @returns the files, each once
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Map<string, RegisterFile>();
  const unreadable: UnreadableFile[] = [];
  const repeated: string[] = [];
  for (const path of paths.flatMap((each) => below(each, unreadable))) {
    try {
      const found = registerFile(path);
      const key = path === STANDARD_INPUT ? path : realpathSync(path);
      if (isGzip(found)) unreadable.push({ file: path, fault: "compressed" });
      else if (files.has(key)) repeated.push(path);
      else files.set(key, found);
    } catch (error) {
      unreadable.push(unreadableFile(path, error));
    }
  }
  return { files: [...files.values()], unreadable, repeated };
}

/** The path itself, or the files of a folder. */
function below(path: string, unreadable: UnreadableFile[]): string[] {
  if (path === STANDARD_INPUT) return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter(isRegisters)
      .map((name) => join(path, name))
      .filter((file) => !statSync(file).isDirectory())
      .sort();
    if (inside.length === 0) unreadable.push({ file: path, fault: "no-registers" });
    return inside;
  } catch (error) {
    unreadable.push(unreadableFile(path, error));
    return [];
  }
}

/** Whether a file in a folder is taken for one of registers. */
export function isRegisters(name: string): boolean {
  const isHidden = name.split(sep).some((part) => part.startsWith("."));
  return !isHidden && EXTENSIONS.includes(extname(name).toLowerCase());
}

function registerFile(file: string): RegisterFile {
  if (file === STANDARD_INPUT) return { file, form: "stream", bytes: 0 };
  const stats = statSync(file);
  if (!stats.isFile()) return { file, form: "stream", bytes: 0 };
  const form = extname(file).toLowerCase() === ".json" ? "document" : "lines";
  return { file, form, bytes: stats.size };
}

/** By how it begins, where it would be refused line by line: a document is refused once as it is. */
function isGzip({ file, form }: RegisterFile): boolean {
  if (form !== "lines") return false;
  const opened = openSync(file, "r");
  try {
    const start = new Uint8Array(2);
    return readSync(opened, start) === 2 && start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(opened);
  }
}

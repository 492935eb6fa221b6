import { type RegisterLine, registerLines, type Units } from "@ishc/core";
import type { RegisterFile } from "./find-files.ts";
import { openStream } from "./open-stream.ts";
import { readDocument } from "./read-document.ts";
import { type UnreadableFile, unreadableFile } from "./unreadable-file.ts";

/** A register in a file, or a file that could not be read on. */
export type FiledRegister =
  | { readonly file: RegisterFile; readonly register: RegisterLine }
  | { readonly file: RegisterFile; readonly unreadable: UnreadableFile };

/** How registers are read. */
export interface ReadOptions {
  readonly units?: Units | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads files one register after the other; one that cannot be read on is told of, and the next begins. */
export async function* readRegisters(
  files: readonly RegisterFile[],
  { units, signal }: ReadOptions,
): AsyncGenerator<FiledRegister> {
  for (const file of files) {
    try {
      for await (const register of linesOf(file, { units, signal })) {
        signal?.throwIfAborted();
        if (register.status !== "blank") yield { file, register };
      }
    } catch (error) {
      yield { file, unreadable: unreadableFile(file.file, error) };
    }
  }
}

async function* linesOf(
  { file, form }: RegisterFile,
  { units, signal }: ReadOptions,
): AsyncGenerator<RegisterLine> {
  if (form === "document") {
    yield await readDocument(file, { units, signal });
    return;
  }
  yield* registerLines(openStream(file, signal), units ? { units } : {});
}

import { realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { Locale } from "@ishc/i18n";
import { Misuse } from "../command/command.ts";
import { FILE_WORDS } from "./file-words.ts";
import { FileWriter } from "./file-writer.ts";
import { isRegisters } from "./find-files.ts";

/** A file that the caller named to be written. That it cannot be is for the caller to mend. */
export class OutputFile {
  private readonly _file: string;
  private readonly _locale: Locale;
  private readonly _writer: FileWriter;

  private constructor(file: string, locale: Locale) {
    this._file = file;
    this._locale = locale;
    this._writer = new FileWriter(file);
  }

  /**
   * Opens it, before anything is read: whoever may not write there learns it at
   * once, not after an hour.
   *
   * @param file - its path; what was there is replaced
   * @param inputs - files that are read, which are never replaced
   * @throws Misuse where it cannot be written, or is one of the inputs
   */
  static async open(file: string, inputs: readonly string[], locale: Locale): Promise<OutputFile> {
    if (inputs.some((input) => isRead(file, input))) {
      throw new Misuse(FILE_WORDS[locale].wouldReplace(file));
    }
    const output = new OutputFile(file, locale);
    await output._settled(output._writer.opened());
    return output;
  }

  /** Writes a text; resolves when there is room for the next. */
  write(text: string): Promise<void> {
    return this._settled(this._writer.write(text));
  }

  /** Ends the file. */
  close(): Promise<void> {
    return this._settled(this._writer.close());
  }

  private async _settled(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new Misuse(FILE_WORDS[this._locale].notWritten(this._file, code));
    }
  }
}

/** Whether a file is an input, or would be found in an input folder. */
function isRead(file: string, input: string): boolean {
  const [path, inputPath] = [realPath(file), realPath(input)];
  return path === inputPath || (path.startsWith(inputPath + sep) && isRegisters(file));
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file); // Not there yet.
  }
}

import type { CivilDate, Words } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import type { ExitCode } from "./exit-codes.ts";

/** An option of a command, and what help says of it. */
export interface CommandOption {
  /** What its value is called; absent where it has none. */
  readonly value?: Words;
  /** What it does. */
  readonly help: Words;
}

/** The options of a command, by name. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** Where a command reads and writes, and what day it is. */
export interface Surroundings {
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; hasColors?: () => boolean };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean; hasColors?: () => boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, where the machine is. */
  readonly today: CivilDate;
  /** Stops what is going on. */
  readonly signal: AbortSignal;
}

/** A call that was understood so far: its options are known ones, each with a value if it takes one. */
export interface Call {
  readonly locale: Locale;
  readonly files: readonly string[];
  /** The value of an option, or undefined where it was not given. */
  readonly value: (name: string) => string | undefined;
  /** Whether an option without a value was given. */
  readonly has: (name: string) => boolean;
}

/** One of the commands. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `FILE…`. */
  readonly operands: Words;
  /** What it does, in a sentence. */
  readonly summary: Words;
  /** What there is to know besides; may be several lines. */
  readonly notes: Words;
  readonly options: CommandOptions;
  readonly run: (call: Call, surroundings: Surroundings) => Promise<ExitCode>;
}

/** Called in a way that cannot be followed; its message is for the person who called. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}

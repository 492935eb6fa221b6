import type { ParseResult, Register } from "@ishc/core";
import type { Change } from "../../store/history/stored-change.ts";

/** As much of a club's register as a submission touches. */
export interface Book {
  /** What the register says of the submission's subject is in it. */
  readonly register: Register;
  /** Writes the submission in, or says everything that stands against it; stores nothing yet. */
  readonly record: () => ParseResult<Store>;
}

/** Stores what was recorded; gives the version of the register. */
export type Store = (change: Change) => Promise<number>;

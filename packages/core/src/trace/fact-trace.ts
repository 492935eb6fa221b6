import type { FactId } from "../facts/fact-catalogue.ts";
import type { IssuePath } from "../issue.ts";

/** A row of a register that counts in a fact. */
export interface TracedRow {
  /** Where it stands: `["meetings", 2, "attendance", 14]`. */
  readonly path: IssuePath;
  /** Its id, or in a list of ids the id it is; absent where it has none. */
  readonly id?: string;
  /**
   * What the fact would be less without the row and whatever points at it. Below
   * 0 for a row that holds the fact down; 0 where other rows say the same.
   */
  readonly effect: number;
}

/** The rows of one place of a register that count in a fact. */
export interface TracedList {
  /** The place, as the data dictionary writes it: `meetings[].attendance`. */
  readonly place: string;
  /** What their effects come to together; where it is the fact itself, these rows alone explain it. */
  readonly effect: number;
  /** The rows, in the order of the document; at least one. */
  readonly rows: readonly TracedRow[];
}

/**
 * Which rows of a register count in a fact. Each list is the same fact looked at
 * from another side: attendance by members, by meetings, by marks. Personal
 * data: rows are about people, so this is for the club and those who guide it.
 */
export interface FactTrace {
  /** The fact. */
  readonly fact: FactId;
  /** What it comes to. */
  readonly value: number;
  /** The places it comes from, in the order of the document. */
  readonly lists: readonly TracedList[];
}

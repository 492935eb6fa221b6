/** A sheet of paper as data: what stands on it, from top to bottom. */
export interface Paper {
  /** Language of its words. */
  readonly language: string;
  /** Name of the club, with its village where the name does not say it. */
  readonly club: string;
  /** What the sheet is. */
  readonly title: string;
  /** What it is about: the day of a meeting. */
  readonly about?: string;
  /** Everything between the title and those who sign. */
  readonly parts: readonly PaperPart[];
  /** Who signs, from left to right. */
  readonly signers: readonly string[];
  /** Below each of them. */
  readonly sign: string;
  /** The word before the number of a page. */
  readonly page: string;
}

/** One part of a sheet. */
export type PaperPart = PaperHeading | PaperLine | PaperChoices | PaperTable;

/** A heading within a sheet. */
export interface PaperHeading {
  readonly kind: "heading";
  readonly text: string;
  /** How it is filled in. */
  readonly hint?: string;
}

/** A label, and what is written behind it. */
export interface PaperLine {
  readonly kind: "line";
  readonly label: string;
  /** What was entered; a line to write on where blank. */
  readonly value?: string | undefined;
  /** In place of that line, where it is not a bare one: the gaps of a date. */
  readonly blank?: string;
  /** How many lines there are to write on; 1 unless given. */
  readonly lines?: number;
  /** How it is filled in. */
  readonly hint?: string | undefined;
}

/** A question, and boxes with its answers. */
export interface PaperChoices {
  readonly kind: "choices";
  readonly label: string;
  readonly choices: readonly PaperChoice[];
  /** In one line, two columns, or one below the other. */
  readonly layout: "row" | "columns" | "list";
}

/** A box, and what it means. */
export interface PaperChoice {
  readonly label: string;
  readonly isTicked: boolean;
  /** What it means more exactly. */
  readonly hint?: string | undefined;
}

/** Rows to tick and to write in. */
export interface PaperTable {
  readonly kind: "table";
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

/** A column: the number of the row, what the row is about, a mark, a date or number, or room to write. */
export interface PaperColumn {
  readonly label: string;
  readonly use: "number" | "name" | "mark" | "short" | "note";
}

/** A row of cells, or the name of the group that follows. */
export type PaperRow = { readonly cells: readonly PaperCell[] } | { readonly group: string };

/** A text, or a box that is ticked or not. */
export type PaperCell = string | { readonly isTicked: boolean };

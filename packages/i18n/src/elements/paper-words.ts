/** The words that stand on paper alone. A page may replace any of them. */
export interface PaperWords {
  /** Heading of each sheet; that of the attendance by kind of meeting. */
  readonly titles: Readonly<Record<PaperTitle, string>>;
  /** Before the number of a page. */
  readonly page: string;
  /** In place of a date that nobody entered: day, month and year with room for a hand. */
  readonly blankDate: string;
  /** Beside boxes: how they are filled in. */
  readonly tickHint: string;
  /** Where the meeting is held. */
  readonly place: string;
  /** Number of a row. */
  readonly number: string;
  /** Name of a person. */
  readonly name: string;
  /** Room for a note. */
  readonly note: string;
  /** What is looked at, and scored. */
  readonly item: string;
  /** Most points. */
  readonly outOf: string;
  /** Points given. */
  readonly score: string;
  /** Those who sign. */
  readonly signers: Readonly<Record<PaperSigner, string>>;
  /** Below whoever signs. */
  readonly sign: string;
}

/** Sheets of paper. */
export type PaperTitle = "general" | "board" | "member" | "activity" | "supervision";

/** Those who sign: head and secretary of the club, a member, whoever wrote it down, an officer. */
export type PaperSigner = "head" | "secretary" | "member" | "writer" | "officer";

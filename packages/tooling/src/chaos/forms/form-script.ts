import type { Dice } from "../../generators/dice.ts";

/** A question of a form, as a person sees it. */
export interface Question {
  /** What stands beside or above it. */
  readonly label: string;
  /** The choices by the value that a submission gives them; without, something is written. */
  readonly choices?: Readonly<Record<string, string>>;
  /** It is a date in three fields. */
  readonly isDate?: boolean;
  /** It is asked once the one before it is answered. */
  readonly isFollowUp?: boolean;
}

/** What is entered, by which contents are told apart: an answer for each question, in their order. */
export type Answers = readonly string[];

/** A JSON document of which nothing is believed beforehand. */
export type Json = Readonly<Record<string, unknown>>;

/** One of the forms, as a person fills it in, and where its answers come to lie. */
export interface FormScript {
  /** Its element. */
  readonly tag: string;
  /** File of its script. */
  readonly file: string;
  /** Address of its sheet, below the club's. */
  readonly sheet: string;
  /** Address that it sends to, below the club's. */
  readonly action: string;
  /** Id of what the register knows already; what is new gets one from the form. */
  readonly known: string;
  /** In the order of the page. */
  readonly questions: readonly Question[];
  /**
   * What a person may enter.
   *
   * @param number - from 1, unique within a run, which tells it from everything else
   */
  readonly answers: (d: Dice, number: number) => Answers;
  /** What a submission is about. */
  readonly subjectOf: (submission: Json) => string;
  /** What was answered, as a submission has it. */
  readonly answersOf: (submission: Json) => Answers;
  /** Every row of a register, as a submission would have it. */
  readonly rows: (register: Json) => readonly Json[];
}

/** The answer where nothing was. */
export const text = (value: unknown): string => (value === undefined ? "" : String(value));

/** A day of the year before the runs' own, told by a number. */
export function dayOf(d: Dice): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `2023-${two(d.between(1, 12))}-${two(d.between(1, 28))}`;
}

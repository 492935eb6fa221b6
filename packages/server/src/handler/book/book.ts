import type { CivilDate, ParseResult, Register, Submission } from "@ishc/core";
import type { Change } from "../../store/history/stored-change.ts";
import type { StoreTransaction } from "../../store/store.ts";
import { meetingPage } from "./meeting-page.ts";
import { wholeBook } from "./whole-book.ts";

/** As much of a club's register as a submission touches. */
export interface Book {
  /** What the register says of the submission's subject is in it. */
  readonly register: Register;
  /** Writes the submission in, or says everything that stands against it; stores nothing yet. */
  readonly record: () => ParseResult<Store>;
}

/** Stores what was recorded; gives the version of the register. */
export type Store = (change: Change) => Promise<number>;

/**
 * Opens the book of a submission's club, as far as it takes.
 *
 * @param transaction - in which the club is locked
 * @param submission - what came in
 * @param today - the day after which nothing can have happened yet
 * @returns undefined for an unknown club
 */
export async function openBook(
  transaction: StoreTransaction,
  submission: Submission,
  today: CivilDate,
): Promise<Book | undefined> {
  const page =
    submission.kind === "ishc-attendance"
      ? await meetingPage(transaction, submission, today)
      : undefined;
  return page ?? wholeBook(transaction, submission, today);
}

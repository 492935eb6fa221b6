import type { CivilDate, Submission } from "@ishc/core";
import type { StoreTransaction } from "../../store/store.ts";
import type { Book } from "./book.ts";
import { meetingPage } from "./meeting-page.ts";
import { wholeBook } from "./whole-book.ts";

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

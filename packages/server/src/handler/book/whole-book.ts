import {
  type CivilDate,
  type ParseResult,
  parseRegister,
  type Register,
  recordSubmission,
  type Submission,
} from "@ishc/core";
import type { StoreTransaction } from "../../store/store.ts";
import type { Book } from "./book.ts";

/** Opens the whole register of a submission's club; undefined for an unknown club. */
export async function wholeBook(
  transaction: StoreTransaction,
  submission: Submission,
  today: CivilDate,
): Promise<Book | undefined> {
  const stored = await transaction.readRegister(submission.clubId);
  if (!stored) return undefined;
  const { register } = stored;
  return {
    register,
    record() {
      const recorded = withSubmission(register, submission, today);
      if (!recorded.ok) return recorded;
      return { ok: true, value: (change) => transaction.writeRegister(recorded.value, change) };
    },
  };
}

/**
 * Every kind but attendance is held against the whole register as it is recorded.
 * A meeting more may be one too many, or the one that activities speak of.
 */
function withSubmission(
  register: Register,
  submission: Submission,
  today: CivilDate,
): ParseResult<Register> {
  const recorded = recordSubmission(register, submission, today);
  const isJudged = !recorded.ok || submission.kind !== "ishc-attendance";
  return isJudged ? recorded : parseRegister(recorded.value);
}

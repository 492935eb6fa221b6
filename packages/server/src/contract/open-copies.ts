import type { KeptCopy } from "@ishc/core";
import type { DeliveredBefore } from "./delivery-rule.ts";
import { receiptCode } from "./receipt.ts";

/** A stored submission, and which kept copies its sender saw and decided about. */
export interface Deciding extends DeliveredBefore {
  /** As the submission names them. */
  readonly settles?: readonly KeptCopy[] | undefined;
}

/**
 * How many copies may be open on one subject: more than any club has phones, and what one person can still look
 * through. Our choice.
 */
export const MOST_OPEN_COPIES = 50;

/**
 * The copies kept on a subject about which nobody has decided: a person has to see each of them.
 *
 * @param submissions - all on one subject, in the order they came in
 */
export function openCopies<T extends Deciding>(submissions: readonly T[]): T[] {
  const copies = submissions.filter((each) => !isAccepted(each));
  const settled = new Set(
    submissions.filter(isAccepted).flatMap((each) => [
      ...named(each.settles ?? [], copies),
      // Whoever does not say what they saw has seen what they sent.
      ...ownBefore(each, submissions),
    ]),
  );
  return copies.filter((each) => !settled.has(each));
}

function isAccepted({ outcome }: DeliveredBefore): boolean {
  return outcome === "accepted";
}

/** The copies that are named. A name that fits two says of neither that it was seen. */
function named<T extends DeliveredBefore>(names: readonly KeptCopy[], copies: readonly T[]): T[] {
  return names.flatMap(({ submissionId, revision, receipt }) => {
    const found = copies.filter(
      (each) =>
        each.submissionId === submissionId &&
        each.revision === revision &&
        receiptCode(each.contentHash) === receipt,
    );
    return found.length === 1 ? found : [];
  });
}

/**
 * Earlier copies under the id of a decision, as long as nothing of the id had been accepted: an id is
 * made with a draft, and until then it is known where that was begun. Afterwards sheets tell it to everybody.
 */
function ownBefore<T extends DeliveredBefore>(accepted: T, submissions: readonly T[]): T[] {
  const { submissionId, revision, amendment, replaces } = accepted;
  if (!amendment || !replaces) return [];
  const before = submissions
    .slice(0, submissions.indexOf(accepted))
    .filter((each) => each.submissionId === submissionId);
  if (before.some(isAccepted)) return [];
  return before.filter((each) => each.revision < revision);
}

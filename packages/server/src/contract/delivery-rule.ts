/** What a submission is about. */
export interface Subject {
  /** `meeting`, `member`, `activity` or `visit`. */
  readonly kind: string;
  /** Its id in the register. */
  readonly id: string;
}

/** Whether two submissions are about the same. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** What of a stored submission the rule looks at. */
export interface DeliveredBefore {
  /** Id of the submission. */
  readonly submissionId: string;
  /** Its revision. */
  readonly revision: number;
  /** Hash of its content. */
  readonly contentHash: string;
  /** What it is about. */
  readonly subject: Subject;
  /** Whether it was written into the register, or only kept. */
  readonly outcome: "accepted" | "conflict";
}

/** A submission that has just come in. */
export type Delivered = Omit<DeliveredBefore, "outcome">;

/**
 * What to do with a submission, the same rule as in the form:
 *
 * - `repeated`: this very content came in before; give the earlier answer again
 * - `first`: nothing was recorded on the subject by a submission so far
 * - `amendment`: a newer revision of what is recorded
 * - `conflict`: anything else; keep both, and let a person decide
 */
export type DeliveryVerdict<T extends DeliveredBefore> =
  | { readonly verdict: "repeated"; readonly earlier: T }
  | { readonly verdict: "first" | "amendment" | "conflict" };

/**
 * Applies the rule.
 *
 * @param delivered - what has just come in
 * @param history - every stored submission of the same club
 */
export function judgeDelivery<T extends DeliveredBefore>(
  delivered: Delivered,
  history: readonly T[],
): DeliveryVerdict<T> {
  const ofSameId = history.filter((each) => each.submissionId === delivered.submissionId);
  const earlier = ofSameId.find(
    (each) => each.revision === delivered.revision && each.contentHash === delivered.contentHash,
  );
  if (earlier) return { verdict: "repeated", earlier };
  if (ofSameId.some((each) => !isSameSubject(each.subject, delivered.subject))) return conflict;
  const recorded = recordedFor(history, delivered.subject);
  if (!recorded) return { verdict: "first" };
  const isNewer = delivered.revision > recorded.revision;
  return recorded.submissionId === delivered.submissionId && isNewer
    ? { verdict: "amendment" }
    : conflict;
}

const conflict = { verdict: "conflict" } as const;

/** The submission that holds a subject: the newest accepted one. */
export function recordedFor<T extends DeliveredBefore>(
  history: readonly T[],
  subject: Subject,
): T | undefined {
  return history
    .filter((each) => isSameSubject(each.subject, subject) && each.outcome === "accepted")
    .reduce<T | undefined>(
      (newest, each) => (newest && newest.revision > each.revision ? newest : each),
      undefined,
    );
}

/** What a submission is about. */
export interface Subject {
  /** `meeting`, `member`, `activity` or `visit`. */
  readonly kind: string;
  /** Its id in the register. */
  readonly id: string;
}

/** The record that a submission takes the place of: the one it was begun from, or one that a person decided against. */
export interface Replaced {
  /** Id of the submission. */
  readonly submissionId: string;
  /** Its revision. */
  readonly revision: number;
}

/**
 * Id of what a register says of a subject, by which a sheet names it; nobody else makes such.
 *
 * @param hash - at least 32 hexadecimal digits
 */
export function idOfRegister(hash: string): string {
  return `register-${hash.slice(0, 32)}`;
}

const ID_OF_REGISTER = /^register-[0-9a-f]{32}$/;

/** Whether a submission goes on with what a register said of its subject. */
export function isOfRegister({
  submissionId,
  replaces,
}: Pick<Delivered, "submissionId" | "replaces">): boolean {
  return [submissionId, replaces?.submissionId ?? ""].some((id) => ID_OF_REGISTER.test(id));
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
  /** The record it takes the place of; absent on a subject of which nothing was recorded. */
  readonly replaces?: Replaced | undefined;
  /** True when it took the place of an earlier record. */
  readonly amendment: boolean;
  /** Whether it was written into the register, or only kept. */
  readonly outcome: "accepted" | "conflict";
}

/** A submission that has just come in. */
export type Delivered = Omit<DeliveredBefore, "outcome" | "amendment">;

/**
 * What to do with a submission, the same rule as in the form:
 *
 * - `repeated`: this very content came in before; give the earlier answer again
 * - `first`: nothing was recorded on the subject so far, and it goes on with nothing that a register said of it
 * - `amendment`: a newer revision of what is recorded, or it names that as what it takes the place of
 * - `conflict`: anything else; keep both, and let a person decide
 */
export type DeliveryVerdict<T extends DeliveredBefore> =
  | { readonly verdict: "repeated"; readonly earlier: T }
  | { readonly verdict: "first" | "amendment" | "conflict" };

/**
 * Applies the rule of docs/specifications/delivery.md; the lines stand in its order.
 *
 * @param delivered - what has just come in
 * @param history - the stored submissions of the same club that have its id or its subject; others change nothing
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
  // What a register said is gone where nothing is recorded: whoever goes on with it has not seen that.
  if (!recorded) return isOfRegister(delivered) ? conflict : { verdict: "first" };
  // A revision stands for one content: one that was accepted is never used again.
  if (ofSameId.some((each) => isAccepted(each) && each.revision >= delivered.revision)) {
    return conflict;
  }
  const { replaces } = delivered;
  const takesPlace = replaces
    ? isNamedBy(replaces, recorded) || goesOn(delivered.submissionId, replaces, recorded)
    : recorded.submissionId === delivered.submissionId;
  return takesPlace ? { verdict: "amendment" } : conflict;
}

/**
 * An earlier revision has taken the place of the same record already, and its answer may have been lost. Where
 * the id is that of what is replaced it is known to more than one, and tells nothing.
 */
function goesOn(id: string, replaces: Replaced, recorded: DeliveredBefore): boolean {
  if (recorded.submissionId !== id || replaces.submissionId === id || !recorded.replaces)
    return false;
  const { submissionId, revision } = recorded.replaces;
  return submissionId === replaces.submissionId && revision === replaces.revision;
}

const conflict = { verdict: "conflict" } as const;

/**
 * The submission that holds a subject: the accepted one whose place no other took, whatever
 * the order they are given in. Each took the place of the one before it, so there is one at most.
 */
export function recordedFor<T extends DeliveredBefore>(
  history: readonly T[],
  subject: Subject,
): T | undefined {
  const accepted = history.filter(
    (each) => isAccepted(each) && isSameSubject(each.subject, subject),
  );
  return accepted.find((each) => !accepted.some((other) => hasTakenPlace(other, each)));
}

function hasTakenPlace(other: DeliveredBefore, each: DeliveredBefore): boolean {
  const isAmended = other.submissionId === each.submissionId && other.revision > each.revision;
  if (isAmended) return true;
  // The first of a subject may name what was never there: that takes no place.
  return other.amendment && other.replaces !== undefined && isNamedBy(other.replaces, each);
}

function isNamedBy(named: Replaced, each: DeliveredBefore): boolean {
  return named.submissionId === each.submissionId && named.revision === each.revision;
}

function isAccepted({ outcome }: DeliveredBefore): boolean {
  return outcome === "accepted";
}

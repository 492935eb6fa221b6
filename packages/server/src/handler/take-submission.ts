import {
  type CivilDate,
  type Issue,
  type Register,
  type Submission,
  type SubmissionReceipt,
  subjectOf,
} from "@ishc/core";
import {
  type Delivered,
  isSameSubject,
  judgeDelivery,
  recordedFor,
} from "../contract/delivery-rule.ts";
import { MOST_OPEN_COPIES, openCopies } from "../contract/open-copies.ts";
import { receiptOf } from "../contract/receipt.ts";
import { contentHash } from "../hash/content-hash.ts";
import type {
  Store,
  StoredDelivery,
  StoreTransaction,
  SubmissionDocument,
} from "../store/store.ts";
import { openBook } from "./book/open-book.ts";
import { broughtAlong } from "./brought-along.ts";
import { bringsBack } from "./brought-back.ts";

/** What became of a submission. */
export type SubmissionOutcome =
  | { readonly outcome: "unknown-club" | "forgotten" | "too-many-copies" }
  | { readonly outcome: "invalid"; readonly issues: readonly Issue[] }
  | { readonly outcome: "accepted" | "repeated" | "conflict"; readonly receipt: SubmissionReceipt };

/** How a submission came in. */
export interface Arrival {
  /** Today, where the club is. */
  readonly today: CivilDate;
  /** The instant it came in. */
  readonly receivedAt: string;
  /** Who sent it. */
  readonly by: string;
  /** On what, where that is told. */
  readonly device?: string;
  /** Why, where a person says it: kept in the history behind the name of the submission. */
  readonly why?: string;
}

/** A submission that has come in, hashed before anybody waits for it. */
export interface Arrived {
  readonly submission: Submission;
  readonly delivery: Delivered & Pick<StoredDelivery, "clubId" | "receivedAt">;
  readonly arrival: Arrival;
}

/**
 * Stores a submission and writes it into the register, in one transaction: two
 * that come in at once are taken one after the other, and neither is lost.
 */
export async function takeSubmission(
  store: Store,
  submission: Submission,
  arrival: Arrival,
): Promise<SubmissionOutcome> {
  const arrived = await arrivedAs(submission, arrival);
  return store.transaction((transaction) => takeInto(transaction, arrived));
}

/** Names a submission as the rule looks at it. */
export async function arrivedAs(submission: Submission, arrival: Arrival): Promise<Arrived> {
  const { clubId, id: submissionId, revision, replaces } = submission;
  const delivery = {
    clubId,
    submissionId,
    revision,
    contentHash: await contentHash(submission),
    subject: subjectOf(submission),
    replaces,
    receivedAt: arrival.receivedAt,
  };
  return { submission, delivery, arrival };
}

/** Does what {@link takeSubmission} does inside a transaction that does more. */
export async function takeInto(
  transaction: StoreTransaction,
  { submission, delivery, arrival }: Arrived,
): Promise<SubmissionOutcome> {
  await transaction.lockClub(delivery.clubId);
  const book = await openBook(transaction, submission, arrival.today);
  if (!book) return { outcome: "unknown-club" };
  const { history, brought } = await historyOf(transaction, book.register, delivery);
  const judged = judgeDelivery(delivery, history);
  if (judged.verdict === "repeated") return repeatAnswer(judged.earlier);
  if (await bringsBack(transaction, submission)) return { outcome: "forgotten" };
  const tooFar = revisionIssues(delivery, history);
  const recorded = tooFar.length > 0 ? invalid(tooFar) : book.record();
  if (!recorded.ok) return { outcome: "invalid", issues: recorded.issues };
  const outcome = judged.verdict === "conflict" ? "conflict" : "accepted";
  if (outcome === "conflict" && isFull(history, delivery)) return { outcome: "too-many-copies" };
  const entry = {
    ...delivery,
    submission,
    outcome,
    amendment: judged.verdict === "amendment",
  } as const;
  if (brought) await transaction.addSubmission(brought);
  await transaction.addSubmission(entry);
  if (outcome === "accepted") await recorded.value(changeOf(submission, arrival));
  return { outcome, receipt: receiptOf(entry) };
}

/** All that the rule looks at: what came in under the same id, and on the subject. */
async function historyOf(
  transaction: StoreTransaction,
  register: Register,
  delivery: Pick<StoredDelivery, "clubId" | "submissionId" | "subject" | "receivedAt">,
) {
  const { clubId, subject, receivedAt } = delivery;
  const related = await transaction.readRelated(clubId, delivery);
  const brought = recordedFor(related, subject)
    ? undefined
    : await broughtAlong(register, subject, receivedAt);
  return { history: brought ? [...related, brought] : related, brought };
}

/** Whether as many copies wait on the subject as may: whoever sends another keeps it until some are decided about. */
function isFull(history: readonly StoredDelivery[], { subject }: Delivered): boolean {
  const onSubject = history.filter((each) => isSameSubject(each.subject, subject));
  return openCopies(onSubject).length >= MOST_OPEN_COPIES;
}

const invalid = (issues: readonly Issue[]) => ({ ok: false, issues }) as const;

/** How the history names the change that a submission makes. */
export function changeOf(
  { kind, id, revision }: Pick<SubmissionDocument, "kind" | "id" | "revision">,
  { receivedAt, by, device, why }: Arrival,
) {
  const name = `${kind} ${id} ${revision}`;
  return {
    at: receivedAt,
    by,
    why: why === undefined ? name : `${name}: ${why}`,
    ...(device !== undefined && { device }),
  };
}

/**
 * How far ahead of the record a revision may be. Each change after a sending
 * without an answer takes one, so gaps are normal; a leap would leave no
 * revision for whoever comes next.
 */
const FURTHEST_AHEAD = 1000;

function revisionIssues(
  { revision, subject }: Delivered,
  history: readonly StoredDelivery[],
): Issue[] {
  const highest = (recordedFor(history, subject)?.revision ?? 0) + FURTHEST_AHEAD;
  if (revision <= highest) return [];
  return [{ code: "too-large", path: ["revision"], expected: highest, received: revision }];
}

function repeatAnswer(earlier: StoredDelivery): SubmissionOutcome {
  const outcome = earlier.outcome === "accepted" ? "repeated" : "conflict";
  return { outcome, receipt: receiptOf(earlier) };
}

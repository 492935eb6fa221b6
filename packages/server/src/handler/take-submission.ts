import {
  type CivilDate,
  type Issue,
  parseRegister,
  type Register,
  recordSubmission,
  type Submission,
  type SubmissionReceipt,
  subjectOf,
} from "@ishc/core";
import { broughtAlong } from "../contract/brought-along.ts";
import { contentHash } from "../contract/content-hash.ts";
import { type Delivered, judgeDelivery, recordedFor } from "../contract/delivery-rule.ts";
import { receiptOf } from "../contract/receipt.ts";
import type { Store, StoredDelivery, StoreTransaction } from "../store/store.ts";
import { submissionsOn } from "./deliveries.ts";

/** What became of a submission. */
export type SubmissionOutcome =
  | { readonly outcome: "unknown-club" }
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
  return store.transaction(async (transaction) => {
    await transaction.lockClub(clubId);
    const stored = await transaction.readRegister(clubId);
    if (!stored) return { outcome: "unknown-club" };
    const { history, brought } = await historyOf(transaction, stored.register, delivery);
    const judged = judgeDelivery(delivery, history);
    if (judged.verdict === "repeated") return repeatAnswer(judged.earlier);
    const tooFar = revisionIssues(delivery, history);
    const recorded =
      tooFar.length > 0 ? invalid(tooFar) : record(stored.register, submission, arrival.today);
    if (!recorded.ok) return { outcome: "invalid", issues: recorded.issues };
    const outcome = judged.verdict === "conflict" ? "conflict" : "accepted";
    const entry = {
      ...delivery,
      submission,
      outcome,
      amendment: judged.verdict === "amendment",
    } as const;
    if (brought) await transaction.addSubmission(brought);
    await transaction.addSubmission(entry);
    if (outcome === "accepted") {
      await transaction.writeRegister(recorded.value, changeOf(submission, arrival));
    }
    return { outcome, receipt: receiptOf(entry) };
  });
}

/** Every delivery of the club; those on the subject with what they took the place of. */
async function historyOf(
  transaction: StoreTransaction,
  register: Register,
  { clubId, subject, receivedAt }: Pick<StoredDelivery, "clubId" | "subject" | "receivedAt">,
) {
  const own = await submissionsOn(transaction, clubId, subject);
  const all = await transaction.readDeliveries(clubId);
  const brought = recordedFor(own, subject)
    ? undefined
    : await broughtAlong(register, subject, receivedAt);
  const others = all.filter((each) => !own.some((mine) => isSame(mine, each)));
  return { history: [...others, ...own, ...(brought ? [brought] : [])], brought };
}

function isSame(one: StoredDelivery, other: StoredDelivery): boolean {
  return (
    one.submissionId === other.submissionId &&
    one.revision === other.revision &&
    one.contentHash === other.contentHash
  );
}

const invalid = (issues: readonly Issue[]) => ({ ok: false, issues }) as const;

/** Once more as a whole: one row more may be one too many. */
function record(register: Register, submission: Submission, today: CivilDate) {
  const recorded = recordSubmission(register, submission, today);
  return recorded.ok ? parseRegister(recorded.value) : recorded;
}

function changeOf({ kind, id, revision }: Submission, { receivedAt, by, device }: Arrival) {
  const why = `${kind} ${id} ${revision}`;
  return { at: receivedAt, by, why, ...(device !== undefined && { device }) };
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

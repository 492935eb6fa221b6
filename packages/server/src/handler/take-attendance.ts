import {
  type AttendanceSubmission,
  type CivilDate,
  type Issue,
  parseRegister,
  type Register,
  recordAttendance,
  type SubmissionReceipt,
} from "@ishc/core";
import { broughtAlong } from "../contract/brought-along.ts";
import { contentHash } from "../contract/canonical-json.ts";
import { type DeliveryVerdict, judgeDelivery, recordedFor } from "../contract/delivery-rule.ts";
import { receiptCode } from "../contract/receipt.ts";
import type { Store, StoredDelivery, StoredSubmission } from "../store/store.ts";

/** What became of a submission. */
export type AttendanceOutcome =
  | { readonly outcome: "unknown-club" }
  | { readonly outcome: "invalid"; readonly issues: readonly Issue[] }
  | { readonly outcome: "accepted" | "repeated" | "conflict"; readonly receipt: SubmissionReceipt };

/** The two clocks of a submission. */
export interface Clocks {
  /** Today, where the club is. */
  readonly today: CivilDate;
  /** The instant it came in. */
  readonly receivedAt: string;
}

/**
 * Stores a submission and writes it into the register, in one transaction: two
 * that come in at once are taken one after the other, and neither is lost.
 */
export async function takeAttendance(
  store: Store,
  clubId: string,
  submission: AttendanceSubmission,
  clocks: Clocks,
): Promise<AttendanceOutcome> {
  const hash = await contentHash(submission);
  const delivery = {
    clubId,
    submissionId: submission.id,
    revision: submission.revision,
    contentHash: hash,
    subject: { kind: "meeting", id: submission.meeting.id },
    receivedAt: clocks.receivedAt,
  };
  return store.transaction(async (transaction) => {
    await transaction.lockClub(clubId);
    const stored = await transaction.readRegister(clubId);
    if (!stored) return { outcome: "unknown-club" };
    const history = await transaction.readDeliveries(clubId);
    const brought = await unrecorded(stored.register, delivery, history);
    const known = brought ? [...history, brought] : history;
    const judged = judgeDelivery(delivery, known);
    if (judged.verdict === "repeated") return repeatAnswer(judged.earlier);
    const tooFar = revisionIssues(submission, known);
    if (tooFar.length > 0) return { outcome: "invalid", issues: tooFar };
    const recorded = recordAttendance(stored.register, submission, clocks.today);
    // Once more as a whole: one meeting more may be one too many.
    const sound = recorded.ok ? parseRegister(recorded.value) : recorded;
    if (!sound.ok) return { outcome: "invalid", issues: sound.issues };
    const entry = { ...delivery, submission, ...outcomeOf(judged.verdict) };
    if (brought) await transaction.addSubmission(brought);
    await transaction.addSubmission(entry);
    if (entry.outcome === "accepted") {
      const why = `submission ${submission.id}, revision ${submission.revision}`;
      await transaction.writeRegister(sound.value, { at: clocks.receivedAt, by: "form", why });
    }
    return { outcome: entry.outcome, receipt: receiptOf(entry) };
  });
}

/** The attendance that came with the register, while no submission has replaced it. */
async function unrecorded(
  register: Register,
  { clubId, subject, receivedAt }: StoredDeliveryKey,
  history: readonly StoredDelivery[],
): Promise<StoredSubmission | undefined> {
  if (recordedFor(history, subject)) return undefined;
  const meeting = register.meetings?.find((each) => each.id === subject.id);
  return meeting && broughtAlong(clubId, meeting, receivedAt);
}

type StoredDeliveryKey = Pick<StoredDelivery, "clubId" | "subject" | "receivedAt">;

/**
 * How far ahead of the record a revision may be. Each change after a sending
 * without an answer takes one, so gaps are normal; a leap would leave no
 * revision for whoever comes next.
 */
const FURTHEST_AHEAD = 1000;

function revisionIssues(
  { revision, meeting }: AttendanceSubmission,
  history: readonly StoredDelivery[],
): Issue[] {
  const highest =
    (recordedFor(history, { kind: "meeting", id: meeting.id })?.revision ?? 0) + FURTHEST_AHEAD;
  if (revision <= highest) return [];
  return [{ code: "too-large", path: ["revision"], expected: highest, received: revision }];
}

function outcomeOf(verdict: Exclude<DeliveryVerdict<StoredDelivery>["verdict"], "repeated">) {
  return {
    outcome: verdict === "conflict" ? ("conflict" as const) : ("accepted" as const),
    amendment: verdict === "amendment",
  };
}

function repeatAnswer(earlier: StoredDelivery): AttendanceOutcome {
  const outcome = earlier.outcome === "accepted" ? "repeated" : "conflict";
  return { outcome, receipt: receiptOf(earlier) };
}

function receiptOf(stored: StoredDelivery): SubmissionReceipt {
  return {
    kind: "ishc-receipt",
    version: 1,
    receipt: receiptCode(stored.contentHash),
    submissionId: stored.submissionId,
    revision: stored.revision,
    receivedAt: stored.receivedAt,
    amendment: stored.amendment,
  };
}

import {
  type AttendanceSubmission,
  type CivilDate,
  type Issue,
  parseRegister,
  recordAttendance,
} from "@ishc/core";
import { contentHash } from "../contract/canonical-json.ts";
import { type DeliveryVerdict, judgeDelivery } from "../contract/delivery-rule.ts";
import { type Receipt, receiptCode } from "../contract/receipt.ts";
import type { Store, StoredDelivery } from "../store/store.ts";

/** What became of a submission. */
export type AttendanceOutcome =
  | { readonly outcome: "unknown-club" }
  | { readonly outcome: "invalid"; readonly issues: readonly Issue[] }
  | { readonly outcome: "accepted" | "repeated" | "conflict"; readonly receipt: Receipt };

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
    meetingId: submission.meeting.id,
    receivedAt: clocks.receivedAt,
  };
  return store.transaction(async (transaction) => {
    await transaction.lockClub(clubId);
    const stored = await transaction.readRegister(clubId);
    if (!stored) return { outcome: "unknown-club" };
    const judged = judgeDelivery(delivery, await transaction.readDeliveries(clubId));
    if (judged.verdict === "repeated") return repeatAnswer(judged.earlier);
    const recorded = recordAttendance(stored.register, submission, clocks.today);
    // Once more as a whole: one meeting more may be one too many.
    const sound = recorded.ok ? parseRegister(recorded.value) : recorded;
    if (!sound.ok) return { outcome: "invalid", issues: sound.issues };
    const entry = { ...delivery, submission, ...outcomeOf(judged.verdict) };
    await transaction.addSubmission(entry);
    if (entry.outcome === "accepted") await transaction.writeRegister(sound.value);
    return { outcome: entry.outcome, receipt: receiptOf(entry) };
  });
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

function receiptOf(stored: StoredDelivery): Receipt {
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

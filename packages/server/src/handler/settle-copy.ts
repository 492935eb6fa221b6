import {
  type Issue,
  parseSubmission,
  type Register,
  type Submission,
  type SubmissionReceipt,
} from "@ishc/core";
import { isSameSubject, type Replaced } from "../contract/delivery-rule.ts";
import { receiptCode, receiptOf } from "../contract/receipt.ts";
import { changedValues } from "../store/history/changed-values.ts";
import type { Store, StoreReader, StoreTransaction } from "../store/store.ts";
import { broughtAlong } from "./brought-along.ts";
import { type Copy, type OpenConflict, openConflicts } from "./open-conflicts.ts";
import { type Arrival, arrivedAs, changeOf, takeInto } from "./take-submission.ts";
import { isTakenOut, takenOut } from "./taken-out.ts";

/** Which kept copy a person decides about, and for which of the two. */
export interface Decision {
  readonly clubId: string;
  /** The four characters of the copy's receipt, or the id of its submission. */
  readonly copy: string;
  readonly keep: "stored" | "copy";
  /** Id of the submission that says so; no other has it. */
  readonly id: string;
}

/** What became of a decision. Where it is not `settled`, nothing was stored. */
export type Settlement =
  | {
      readonly outcome: "settled";
      readonly receipt: SubmissionReceipt;
      /** Copies on the same subject that still wait for a person. */
      readonly left: number;
    }
  | {
      readonly outcome:
        | "unknown-club"
        | "no-such-copy"
        | "several-copies"
        | "nothing-stored"
        | "would-change";
    }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/** Takes back what was written inside the transaction so far. */
class NotSettled extends Error {
  readonly settlement: Settlement;

  constructor(settlement: Settlement) {
    super("A decision was not settled.");
    this.settlement = settlement;
  }
}

/**
 * Decides about one kept copy as a form does: by a submission that names what it takes the place of and which
 * copy was seen. It says what the copy says, or, where the stored one is kept, what the register says now; by
 * that nothing in the register may change. Where the register says nothing, the decision has nothing but the id of the
 * subject, as the record has by which a register holds a row that was taken out.
 */
export async function settleCopy(
  store: Store,
  decision: Decision,
  arrival: Arrival,
): Promise<Settlement> {
  try {
    return await store.transaction((transaction) => settleIn(transaction, decision, arrival));
  } catch (error) {
    if (error instanceof NotSettled) return error.settlement;
    throw error;
  }
}

async function settleIn(
  transaction: StoreTransaction,
  decision: Decision,
  arrival: Arrival,
): Promise<Settlement> {
  const { clubId, keep } = decision;
  await transaction.lockClub(clubId);
  const before = await transaction.readRegister(clubId);
  if (!before) return { outcome: "unknown-club" };
  const found = namedIn(await openConflicts(transaction, clubId), decision.copy);
  const [one] = found;
  if (!one) return { outcome: "no-such-copy" };
  if (found.length > 1) return { outcome: "several-copies" };
  // The register may have been replaced since the record came in: what it says now is what is kept.
  const stored = await broughtAlong(before.register, one.conflict.subject);
  const said = keep === "copy" ? one.copy : stored;
  // What never was in the register cannot stay out of it.
  if (!said && !isTakenOut(one.conflict, before.register)) return { outcome: "nothing-stored" };
  const holder = one.conflict.recorded ?? stored;
  const settling = { ...decisionOver(holder), ...settlesOnly(one.copy), id: decision.id };
  const receipt = said
    ? await taken(transaction, { ...contentOf(said.submission), ...settling }, arrival)
    : await keptOut(transaction, before.register, { conflict: one.conflict, settling, arrival });
  if (keep === "stored") await holdUnchanged(transaction, before.register);
  const left = await leftOn(transaction, clubId, one);
  return { outcome: "settled", receipt, left };
}

interface Named {
  readonly conflict: OpenConflict;
  readonly copy: Copy;
}

function namedIn(conflicts: readonly OpenConflict[], name: string): Named[] {
  const isIt = ({ submissionId, contentHash }: Copy) =>
    submissionId === name || receiptCode(contentHash) === name.toUpperCase();
  return conflicts.flatMap((conflict) =>
    conflict.kept.filter(isIt).map((copy) => ({ conflict, copy })),
  );
}

/** What a document says, without what it decided about itself. */
function contentOf(said: object): object {
  const { replaces: _replaced, settles: _settled, ...content } = said as Partial<Submission>;
  return content;
}

/** Where nothing holds the subject there is nothing to take the place of. */
function decisionOver(holder: Copy | undefined) {
  if (!holder) return {};
  return { replaces: { submissionId: holder.submissionId, revision: holder.revision } };
}

function settlesOnly({ submissionId, revision, contentHash }: Copy) {
  return { settles: [{ submissionId, revision, receipt: receiptCode(contentHash) }] };
}

async function taken(
  transaction: StoreTransaction,
  document: object,
  arrival: Arrival,
): Promise<SubmissionReceipt> {
  const parsed = parseSubmission({ ...document, revision: 1 });
  if (!parsed.ok) throw new NotSettled({ outcome: "refused", issues: parsed.issues });
  const done = await takeInto(transaction, await arrivedAs(parsed.value, arrival));
  if (done.outcome === "accepted") return done.receipt;
  if (done.outcome === "invalid") {
    throw new NotSettled({ outcome: "refused", issues: done.issues });
  }
  // Nobody else changes the club meanwhile, and nobody else has the id.
  throw new Error(`A decision cannot become “${done.outcome}”.`);
}

interface KeptOut {
  readonly conflict: OpenConflict;
  readonly settling: Pick<Submission, "id" | "settles"> & { readonly replaces?: Replaced };
  readonly arrival: Arrival;
}

/** Nothing can be submitted of a row that is to stay out. The history gets a version in which nothing is different. */
async function keptOut(
  transaction: StoreTransaction,
  register: Register,
  { conflict, settling, arrival }: KeptOut,
): Promise<SubmissionReceipt> {
  const { subject } = conflict;
  const out = await takenOut(register.club.id, subject, arrival.receivedAt);
  if (!out) throw new Error(`A decision cannot be about “${subject.kind}”.`);
  const { id: submissionId, replaces } = settling;
  const submission = { ...out.submission, ...settling };
  const decision = { ...out, submissionId, amendment: replaces !== undefined, submission };
  await transaction.addSubmission(decision);
  await transaction.writeRegister(register, changeOf(submission, arrival));
  return receiptOf(decision);
}

async function holdUnchanged(transaction: StoreReader, before: Register): Promise<void> {
  const after = await transaction.readRegister(before.club.id);
  if (changedValues(before, after?.register).length === 0) return;
  throw new NotSettled({ outcome: "would-change" });
}

/** Two copies that share all that a decision names one by stay open both: then nothing was decided. */
async function leftOn(transaction: StoreReader, clubId: string, { conflict, copy }: Named) {
  const after = (await openConflicts(transaction, clubId)).find(({ subject }) =>
    isSameSubject(subject, conflict.subject),
  );
  const isOpen = after?.kept.some(
    (each) => each.submissionId === copy.submissionId && each.contentHash === copy.contentHash,
  );
  if (isOpen) throw new NotSettled({ outcome: "several-copies" });
  return after?.kept.length ?? 0;
}

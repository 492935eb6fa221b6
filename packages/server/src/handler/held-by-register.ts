import type { Register } from "@ishc/core";
import { recordedFor, type Subject } from "../contract/delivery-rule.ts";
import { contentHash } from "../hash/content-hash.ts";
import { changedValues } from "../store/history/changed-values.ts";
import type { StoredDelivery, StoredSubmission, StoreTransaction } from "../store/store.ts";
import { broughtAlong, whatIsSaid } from "./brought-along.ts";
import { takenOut } from "./taken-out.ts";

type Holding = Pick<StoreTransaction, "readDeliveries" | "addSubmission">;

/**
 * Lets a register that takes the place of another hold every subject of which it says something else: who goes on
 * with what was recorded before meets a conflict, and what the new one says is not written over unseen. To be done in
 * the transaction that stores it, of a club that is locked.
 *
 * @param store - the transaction
 * @param registers - the register that is stored, and the one that takes its place
 * @param at - when it does: an ISO instant
 */
export async function holdWhatChanged(
  store: Holding,
  { before, after }: { readonly before: Register; readonly after: Register },
  at: string,
): Promise<void> {
  const history = await store.readDeliveries(after.club.id);
  // Once each: what holds a subject is read by its name.
  const subjects = new Map(history.map(({ subject }) => [JSON.stringify(subject), subject]));
  for (const subject of subjects.values()) {
    const changes = changedValues(whatIsSaid(before, subject), whatIsSaid(after, subject));
    if (changes.length > 0) await holdByRegister(store, after, { subject, at });
  }
}

/**
 * Lets the register itself hold a subject, in place of the submission that did: an amendment of that one, which a
 * phone may still send, becomes a conflict, and a person sees it before anything is written over. Where no
 * submission holds it, the register does already.
 *
 * @param store - a transaction
 * @param register - as it is from now on
 * @param subject - a meeting, a member, an activity or a visit, in the register or not any more
 * @param at - since when: an ISO instant
 */
export async function holdByRegister(
  store: Holding,
  register: Register,
  { subject, at }: { readonly subject: Subject; readonly at: string },
): Promise<void> {
  const clubId = register.club.id;
  const deliveries = await store.readDeliveries(clubId, subject);
  const holder = recordedFor(deliveries, subject);
  const brought = await broughtAlong(register, subject, at);
  // Copies that waited beside nothing wait beside that.
  if (!holder && brought && deliveries.length > 0) await store.addSubmission(brought);
  const said = brought ?? (await takenOut(clubId, subject, at));
  if (!holder || !said) return;
  const { contentHash: held } = await inRevision(said, holder.revision);
  if (held === holder.contentHash) return;
  const revision = nextRevision(deliveries, said.submissionId);
  const now = revision === said.revision ? said : await inRevision(said, revision);
  const replaces = { submissionId: holder.submissionId, revision: holder.revision };
  const submission = { ...now.submission, replaces };
  await store.addSubmission({ ...now, amendment: true, submission });
}

/** The row may be again what it was before: then the register has held it under this very id, which its content makes. */
function nextRevision(deliveries: readonly StoredDelivery[], id: string): number {
  const taken = deliveries.filter(
    ({ submissionId, outcome }) => submissionId === id && outcome === "accepted",
  );
  return Math.max(0, ...taken.map(({ revision }) => revision)) + 1;
}

/** What a register says, in another revision: hashed as the first is, without the id that is made from the hash. */
async function inRevision(said: StoredSubmission, revision: number): Promise<StoredSubmission> {
  const { id, ...content } = { ...said.submission, revision };
  const submission = { ...content, id } as StoredSubmission["submission"];
  return { ...said, revision, contentHash: await contentHash(content), submission };
}

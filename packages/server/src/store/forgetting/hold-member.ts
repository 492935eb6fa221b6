import type { Register } from "@ishc/core";
import type { Kysely } from "kysely";
import { recordedFor } from "../../contract/delivery-rule.ts";
import { broughtAlong } from "../../handler/brought-along.ts";
import { withReplaced } from "../../handler/deliveries.ts";
import { contentHash } from "../../hash/content-hash.ts";
import type { StoredSubmission } from "../store.ts";
import { addSubmission, readSubmissions } from "../submissions/submission-rows.ts";
import type { Tables } from "../tables.ts";

/**
 * Lets the register itself hold what is recorded of a member, in place of the submission that did: an amendment of
 * that one, which a phone may still send, becomes a conflict, and a person sees it before anything comes back.
 * Where no submission holds it, the register does already.
 */
export async function holdMember(
  db: Kysely<Tables>,
  register: Register,
  { memberId, at }: { readonly memberId: string; readonly at: string },
): Promise<void> {
  const clubId = register.club.id;
  const subject = { kind: "member", id: memberId };
  const submissions = (await readSubmissions(db, clubId, subject)).map(withReplaced);
  const holder = recordedFor(submissions, subject);
  const said = await broughtAlong(register, subject, at);
  if (!holder || !said) return;
  const { contentHash: held } = await inRevision(said, holder.revision);
  if (held === holder.contentHash) return;
  const now = await inRevision(said, nextRevision(submissions, said.submissionId));
  const replaces = { submissionId: holder.submissionId, revision: holder.revision };
  const submission = { ...now.submission, replaces };
  await addSubmission(db, { ...now, amendment: true, submission });
}

/** The row may be again what it was before: then the register has held it under this very id, which its content makes. */
function nextRevision(submissions: readonly StoredSubmission[], id: string): number {
  const taken = submissions.filter(
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

import type { Register } from "@ishc/core";
import type { Kysely } from "kysely";
import { recordedFor } from "../../contract/delivery-rule.ts";
import { broughtAlong } from "../../handler/brought-along.ts";
import { withReplaced } from "../../handler/deliveries.ts";
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
  const now = await broughtAlong(register, subject, at);
  if (!holder || !now || holder.submissionId === now.submissionId) return;
  const replaces = { submissionId: holder.submissionId, revision: holder.revision };
  const submission = { ...now.submission, replaces };
  await addSubmission(db, { ...now, amendment: true, submission });
}

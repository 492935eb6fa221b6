import {
  CONSENT_PURPOSES,
  consentTaker,
  type Forgetting,
  forgetMember,
  forgetter,
  forgettingOf,
  isForgotten,
  migrateRegister,
  type Register,
  withdrawConsent,
} from "@ishc/core";
import type { Kysely } from "kysely";
import { changedParts } from "../parts/changed-parts.ts";
import { readParts, writeParts } from "../parts/part-rows.ts";
import { joined, partsOf } from "../parts/register-part.ts";
import type { Tables } from "../tables.ts";
import type { ForgetOrder, ForgetOutcome, WithdrawOrder } from "./forget-order.ts";
import { addForgotten, readForgotten } from "./forgotten-rows.ts";
import { formerRowOf } from "./former-row.ts";
import { holdMember } from "./hold-member.ts";
import { namesEverBorne } from "./names-ever-borne.ts";
import { type Redaction, redactHistory } from "./redact-history.ts";
import { redactLabels } from "./redact-labels.ts";
import { type OpenedSubmission, redactSubmissions } from "./redact-submissions.ts";

/** Writes the register as it is afterwards, with a change that says why: in words that went through `text`. */
type Write = (register: Register, text: Redaction["text"]) => Promise<number>;

/** Forgets a member in every version of the register and in all that was submitted. The club is locked. */
export async function forgetInStore(
  db: Kysely<Tables>,
  order: ForgetOrder,
  write: Write,
): Promise<ForgetOutcome> {
  const { clubId, memberId, on } = order;
  const found = await storedDocument(db, clubId);
  if (found === undefined) return { outcome: "unknown-club" };
  const { stored, version } = found;
  const isDone = isForgotten(memberId) || (await readForgotten(db, clubId, [memberId])).length > 0;
  if (isDone) return { outcome: "repeated", version };
  const register = migrateRegister(stored) as Register;
  const pseudonym = `forgotten-${crypto.randomUUID().slice(-12)}`;
  const options = { on, pseudonym, ...(await formerRowOf(db, order, stored)) };
  const left = forgetMember(register, memberId, options);
  if (!left.ok) return { outcome: "invalid", issues: left.issues };
  const otherNames = await namesEverBorne(db, order, stored);
  const forgetting = forgettingOf(register, memberId, { ...options, otherNames });
  if (!forgetting.ok) return { outcome: "invalid", issues: forgetting.issues };
  const redaction = forgettingRedaction(forgetting.value);
  await redactClub(db, { clubId, stored }, redaction);
  await addForgotten(db, clubId, memberId);
  // Of the other names as well: the pseudonym is nobody's id yet, so this is the whole of it once more.
  return { outcome: "done", version: await write(redaction.document(left.value), redaction.text) };
}

/** Takes out of every version and submission what rested on a consent alone. The club is locked. */
export async function withdrawInStore(
  db: Kysely<Tables>,
  {
    clubId,
    memberId,
    on,
    at,
    purposes = CONSENT_PURPOSES,
  }: WithdrawOrder & { readonly at: string },
  write: Write,
): Promise<ForgetOutcome> {
  const found = await storedDocument(db, clubId);
  if (found === undefined) return { outcome: "unknown-club" };
  const { stored, version } = found;
  const register = migrateRegister(stored) as Register;
  const former = await formerRowOf(db, { clubId, memberId }, stored);
  const withdrawn = withdrawConsent(register, memberId, { on, purposes, ...former });
  if (!withdrawn.ok) return { outcome: "invalid", issues: withdrawn.issues };
  const redaction = { ...NOTHING, document: consentTaker(memberId, purposes) };
  const rows = await redactClub(db, { clubId, stored }, redaction);
  // Whoever asks again, or where nothing rested on it, makes no version in which nothing is different.
  if (rows === 0 && isSame(stored, withdrawn.value)) return { outcome: "repeated", version };
  await holdMember(db, withdrawn.value, { memberId, at });
  return { outcome: "done", version: await write(withdrawn.value, redaction.text) };
}

/** The register as it is stored, of whatever version of the format, and which change it came with. */
async function storedDocument(
  db: Kysely<Tables>,
  clubId: string,
): Promise<{ readonly stored: object; readonly version: number } | undefined> {
  const [found] = await readParts(db, clubId);
  return found && { stored: joined(found.parts) as object, version: found.version };
}

/** What becomes of documents, of texts about them, and of what a submission is about. */
interface ClubRedaction extends Redaction {
  readonly subject: (subject: OpenedSubmission["subject"]) => OpenedSubmission["subject"];
}

const NOTHING: ClubRedaction = {
  document: (document) => document,
  text: (text) => text,
  subject: (subject) => subject,
};

function forgettingRedaction(forgetting: Forgetting): ClubRedaction {
  const forget = forgetter(forgetting);
  const { memberId, pseudonym } = forgetting;
  return {
    document: forget,
    text: (note) => forget({ note }).note,
    subject: ({ kind, id }) => ({
      kind,
      id: kind === "member" && id === memberId ? pseudonym : id,
    }),
  };
}

function isSame(one: object, other: object): boolean {
  const { gone, changed } = changedParts(partsOf(one), partsOf(other));
  return gone.length + changed.length === 0;
}

/**
 * Redacts all there is of a club. Only while the row in `redactions` is there does the database let it.
 *
 * @returns how many rows of the history and of the submissions there was something to take out of
 */
async function redactClub(
  db: Kysely<Tables>,
  { clubId, stored }: { readonly clubId: string; readonly stored: object },
  { subject, ...redaction }: ClubRedaction,
): Promise<number> {
  await db.insertInto("redactions").values({ club_id: clubId }).execute();
  const versions = await redactHistory(db, clubId, stored, redaction);
  const submissions = await redactSubmissions(db, clubId, (submission) => ({
    subject: subject(submission.subject),
    document: redaction.document(submission.document),
  }));
  await redactLabels(db, clubId, redaction.text);
  const left = redaction.document(migrateRegister(stored)) as object;
  await writeParts(db, clubId, changedParts(partsOf(stored), partsOf(left)));
  await db.deleteFrom("redactions").where("club_id", "=", clubId).execute();
  return versions + submissions;
}

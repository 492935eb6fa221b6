import { agendaAreas, type Register } from "@ishc/core";
import { idOfRegister, type Subject } from "../contract/delivery-rule.ts";
import { contentHash } from "../hash/content-hash.ts";
import type { StoredSubmission } from "../store/store.ts";

/**
 * What a register already said of a subject when it was imported, as if it had
 * been submitted: revision 1 of an id made from its content. So it is amended,
 * kept in the history and defended against other records by the very rule that
 * holds for submissions.
 *
 * @param register - the club's register
 * @param subject - a meeting, a member, an activity or a visit
 * @param receivedAt - when it enters the history
 * @returns undefined where the register says nothing of it
 */
export async function broughtAlong(
  register: Register,
  subject: Subject,
  receivedAt = "",
): Promise<StoredSubmission | undefined> {
  const said = whatIsSaid(register, subject);
  if (!said) return undefined;
  const clubId = register.club.id;
  const content = { ...said, version: 1, revision: 1, clubId };
  const hash = await contentHash(content);
  return { ...heldAs(said, hash, { clubId, subject, receivedAt }), amendment: false };
}

/**
 * What a register says, or that it says nothing, as if somebody had submitted it in its first revision.
 *
 * @param said - the content
 * @param hash - by which it is known; its id is made from that
 * @param about - the club and the subject, and since when it is so: an ISO instant
 */
export function heldAs(
  said: Said,
  hash: string,
  { clubId, subject, receivedAt }: Pick<StoredSubmission, "clubId" | "subject" | "receivedAt">,
): Omit<StoredSubmission, "amendment"> {
  const submissionId = idOfRegister(hash);
  const submission = { ...said, version: 1, revision: 1, clubId, id: submissionId };
  return {
    clubId,
    submissionId,
    revision: 1,
    contentHash: hash,
    subject,
    outcome: "accepted",
    receivedAt,
    submission,
  };
}

/** What a submission says, without what is about the sending. */
type Said = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** As what a subject is submitted, and which field of that has its row, by its kind. */
const SENT_AS: Readonly<Record<string, readonly [kind: string, field: string]>> = {
  meeting: ["ishc-attendance", "meeting"],
  member: ["ishc-member", "member"],
  activity: ["ishc-activity", "activity"],
  visit: ["ishc-supervision", "visit"],
};

/** What a register says of a subject, as somebody would have submitted it; undefined where it says nothing. */
export function whatIsSaid(register: Register, subject: Subject): Said | undefined {
  const isIt = (row: { readonly id: string }) => row.id === subject.id;
  switch (subject.kind) {
    case "meeting":
      return attendanceOf(register.meetings?.find(isIt));
    case "member":
      return rowOf(subject, register.members?.find(isIt));
    case "activity":
      return rowOf(subject, register.activities?.find(isIt));
    case "visit":
      return rowOf(subject, register.support?.supervision?.find(isIt));
    default:
      return undefined;
  }
}

/** What is submitted on a subject of which there is nothing to say but that it is this one. */
export function bareOf(subject: Subject): Said | undefined {
  return rowOf(subject, { id: subject.id });
}

function rowOf(subject: Subject, row: object | undefined): Said | undefined {
  const [kind, field] = SENT_AS[subject.kind] ?? [];
  return row && kind && field ? { kind, [field]: row } : undefined;
}

type Meeting = NonNullable<Register["meetings"]>[number];

/** A meeting whose attendance nobody took says nothing yet. */
function attendanceOf(meeting: Meeting | undefined): Said | undefined {
  if (!meeting?.attendance) return undefined;
  const { id, date, attendance: marks, guests } = meeting;
  const areas = agendaAreas(meeting);
  return {
    kind: "ishc-attendance",
    meeting: { id, date },
    marks,
    ...(guests !== undefined && { guests }),
    ...(areas && { areas }),
  };
}

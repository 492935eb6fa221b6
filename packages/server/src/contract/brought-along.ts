import { type AttendanceSubmission, agendaAreas, type Meeting } from "@ishc/core";
import type { StoredSubmission } from "../store/store.ts";
import { contentHash } from "./canonical-json.ts";

/**
 * The attendance that a register already held when it was imported, as if it
 * had been submitted: revision 1 of an id made from its content. So it is
 * amended, kept in the history and defended against other records by the very
 * rule that holds for submissions.
 *
 * @param clubId - id of the club
 * @param meeting - a meeting of its register
 * @param receivedAt - when it enters the history
 * @returns undefined where the register holds no attendance of the meeting
 */
export async function broughtAlong(
  clubId: string,
  meeting: Meeting,
  receivedAt = "",
): Promise<StoredSubmission | undefined> {
  const { id: meetingId, date, attendance: marks, guests } = meeting;
  const areas = agendaAreas(meeting);
  if (!marks) return undefined;
  const content: Omit<AttendanceSubmission, "id"> = {
    kind: "ishc-attendance",
    version: 1,
    revision: 1,
    clubId,
    meeting: { id: meetingId, date },
    marks,
    ...(guests !== undefined && { guests }),
    ...(areas && { areas }),
  };
  const hash = await contentHash(content);
  const submissionId = `register-${hash.slice(0, 32)}`;
  return {
    clubId,
    submissionId,
    revision: 1,
    contentHash: hash,
    subject: { kind: "meeting", id: meetingId },
    outcome: "accepted",
    amendment: false,
    receivedAt,
    submission: { ...content, id: submissionId },
  };
}

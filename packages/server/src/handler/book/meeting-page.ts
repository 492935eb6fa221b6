import {
  type AttendanceSubmission,
  type CivilDate,
  type Meeting,
  parseRegister,
  type Register,
  recordAttendance,
} from "@ishc/core";
import type { RegisterAroundMeeting, StoreTransaction } from "../../store/store.ts";
import type { Book, Store } from "./book.ts";

/**
 * The most meetings that a register has; a test holds it to the register's own bound.
 * Beyond it the whole register is asked, which says what is wrong.
 */
export const MOST_MEETINGS = 2000;

/**
 * Opens a club's register at one meeting: nothing else changes by its attendance, and
 * nothing else than the roll and the life of the club is held against it.
 *
 * @returns undefined where the whole register is needed
 */
export async function meetingPage(
  transaction: StoreTransaction,
  submission: AttendanceSubmission,
  today: CivilDate,
): Promise<Book | undefined> {
  const around = await transaction.readAroundMeeting(submission.clubId, submission.meeting);
  if (!around || isFull(around)) return undefined;
  const recorded = recordAttendance(around.register, submission, today);
  if (!recorded.ok) return { register: around.register, record: () => recorded };
  const [held] = recorded.value.meetings ?? [];
  if (!held || (mayHaveGrown(around, submission) && !isSound(around.register, held)))
    return undefined;
  const store: Store = (change) => transaction.writeMeeting(around, held, change);
  return { register: around.register, record: () => ({ ok: true, value: store }) };
}

function isFull({ register, count }: RegisterAroundMeeting): boolean {
  return register.meetings?.length === 0 && count >= MOST_MEETINGS;
}

/** Areas come beside what is on an agenda already: together they may be more than it holds. */
function mayHaveGrown(
  { register }: RegisterAroundMeeting,
  { areas }: AttendanceSubmission,
): boolean {
  return areas !== undefined && register.meetings?.[0]?.agenda !== undefined;
}

/** Any sound club, to hold a meeting against nothing but the form of a register. */
const SOME_CLUB = {
  id: "club",
  name: "CLB",
  village: "Thôn",
  communes: [{ code: "0", from: "2000-01-01" }],
  stages: [{ stage: "active", from: "2000-01-01" }],
};

/**
 * What is left to judge is the meeting itself. Its marks are those of the submission: their shape
 * and that each is there once was judged as it came in, and who they name was held against the roll.
 */
function isSound({ schemaVersion }: Register, { attendance: _, ...held }: Meeting): boolean {
  return parseRegister({ schemaVersion, club: SOME_CLUB, meetings: [held] }).ok;
}

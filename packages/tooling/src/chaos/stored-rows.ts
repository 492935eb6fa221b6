import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { MEETING } from "./chaos-register.ts";
import { keyOfSubmission, type Submission } from "./witness.ts";

/** A submission as it lies in the database. */
export interface StoredRow {
  readonly id: string;
  readonly revision: number;
  readonly hash: string;
  readonly outcome: string;
  readonly document: Submission;
}

/** What the database holds of one club. */
export interface Stored {
  /** In the order they were stored. */
  readonly rows: readonly StoredRow[];
  /** The content that the register gives the meeting; undefined where it has none. */
  readonly registerKey: string | undefined;
}

/** Reads the database beside the server, and past all of its code. */
export function readStored(file: string, clubId: string): Stored {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    const rows = database
      .prepare(
        `select submission_id as id, revision, content_hash as hash, outcome, document
        from submissions where club_id = ? order by rowid`,
      )
      .all(clubId) as unknown as (Omit<StoredRow, "document"> & { document: string })[];
    const register = database
      .prepare("select document from registers where club_id = ?")
      .get(clubId);
    return {
      rows: rows.map((row) => ({ ...row, document: JSON.parse(row.document) as Submission })),
      registerKey: meetingKey(String(register?.["document"])),
    };
  } finally {
    database.close();
  }
}

interface StoredMeeting {
  readonly id: string;
  readonly attendance?: Submission["marks"];
  readonly guests?: number;
}

function meetingKey(register: string): string | undefined {
  const { meetings } = JSON.parse(register) as { meetings: readonly StoredMeeting[] };
  const meeting = meetings.find(({ id }) => id === MEETING.id);
  const { attendance, guests } = meeting ?? {};
  if (!attendance) return undefined;
  return keyOfSubmission({ marks: attendance, ...(guests !== undefined && { guests }) });
}

/** Canonical JSON, written once more: what is under test is not asked for its own judgement. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The content hash as `docs/specifications/delivery.md` has it. */
export function hashOf(document: unknown): string {
  return createHash("sha256").update(canonical(document)).digest("hex");
}

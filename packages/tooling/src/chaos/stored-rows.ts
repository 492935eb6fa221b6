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
    const meeting = database
      .prepare(
        `select document from register_parts
        where club_id = ? and section = 'meetings' and row_id = ?`,
      )
      .get(clubId, MEETING.id);
    return {
      rows: rows.map((row) => ({ ...row, document: JSON.parse(row.document) as Submission })),
      registerKey: meetingKey(String(meeting?.["document"])),
    };
  } finally {
    database.close();
  }
}

interface StoredMeeting {
  readonly attendance?: Submission["marks"];
  readonly guests?: number;
}

function meetingKey(document: string): string | undefined {
  const { attendance, guests } = JSON.parse(document) as StoredMeeting;
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

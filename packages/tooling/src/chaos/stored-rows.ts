import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { Json } from "./forms/form-script.ts";
import type { Submission } from "./witness.ts";

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
  readonly register: Json;
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
    const parts = database
      .prepare(
        `select section, row_id as rowId, document from register_parts
        where club_id = ? order by position`,
      )
      .all(clubId) as unknown as RegisterPart[];
    return {
      rows: rows.map((row) => ({ ...row, document: JSON.parse(row.document) as Submission })),
      register: joined(parts),
    };
  } finally {
    database.close();
  }
}

interface RegisterPart {
  readonly section: string;
  /** Empty for a section; otherwise the row's own. */
  readonly rowId: string;
  readonly document: string;
}

function joined(parts: readonly RegisterPart[]): Json {
  const register: Record<string, unknown> = {};
  for (const { section, document } of parts.filter(({ rowId }) => rowId === "")) {
    register[section] = JSON.parse(document);
  }
  for (const { section, document } of parts.filter(({ rowId }) => rowId !== "")) {
    register[section] = [...((register[section] as unknown[]) ?? []), JSON.parse(document)];
  }
  return register;
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

const RECEIPT_LETTERS = "34679ACDEFGHJKMNPQRTWXY";

/** The characters of a receipt, likewise: four digits to the base of 23, the lowest first. */
export function receiptOf(hash: string): string {
  const number = BigInt(`0x${hash.slice(0, 12)}`);
  return [0n, 1n, 2n, 3n]
    .map((place) => RECEIPT_LETTERS[Number((number / 23n ** place) % 23n)])
    .join("");
}

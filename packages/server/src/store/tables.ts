import type { Role } from "../handler/roles.ts";

/** The tables, as Kysely sees them. Documents are JSON text, which every database keeps as it is. */
export interface Tables {
  /** One row a club; what it says is in parts. */
  readonly registers: {
    readonly club_id: string;
    readonly version: number;
  };
  /** One row a section of a register, and one a meeting. */
  readonly register_parts: {
    readonly club_id: string;
    /** Such as `members`. */
    readonly section: string;
    /** Id of a meeting; empty for the section itself. */
    readonly row_id: string;
    /** Place of the section in the document, or of the meeting in its list. */
    readonly position: number;
    /** Day of a meeting. */
    readonly day: string | null;
    readonly document: string;
  };
  /** One row a club that reported members: who was on the roll and when, made from the section. */
  readonly rolls: {
    readonly club_id: string;
    readonly document: string;
  };
  /** One row a submission; never changed, never removed. */
  readonly submissions: {
    readonly club_id: string;
    readonly submission_id: string;
    readonly revision: number;
    readonly content_hash: string;
    readonly subject_kind: string;
    readonly subject_id: string;
    readonly outcome: "accepted" | "conflict";
    readonly amendment: number;
    readonly received_at: string;
    readonly document: string;
    /** What the document names as replaced, by itself; null for nothing. */
    readonly replaces: string | null;
    /** What it names as settled, by itself; null for nothing. */
    readonly settles: string | null;
  };
  /** One row an administrative unit in one span of its life. */
  readonly units: {
    readonly position: number;
    readonly document: string;
  };
  /** One row for what is replaced as a whole, counting how often it was. */
  readonly versions: {
    readonly name: "units";
    readonly version: number;
  };
  /** One row a token. */
  readonly tokens: {
    readonly id: string;
    readonly hash: string;
    readonly role: Role;
    readonly scope: string;
    readonly label: string;
    readonly created_at: string;
    readonly expires_at: string;
    readonly revoked_at: string | null;
  };
  /** One row a version of a register; never changed, never removed. */
  readonly changes: {
    readonly club_id: string;
    readonly version: number;
    readonly changed_at: string;
    readonly changed_by: string;
    readonly device: string | null;
    readonly why: string;
    readonly changed_values: string;
  };
  /** One row a member who was forgotten. */
  readonly forgotten: {
    readonly club_id: string;
    readonly member_hash: string;
  };
  /** One row a club whose history is being redacted; none once a transaction has ended. */
  readonly redactions: {
    readonly club_id: string;
  };
}

import type { Role } from "../handler/roles.ts";

/** The tables, as Kysely sees them. Documents are JSON text, which every database keeps as it is. */
export interface Tables {
  /** One row a club. */
  readonly registers: {
    readonly club_id: string;
    readonly version: number;
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
  };
  /** One row an administrative unit in one span of its life. */
  readonly units: {
    readonly position: number;
    readonly document: string;
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
}

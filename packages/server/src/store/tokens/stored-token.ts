import type { Role } from "../../handler/roles.ts";

/** A token as it is stored: all but the secret, of which only the hash is kept. */
export interface StoredToken {
  /** Told as `by` of whatever is changed with it. */
  readonly id: string;
  /** SHA-256 of the secret, in lower-case hexadecimal. */
  readonly hash: string;
  /** What it is for. */
  readonly role: Role;
  /** Where: one club, a unit and all in it, or everywhere. */
  readonly scope:
    | { readonly clubId: string }
    | { readonly unitCode: string }
    | Readonly<Record<never, never>>;
  /** Words for people: whom it was given to. */
  readonly label: string;
  /** When it was made: an ISO instant. */
  readonly createdAt: string;
  /** The instant from which it is not in force. */
  readonly expiresAt: string;
  /** The instant it was taken back; absent while it was not. */
  readonly revokedAt?: string;
}

import type { Queued } from "../device-in-page.ts";
import type { Shown } from "../form-in-page.ts";
import type { FormScript, Json } from "../forms/form-script.ts";
import type { Stored, StoredRow } from "../stored-rows.ts";
import type { Met } from "../troubled-line.ts";
import { keyOf, type NamedCopy, type Witness } from "../witness.ts";

/**
 * What must not be.
 *
 * - `lost`: what a person saved or entered is nowhere, or a receipt was given for it and it is not stored
 * - `twice`: one save is stored two times, or something is stored that nobody saved
 * - `unseen`: a conflict that was stored, and that no person was shown
 * - `wrong`: anything else, such as a register that does not say what the record says
 * - `broken`: the run could not be finished, and proves nothing
 */
export const FINDING_KINDS = ["lost", "twice", "unseen", "wrong", "broken"] as const;

/** One of {@link FINDING_KINDS}. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that must not be. */
export interface Finding {
  readonly kind: FindingKind;
  readonly what: string;
}

/** How a phone is found at the end. */
export interface PhoneAtEnd {
  readonly shown: Shown | undefined;
  /** What its form for something new shows, where the run was about a correction. */
  readonly begun?: Shown | undefined;
  /** Whether another form told of what waits for a person; undefined where nothing did, or the phone keeps no queue. */
  readonly isToldElsewhere?: boolean | undefined;
  readonly queue: readonly Queued[];
}

/** All that is compared at the end of a run. */
export interface Evidence {
  readonly script: FormScript;
  readonly witness: Witness;
  readonly stored: Stored;
  /** Copies that the server lists as open conflicts. */
  readonly listed: readonly NamedCopy[];
  readonly phones: readonly PhoneAtEnd[];
  /** Receipts that reached a phone, as the line carried them. */
  readonly receipts: readonly { readonly submissionId: string; readonly revision: number }[];
  /** Troubles that submissions met with. */
  readonly met: readonly Met[];
  /** How often the server was killed. */
  readonly kills: number;
}

/** The content of a document, as one text. */
export function keyIn({ script }: Evidence, document: Json): string {
  return keyOf(script.answersOf(document));
}

/** A submission that was taken. */
export function isAccepted({ outcome }: StoredRow): boolean {
  return outcome === "accepted";
}

/** A conflict that the server stored. */
export function isConflict(row: StoredRow): boolean {
  return !isAccepted(row);
}

import type { KeptCopy, SubmissionReference } from "@ishc/core";
import { contentHash } from "./content-hash.ts";
import type { SubmissionProblem } from "./delivery.ts";
import { fullAddress } from "./full-address.ts";

/** Version of the format that records are kept in. */
export const OUTBOX_SCHEMA_VERSION = 1;

/** What every submission has, whatever its kind. */
export interface SubmissionBody {
  /** Which kind of submission it is. */
  readonly kind: string;
  /** Fixed when the draft was begun. */
  readonly id: string;
  /** 1, 2, … */
  readonly revision: number;
  /** The record that it takes the place of, where a person decided so. */
  readonly replaces?: SubmissionReference | undefined;
  /** The kept copies that the person saw then. */
  readonly settles?: readonly KeptCopy[] | undefined;
}

/** A submission in the queue of this device. */
export interface OutboxRecord {
  /** Id, revision and hash: the same submission put in twice is one record. */
  readonly key: string;
  /** Version of this format. */
  readonly schemaVersion: typeof OUTBOX_SCHEMA_VERSION;
  /** Place in the queue. A count, since clocks are set back. */
  readonly order: number;
  /** Id of the submission. */
  readonly id: string;
  /** Its revision. */
  readonly revision: number;
  /** Its content hash. */
  readonly hash: string;
  /** What it is about, as its form names it. */
  readonly subject: string;
  /** The address it goes to, in full; what is no address stands as it was given. */
  readonly action: string;
  /** The reader's language, for the server's words. */
  readonly language: string;
  /** The submission itself. */
  readonly body: SubmissionBody;
  /** When it was put in, by this device's clock, in milliseconds; to be read, never to be reckoned with. */
  readonly createdAt: number;
  /** So many times it was sent. */
  readonly attempts: number;
  /** Not before this instant, where the server asked for a pause; otherwise 0. */
  readonly nextAt: number;
  /** `needs-you`: the server did not take it, or an earlier one of the same id, and a person has to act. */
  readonly state: "waiting" | "sending" | "needs-you";
  /** Why the server did not take it. */
  readonly problem?: SubmissionProblem;
}

/** What a form puts into the queue. */
export interface OutboxEntry {
  /** What it is about, as the form names it. */
  readonly subject: string;
  /** The address it goes to. */
  readonly action: string;
  /** The reader's language. */
  readonly language: string;
  /** The submission, plain JSON. */
  readonly body: SubmissionBody;
}

/** Makes the record of a submission; its place in the queue is given by the store. */
export async function newRecord(
  entry: OutboxEntry,
  createdAt: number,
): Promise<Omit<OutboxRecord, "order">> {
  const { id, revision } = entry.body;
  const hash = await contentHash(entry.body);
  return {
    ...entry,
    action: fullAddress(entry.action) ?? entry.action,
    key: `${id}/${revision}/${hash}`,
    schemaVersion: OUTBOX_SCHEMA_VERSION,
    id,
    revision,
    hash,
    createdAt,
    attempts: 0,
    nextAt: 0,
    state: "waiting",
  };
}

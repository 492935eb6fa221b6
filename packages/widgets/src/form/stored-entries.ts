import type { SubmissionReference } from "@ishc/core";
import { type Entries, restoreEntries } from "./entries.ts";

/** Which submission the entries of a form will become. */
export interface EntryIdentity {
  /** Fixed when the draft starts. */
  readonly id: string;
  /** 1, or one more than what is recorded. */
  readonly revision: number;
  /** What it is about: fixed as well, so that a new member has an id before anybody knows of them. */
  readonly subjectId: string;
  /** The record that it takes the place of, where a person saw both and decided. */
  readonly replaces?: SubmissionReference;
}

/** A draft as it lies in the store. */
export interface StoredEntries {
  /** Version of this format. */
  readonly version: 1;
  /** Which submission it will become. */
  readonly identity: EntryIdentity;
  /** What was entered. */
  readonly entries: Entries;
  /** It was sent, and no answer came. */
  readonly isAttempted: boolean;
}

/** Reads a stored draft; undefined for anything that is none, since a store can hold anything. */
export function restoreStored(stored: unknown): StoredEntries | undefined {
  const { version, identity, entries, isAttempted } = fieldsOf<StoredEntries>(stored);
  const { id, revision, subjectId, replaces } = fieldsOf<EntryIdentity>(identity);
  if (version !== 1 || typeof revision !== "number") return undefined;
  if (typeof id !== "string" || typeof subjectId !== "string") return undefined;
  const replaced = fieldsOf<SubmissionReference>(replaces);
  const { submissionId, revision: before } = replaced;
  return {
    version,
    identity: {
      id,
      revision,
      subjectId,
      ...(typeof submissionId === "string" &&
        typeof before === "number" && { replaces: { submissionId, revision: before } }),
    },
    entries: restoreEntries(entries),
    isAttempted: isAttempted === true,
  };
}

function fieldsOf<T>(value: unknown): Partial<Record<keyof T, unknown>> {
  return typeof value === "object" && value !== null ? value : {};
}

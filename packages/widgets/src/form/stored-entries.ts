import type { Draft, DraftIdentity } from "./draft-session.ts";
import { type Entries, restoreEntries } from "./entries.ts";

/** Which submission the entries of a form will become. */
export interface EntryIdentity extends DraftIdentity {
  /** What it is about: fixed as well, so that a new member has an id before anybody knows of them. */
  readonly subjectId: string;
}

/** A draft of a form of rows. */
export type EntryDraft = Draft<Entries, EntryIdentity>;

/** A draft as it lies in the store. */
interface StoredEntries extends EntryDraft {
  /** Version of this format. Another is kept under another key: an earlier script must not write over it. */
  readonly version: 1;
}

/** Puts a draft into the form it is stored in. */
export function storeEntries({ identity, entries, isAttempted }: EntryDraft): StoredEntries {
  return { version: 1, identity, entries, isAttempted: isAttempted === true };
}

/** Reads a stored draft; undefined for anything that is none, since a store can hold anything. */
export function restoreStored(stored: unknown): EntryDraft | undefined {
  const { version, identity, entries, isAttempted } = fieldsOf<StoredEntries>(stored);
  const { id, revision, replaces, subjectId } = fieldsOf<EntryIdentity>(identity);
  if (version !== 1 || typeof revision !== "number") return undefined;
  if (typeof id !== "string" || typeof subjectId !== "string") return undefined;
  return {
    identity: { id, revision, subjectId, replaces: replaces as EntryIdentity["replaces"] },
    entries: restoreEntries(entries),
    isAttempted: isAttempted === true,
  };
}

function fieldsOf<T>(value: unknown): Partial<Record<keyof T, unknown>> {
  return typeof value === "object" && value !== null ? value : {};
}

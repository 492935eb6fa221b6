import type { Area, AttendanceStatus } from "@ishc/core";
import { AREAS, ATTENDANCE_STATUSES } from "@ishc/core";
import type { Draft, DraftIdentity } from "../form/draft-session.ts";
import type { AttendanceEntries } from "./attendance-draft.ts";

type AttendanceDraft = Draft<AttendanceEntries, DraftIdentity>;

/** A draft as it lies in the store: ids and marks, no names. */
export interface StoredDraft extends DraftIdentity {
  /** Version of this format. Another is kept under another key: an earlier script must not write over it. */
  readonly version: 1;
  /** Member id and mark. */
  readonly marks: readonly (readonly [string, AttendanceStatus])[];
  /** Guests as typed. */
  readonly guests: string;
  /** Areas; absent where nobody said. */
  readonly areas?: readonly Area[];
  /** It was sent, and no answer came. */
  readonly isAttempted?: boolean;
}

/** Puts a draft into the form it is stored in. */
export function storeDraft({ identity, entries, isAttempted }: AttendanceDraft): StoredDraft {
  const { marks, guests, areas } = entries;
  const draft = { version: 1, ...identity, marks: [...marks], guests } as const;
  return { ...draft, ...(areas && { areas }), ...(isAttempted && { isAttempted }) };
}

/** Reads a stored draft; undefined for anything that is none, since a store can hold anything. */
export function restoreDraft(stored: unknown): Required<AttendanceDraft> | undefined {
  const draft = (stored ?? {}) as Partial<Record<keyof StoredDraft, unknown>>;
  const { id, revision, replaces, guests } = draft;
  if (draft.version !== 1 || typeof id !== "string" || typeof revision !== "number")
    return undefined;
  if (typeof guests !== "string" || !Array.isArray(draft.marks)) return undefined;
  const marks = draft.marks.filter(isMark);
  const named: unknown[] | undefined = Array.isArray(draft.areas) ? draft.areas : undefined;
  const areas = named && AREAS.filter((area) => named.includes(area));
  return {
    identity: { id, revision, replaces: replaces as DraftIdentity["replaces"] },
    entries: { marks: new Map(marks), guests, areas },
    isAttempted: draft.isAttempted === true,
  };
}

function isMark(mark: unknown): mark is [string, AttendanceStatus] {
  if (!Array.isArray(mark) || typeof mark[0] !== "string") return false;
  return ATTENDANCE_STATUSES.some((status) => status === mark[1]);
}

import type { Area, AttendanceStatus } from "@ishc/core";
import { AREAS, ATTENDANCE_STATUSES } from "@ishc/core";
import type { Draft, DraftIdentity } from "../form/draft-session.ts";
import type { AttendanceEntries } from "./attendance-draft.ts";

type AttendanceDraft = Draft<AttendanceEntries, DraftIdentity>;

/** A draft as it lies in the store: ids and marks, no names. */
export interface StoredDraft {
  /** Version of this format. Another is kept under another key: an earlier script must not write over it. */
  readonly version: 1;
  /** Which submission it will become. */
  readonly identity: DraftIdentity;
  /** Member id and mark. */
  readonly marks: readonly (readonly [string, AttendanceStatus])[];
  /** Guests as typed. */
  readonly guests: string;
  /** Areas; absent where nobody said. */
  readonly areas?: readonly Area[] | undefined;
  /** It was sent, and no answer came. */
  readonly isAttempted?: boolean | undefined;
}

/** Puts a draft into the form it is stored in. */
export function storeDraft({ identity, entries, isAttempted }: AttendanceDraft): StoredDraft {
  const { marks, guests, areas } = entries;
  return { version: 1, identity, marks: [...marks], guests, areas, isAttempted };
}

/** Reads a stored draft; undefined for anything that is none, since a store can hold anything. */
export function restoreDraft(stored: unknown): Required<AttendanceDraft> | undefined {
  const draft: Partial<Record<keyof StoredDraft, unknown>> = Object(stored);
  const { id, revision, replaces }: Partial<DraftIdentity> = Object(draft.identity);
  const { version, guests, marks, areas, isAttempted } = draft;
  if (version !== 1 || typeof id !== "string" || typeof revision !== "number") return undefined;
  if (typeof guests !== "string" || !Array.isArray(marks)) return undefined;
  const named: unknown[] | undefined = Array.isArray(areas) ? areas : undefined;
  return {
    identity: { id, revision, replaces },
    entries: {
      marks: new Map(marks.filter(isMark)),
      guests,
      areas: named && AREAS.filter((area) => named.includes(area)),
    },
    isAttempted: isAttempted === true,
  };
}

function isMark(mark: unknown): mark is [string, AttendanceStatus] {
  if (!Array.isArray(mark) || typeof mark[0] !== "string") return false;
  return ATTENDANCE_STATUSES.some((status) => status === mark[1]);
}

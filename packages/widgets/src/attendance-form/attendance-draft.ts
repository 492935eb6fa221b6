import {
  type Area,
  type AttendanceSheet,
  type AttendanceStatus,
  type AttendanceSubmission,
  MOST_GUESTS,
} from "@ishc/core";
import type { Draft, DraftIdentity } from "../form/draft-session.ts";
import { hex } from "../outbox/hex.ts";

/** What a person has marked and entered. Never changed in place. */
export interface AttendanceEntries {
  /** Mark by member id; a member without one is blank. */
  readonly marks: ReadonlyMap<string, AttendanceStatus>;
  /** Guests, exactly as typed; blank where nobody counted. */
  readonly guests: string;
  /** Areas; undefined where nobody said. */
  readonly areas: readonly Area[] | undefined;
}

/** The entries that a sheet holds already, or that a submission says. */
export function entriesOf(sheet: AttendanceSheet | AttendanceSubmission): AttendanceEntries {
  return {
    marks: new Map((sheet.marks ?? []).map((mark) => [mark.memberId, mark.status])),
    guests: sheet.guests === undefined ? "" : String(sheet.guests),
    areas: sheet.areas,
  };
}

/** The submission a sheet's attendance will become. */
export function identityOf({ recorded }: AttendanceSheet): DraftIdentity {
  return { id: newId(), revision: 1, replaces: recorded };
}

/** Where the draft of a sheet is kept. */
export function draftKey({ club, meeting }: AttendanceSheet): string {
  return `ishc-attendance:${club.id}:${meeting.id}`;
}

/**
 * Reads the number of guests as typed. Spaces and the dots or commas between
 * thousands are allowed: in Vietnamese `1.000` is a thousand.
 *
 * @returns the number, undefined where blank, or null where it is no number of guests
 */
export function readGuests(typed: string): number | undefined | null {
  const text = typed.trim();
  if (text === "") return undefined;
  if (!/^(?:\d{1,5}|\d{1,2}[.,\s]\d{3})$/.test(text)) return null;
  const guests = Number(text.replace(/\D/g, ""));
  return guests <= MOST_GUESTS ? guests : null;
}

/** The submission, for members on the sheet only; unmarked members are left out. */
export function toSubmission(
  sheet: AttendanceSheet,
  { identity, entries }: Draft<AttendanceEntries, DraftIdentity>,
): AttendanceSubmission {
  const { id, revision } = identity;
  const guests = readGuests(entries.guests);
  const marks = sheet.members.flatMap(({ id: memberId }) => {
    const status = entries.marks.get(memberId);
    return status ? [{ memberId, status }] : [];
  });
  return {
    kind: "ishc-attendance",
    version: 1,
    id,
    revision,
    clubId: sheet.club.id,
    meeting: { id: sheet.meeting.id, date: sheet.meeting.date },
    marks,
    ...(typeof guests === "number" && { guests }),
    ...(entries.areas && { areas: [...entries.areas] }),
  };
}

/** Asks whether two sets of entries say the same of the people on a sheet. */
export function sameEntries(
  { members }: AttendanceSheet,
  a: AttendanceEntries,
  b: AttendanceEntries,
): boolean {
  const plain = ({ marks, guests, areas }: AttendanceEntries) => [
    members.map(({ id }) => marks.get(id)),
    readGuests(guests) ?? guests.trim(),
    areas && [...areas].sort(),
  ];
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** `crypto.randomUUID` is missing in older WebViews, and at addresses without https. */
function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

import type { Area } from "../activity/area.ts";
import type { AttendanceMark } from "../activity/attendance-mark.ts";
import { agendaAreas, type Meeting } from "../activity/meeting.ts";
import { membershipOn } from "../club/member.ts";
import type { MembershipKind } from "../club/membership-kind.ts";
import { sortByGivenName } from "../club/person-name.ts";
import type { Register } from "../register/register.ts";
import type { SubmissionReference } from "../submission/envelope.ts";

/** A person on an attendance sheet. Personal data: only for the club and those who guide it. */
export interface SheetMember {
  /** Id of the member. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Official members count in the rate, honorary ones do not. */
  readonly kind: MembershipKind;
  /** The group inside the club; absent where there is none. */
  readonly group?: string;
}

/** Everything needed to take the attendance of one meeting (the roster). */
export interface AttendanceSheet {
  /** Tells the document from others. */
  readonly kind: "ishc-attendance-sheet";
  /** Version of this document's format. */
  readonly version: 1;
  /** The club. */
  readonly club: {
    /** Its id. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
    /** The village or quarter it serves. */
    readonly village: string;
  };
  /** The meeting. */
  readonly meeting: Pick<Meeting, "id" | "date" | "kind" | "status">;
  /** Who is on the roll that day, sorted by given name. */
  readonly members: readonly SheetMember[];
  /** What was marked before; absent when attendance was not taken yet. */
  readonly marks?: readonly AttendanceMark[];
  /** Guests counted before. */
  readonly guests?: number;
  /** Areas the meeting covered, as known. */
  readonly areas?: readonly Area[];
  /** The submission that holds the marks, when one came in: the next one amends it. */
  readonly recorded?: SubmissionReference;
}

/**
 * The attendance sheet of a meeting: everybody on the roll that day.
 *
 * @param register - the club's register
 * @param meeting - a meeting of the register, or one about to be added
 * @returns the sheet, without `recorded`, which only a server knows
 * @example
 * import { attendanceSheet } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const meeting = { id: "2024-05", date: "2024-05-17", kind: "general", status: "planned" };
 * attendanceSheet(buildRegister(), meeting).members.length; // 55
 */
export function attendanceSheet(register: Register, meeting: Meeting): AttendanceSheet {
  const { id, name, village } = register.club;
  const { attendance: marks, guests } = meeting;
  const areas = agendaAreas(meeting);
  const members = (register.members ?? []).flatMap((member): SheetMember[] => {
    const kind = membershipOn(member, meeting.date);
    if (!kind) return [];
    return [
      {
        id: member.id,
        name: member.name,
        kind,
        ...(member.group !== undefined && { group: member.group }),
      },
    ];
  });
  return {
    kind: "ishc-attendance-sheet",
    version: 1,
    club: { id, name, village },
    meeting: { id: meeting.id, date: meeting.date, kind: meeting.kind, status: meeting.status },
    members: sortByGivenName(members),
    ...(marks && { marks }),
    ...(guests !== undefined && { guests }),
    ...(areas && { areas }),
  };
}

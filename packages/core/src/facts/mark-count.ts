import type { AttendanceMark } from "../activity/attendance-mark.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { MembershipKind } from "../club/membership-kind.ts";

/** Knows how somebody belonged to the club on a day. */
interface Roll {
  kindOn(id: string, day: CivilDate): MembershipKind | undefined;
}

/**
 * Marks of attendance by what they say: of official members, and of honorary
 * ones who came. Most of a register is marks, so they are told apart one by one,
 * without finding a count by its name, which would cost more than all the rest.
 */
export class MarkCount {
  present = 0;
  absent = 0;
  excused = 0;
  represented = 0;
  honoraryPresent = 0;

  /** Counts the marks of one meeting. */
  addMeeting(marks: readonly AttendanceMark[], day: CivilDate, roll: Roll): void {
    let [present, absent, excused, represented, honorary] = [0, 0, 0, 0, 0];
    for (const { memberId, status } of marks) {
      const kind = roll.kindOn(memberId, day);
      if (kind === "official") {
        if (status === "present") present += 1;
        else if (status === "absent") absent += 1;
        else if (status === "excused") excused += 1;
        else represented += 1;
      } else if (kind === "honorary" && status === "present") honorary += 1;
    }
    this.present += present;
    this.absent += absent;
    this.excused += excused;
    this.represented += represented;
    this.honoraryPresent += honorary;
  }

  /** Adds what was counted of other meetings. */
  add(other: MarkCount): void {
    this.present += other.present;
    this.absent += other.absent;
    this.excused += other.excused;
    this.represented += other.represented;
    this.honoraryPresent += other.honoraryPresent;
  }
}

import type { Meeting } from "../activity/meeting.ts";
import { MarkCount } from "./mark-count.ts";
import type { RollIndex } from "./roll-index.ts";

/** What general meetings come to: those of one month, or of many together. */
export class MeetingCount {
  held = 0;
  cancelled = 0;
  /** Neither held nor cancelled, as far as the register says. */
  planned = 0;
  /** Held, and attendance was not taken. */
  unmarked = 0;
  withAgenda = 0;
  /** Held, with something of the area of learning on the agenda. */
  withTalk = 0;
  guests = 0;
  /** Official members on each day on which attendance was taken. */
  eligible = 0;
  readonly marks = new MarkCount();

  /** Counts a meeting on a day that the roll may be asked about. */
  addMeeting({ status, date, attendance, agenda, guests = 0 }: Meeting, roll: RollIndex): void {
    if (status === "cancelled") this.cancelled += 1;
    else if (status === "planned") this.planned += 1;
    else {
      this.held += 1;
      this.guests += guests;
      this._addAgenda(agenda);
      if (!attendance) this.unmarked += 1;
      else {
        this.eligible += roll.officialOn(date);
        this.marks.addMeeting(attendance, date, roll);
      }
    }
  }

  private _addAgenda(agenda: Meeting["agenda"]): void {
    if (!agenda) return;
    this.withAgenda += 1;
    for (const { area } of agenda) {
      if (area !== "learning") continue;
      this.withTalk += 1;
      return;
    }
  }

  /** Adds what other meetings came to. */
  add(other: MeetingCount): void {
    this.held += other.held;
    this.cancelled += other.cancelled;
    this.planned += other.planned;
    this.unmarked += other.unmarked;
    this.withAgenda += other.withAgenda;
    this.withTalk += other.withTalk;
    this.guests += other.guests;
    this.eligible += other.eligible;
    this.marks.add(other.marks);
  }
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { type Member, membershipOn } from "../club/member.ts";
import { standingIn } from "./roll-index.ts";
import type { Span } from "./span.ts";

/**
 * How many official members there are on days of a span, and how many of them
 * are in a list of ids. Nearly all of a roll are official members on every day:
 * they are counted once, and only the few others are asked day by day.
 */
export class OfficialMembers {
  private readonly _others: readonly Member[];
  private readonly _steady: number;

  /**
   * @param members - the roll
   * @param span - the days that will be asked about
   */
  constructor(members: readonly Member[], span: Span) {
    this._others = members.filter((member) => standingIn(member, span) !== "official");
    this._steady = members.length - this._others.length;
  }

  /** How many there are on a day of the span. */
  on(day: CivilDate): number {
    let count = this._steady;
    for (const member of this._others) if (membershipOn(member, day) === "official") count += 1;
    return count;
  }

  /**
   * How many of some people are official members on a day: all, but for the few
   * others among them. The parser sees to it that each id is somebody's, and
   * there once; of what was not parsed, never more come out than there are.
   */
  among(ids: readonly string[], day: CivilDate): number {
    let count = ids.length;
    for (const member of this._others) {
      if (membershipOn(member, day) !== "official" && ids.includes(member.id)) count -= 1;
    }
    return Math.min(count, this.on(day));
  }
}

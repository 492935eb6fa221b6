import type { CivilDate } from "../calendar/civil-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers } from "../calendar/day-span.ts";
import { type Member, type Membership, membershipOn } from "../club/member.ts";
import type { MembershipKind } from "../club/membership-kind.ts";
import { RollPlaces } from "./roll-places.ts";
import type { Span } from "./span.ts";

/** How somebody belongs to the club on every day of a span; `varying` where it changes. */
export type Standing = MembershipKind | "none" | "varying";

/**
 * The roll, asked about days of one span, hundreds of times a year and club.
 * Most people belong to the club in the same way on every day of it, which is
 * found out once.
 */
export class RollIndex {
  private readonly _members: readonly Member[];
  private readonly _places: RollPlaces;
  private readonly _standings: Standing[] = [];
  private readonly _varying: (readonly Stay[])[] = [];
  private _steadyOfficial = 0;

  /**
   * @param members - the roll
   * @param span - the days that will be asked about
   */
  constructor(members: readonly Member[], span: Span) {
    this._members = members;
    this._places = new RollPlaces(members);
    for (const member of members) {
      const standing = standingIn(member, span);
      this._standings.push(standing);
      if (standing === "official") this._steadyOfficial += 1;
      else if (standing === "varying") this._varying.push(member.memberships.map(stayOf));
    }
  }

  /** The place of a member on the roll; −1 where the roll has none with this id. */
  placeOf(id: string): number {
    return this._places.placeOf(id);
  }

  /** How somebody belonged to the club on a day of the span; undefined for whoever did not. */
  kindOn(id: string, day: CivilDate): MembershipKind | undefined {
    const place = this._places.placeOf(id);
    const standing = this._standings[place];
    if (standing === "official" || standing === "honorary") return standing;
    const member = standing === "varying" ? this._members[place] : undefined;
    return member && membershipOn(member, day);
  }

  /** How many official members there were on a day of the span. */
  officialOn(day: CivilDate): number {
    const number = dayNumber(day);
    let count = this._steadyOfficial;
    for (const stays of this._varying) if (isOfficialOn(stays, number)) count += 1;
    return count;
  }
}

/** A membership whose days are numbers: every meeting asks about everybody who came or left. */
interface Stay {
  readonly from: number;
  readonly to: number;
  readonly isOfficial: boolean;
}

function stayOf({ kind, from, to }: Membership): Stay {
  return {
    from: dayNumber(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to),
    isOfficial: kind === "official",
  };
}

/** As {@link membershipOn} has it: the first membership that covers the day counts. */
function isOfficialOn(stays: readonly Stay[], day: number): boolean {
  for (const { from, to, isOfficial } of stays) if (from <= day && day <= to) return isOfficial;
  return false;
}

/** How a member stands to the club throughout a span of days. */
export function standingIn({ memberships }: Member, { from, to }: Span): Standing {
  const [only] = memberships;
  if (!only) return "none";
  if (memberships.length > 1) return "varying";
  if (covers(only, from) && covers(only, to)) return only.kind;
  return to < only.from || (only.to !== undefined && only.to < from) ? "none" : "varying";
}

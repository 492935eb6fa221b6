import type { CivilDate, Member, Volunteer, VolunteerRole } from "@ishc/core";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";
import { agreesTo } from "./consents.ts";
import { stayersOf } from "./stayers.ts";

/** How many volunteers a club has. */
export interface VolunteerPlan {
  /** The day they began. */
  readonly from: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** How many in each role. */
  readonly count: Readonly<Partial<Record<VolunteerRole, number>>>;
}

/**
 * Invents volunteers among members who have been there from that day on. For
 * care at home only those are asked who agreed that care is written down.
 */
export function inventVolunteers(
  dice: Dice,
  members: readonly Member[],
  { from, asOf, count }: VolunteerPlan,
): Volunteer[] {
  const stayers = stayersOf(members, from);
  return Object.entries(count).flatMap(([key, people]) => {
    const role = key as VolunteerRole;
    const able = role === "home-care" ? stayers.filter((each) => agreesTo(each, "care")) : stayers;
    const chosen = dice.some(able, people);
    const volunteers = chosen.map(({ id }): Volunteer => ({ memberId: id, role, from }));
    return role === "livelihood" ? withMentees(dice, volunteers, { stayers, asOf }) : volunteers;
  });
}

/** One volunteer mentors one member, as a rule; a first one may be on their own feet by now. */
function withMentees(
  dice: Dice,
  volunteers: readonly Volunteer[],
  { stayers, asOf }: { readonly stayers: readonly Member[]; readonly asOf: CivilDate },
): Volunteer[] {
  const ids = new Set(volunteers.map(({ memberId }) => memberId));
  const mentees = dice.shuffle(stayers.filter(({ id }) => !ids.has(id)));
  return volunteers.map((volunteer, i) => {
    const first = mentees[i * 2]?.id;
    const second = mentees[i * 2 + 1]?.id;
    if (first === undefined) return volunteer;
    const from = plusDays(volunteer.from, dice.between(0, 20));
    const changed = plusDays(from, dice.between(90, 180));
    if (second === undefined || changed > asOf || dice.perMille(600)) {
      return { ...volunteer, mentees: [{ memberId: first, from }] };
    }
    return {
      ...volunteer,
      mentees: [
        { memberId: first, from, to: plusDays(changed, -1) },
        { memberId: second, from: changed },
      ],
    };
  });
}

import {
  type Activity,
  type ActivityKind,
  type Area,
  type CivilDate,
  type Member,
  type Month,
  membershipOn,
  monthsOf,
} from "@ishc/core";
import { dayOf, plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/** A kind of work that a club does beside its meetings, and how it usually is. */
export interface Deed {
  /** The area. */
  readonly area: Area;
  /** The kind, one of the area. */
  readonly kind: ActivityKind;
  /** Of a thousand months, in so many; 1000 for every month. */
  readonly often: number;
  /** Months of the year in which it is certain, `01` to `12`. */
  readonly surelyIn?: readonly string[];
  /** The fewest and the most people it reaches. */
  readonly reaches: readonly [number, number];
  /** What was done, in a few words. */
  readonly notes?: readonly [string, ...string[]];
  /** Who may have helped. */
  readonly partners?: readonly [string, ...string[]];
  /** The fewest and the most members who take part, where they are written down. */
  readonly people?: readonly [number, number];
  /** The fewest and the most it costs, in thousands of đồng. */
  readonly costs?: readonly [number, number];
  /** What shows that it was done. */
  readonly shownBy?: readonly [string, ...string[]];
}

/** The span in which deeds are invented, and what is left out. */
export interface DeedPlan {
  /** The first day that is recorded: the first of a month. */
  readonly recordedFrom: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
  /** An area in which nothing was done from a month on, where there is one. */
  readonly asleep?: { readonly area: Area; readonly from: Month } | undefined;
}

/** Invents what a club did beside its meetings, from a table of deeds. */
export function inventDeeds(
  dice: Dice,
  members: readonly Member[],
  deeds: readonly Deed[],
  plan: DeedPlan,
): Activity[] {
  const activities: Activity[] = [];
  for (const month of monthsOf(plan.recordedFrom, plan.asOf)) {
    const asleep = plan.asleep && plan.asleep.from <= month ? plan.asleep.area : undefined;
    const lastDay = plan.asOf.startsWith(month) ? Number(plan.asOf.slice(8)) : 28;
    for (const deed of deeds) {
      if (deed.area === asleep) continue;
      const isSure = deed.surelyIn?.includes(month.slice(5)) ?? false;
      if (!isSure && !dice.perMille(deed.often)) continue;
      const date = dayOf(month, dice.between(1, lastDay));
      const id = `hd-${activities.length + 1}`;
      activities.push({
        id,
        date,
        ...inventDeed(dice, deed),
        ...details(dice, members, deed, date),
      });
    }
  }
  return activities.map((activity) => withSettlement(dice, activity, plan.asOf));
}

function inventDeed(dice: Dice, { area, kind, reaches, notes }: Deed) {
  const peopleReached = dice.between(...reaches);
  return { area, kind, peopleReached, ...(notes && { note: dice.pick(notes) }) };
}

function details(
  dice: Dice,
  members: readonly Member[],
  { partners, people, costs, shownBy }: Deed,
  date: CivilDate,
): Partial<Activity> {
  const onRoll = () => members.filter((member) => membershipOn(member, date) === "official");
  return {
    ...(people &&
      dice.perMille(400) && {
        memberIds: dice.some(onRoll(), dice.between(...people)).map(({ id }) => id),
      }),
    ...(partners && dice.perMille(600) && { partner: dice.pick(partners) }),
    ...(costs && { spentVnd: dice.between(...costs) * 1000 }),
    ...(shownBy && dice.perMille(700) && { evidence: dice.pick(shownBy) }),
  };
}

/** Most cases are settled within two months; the others are open, for now. */
function withSettlement(dice: Dice, activity: Activity, asOf: CivilDate): Activity {
  if (activity.kind !== "entitlement-case") return activity;
  const settledOn = plusDays(activity.date, dice.between(15, 60));
  return settledOn <= asOf && dice.perMille(850) ? { ...activity, settledOn } : activity;
}

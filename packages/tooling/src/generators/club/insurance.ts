import type { CivilDate, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";

/** Invents the health insurance of somebody: most have it, some never had, of some it ran out. */
export function inventInsurance(
  dice: Dice,
  joined: CivilDate,
  asOf: CivilDate,
): NonNullable<Member["healthInsurance"]> {
  if (dice.perMille(930)) return [{ from: joined }];
  if (dice.perMille(500)) return [];
  // The card ran out; whoever joined since has had none.
  const to = `${Number(asOf.slice(0, 4)) - 1}-12-31`;
  return joined <= to ? [{ from: joined, to }] : [];
}

/**
 * Invents health insurance as clubs write it down: one in ten does not at all,
 * the others forget a few people.
 */
export function withInsurance(dice: Dice, members: readonly Member[], asOf: CivilDate): Member[] {
  if (dice.perMille(100)) return [...members];
  return members.map((member) => {
    if (dice.perMille(30)) return member;
    const joined = member.memberships[0]?.from ?? asOf;
    return { ...member, healthInsurance: inventInsurance(dice, joined, asOf) };
  });
}

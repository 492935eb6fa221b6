import type { Circumstance, CircumstanceKind, CivilDate, Member } from "@ishc/core";
import { dayOf } from "../days.ts";
import type { Dice } from "../dice.ts";
import { agreesTo } from "./consents.ts";
import { inventInsurance } from "./insurance.ts";

/** Of a thousand members, so many are in each circumstance; invented. */
const OTHERS: readonly [CircumstanceKind, number][] = [
  ["disadvantaged", 180],
  ["disability", 70],
  ["living-alone", 90],
];

/**
 * Invents the circumstances of whoever agreed to have them written down, and
 * everybody's health insurance.
 *
 * @param ethnicMinority - of a thousand members of this club, so many
 */
export function withCircumstances(
  dice: Dice,
  members: readonly Member[],
  { asOf, ethnicMinority }: { readonly asOf: CivilDate; readonly ethnicMinority: number },
): Member[] {
  return members.map((member) => {
    const joined = member.memberships[0]?.from ?? "";
    const insured: Member = { ...member, healthInsurance: inventInsurance(dice, joined, asOf) };
    if (!agreesTo(member, "circumstances")) return insured;
    const others: [CircumstanceKind, number][] = [...OTHERS, ["ethnic-minority", ethnicMinority]];
    const circumstances = others
      .filter(([, chance]) => dice.perMille(chance))
      .map(([kind]): Circumstance => ({ kind, from: joined }));
    const all = [...inventPoverty(dice, joined, asOf), ...circumstances];
    const left = member.memberships.at(-1)?.to ?? asOf; // Of whoever left, nothing later was written.
    return { ...insured, circumstances: all.filter(({ from }) => from <= left) };
  });
}

/** Households are looked through every year; a few that were poor have become near-poor since. */
function inventPoverty(dice: Dice, joined: CivilDate, asOf: CivilDate): Circumstance[] {
  if (dice.perMille(140)) return [{ kind: "near-poor", from: joined }];
  if (!dice.perMille(130)) return [];
  const newYear = dayOf(`${asOf.slice(0, 4)}-01`, 1);
  if (joined >= newYear || !dice.perMille(250)) return [{ kind: "poor", from: joined }];
  const to = `${Number(asOf.slice(0, 4)) - 1}-12-31`;
  return [
    { kind: "poor", from: joined, to },
    { kind: "near-poor", from: newYear },
  ];
}

import type { Health, Member } from "@ishc/core";
import { withCircumstances } from "../club/circumstances.ts";
import { ASKED_IN_FULL, withConsents } from "../club/consents.ts";
import { type AskedRoll, withDataRequests } from "../club/data-requests.ts";
import { inventHonorary } from "../club/honorary.ts";
import { inventRoll } from "../club/roll.ts";
import { stayersOf } from "../club/stayers.ts";
import type { Dice } from "../dice.ts";
import type { ProvinceClub } from "./province-plan.ts";

/**
 * Invents the whole roll of a club of the province.
 *
 * @param chance - of the whole province: the clubs of a commune share its chair
 * @param dice - of the club
 */
export function inventProvinceRoll(chance: Dice, dice: Dice, club: ProvinceClub): AskedRoll {
  const { founded, asOf, twists } = club;
  const official = inventRoll(dice.branch("roll"), {
    ...club,
    groups: 5,
    size: twists.has("small") ? 46 : dice.between(51, 59),
    older: twists.has("few-older") ? 540 : dice.between(610, 690),
    women: twists.has("few-women") ? 560 : dice.between(610, 720),
  });
  const agreed = withConsents(dice.branch("consents"), official, {
    asked: ASKED_IN_FULL,
    isDetailed: true,
  });
  const described = withCircumstances(dice.branch("circumstances"), agreed, {
    asOf,
    ethnicMinority: dice.pick([0, 30, 120, 400, 700]),
  });
  const roll = twists.has("twice-on-roll") ? withTwin(described) : described;
  const chair = inventHonorary(chance.branch(club.communeCode), `m${roll.length + 1}`, club);
  const members = [...roll, chair];
  return withDataRequests(dice.branch("requests"), members, stayersOf(roll, founded), asOf);
}

/** One member further down has the name and the year of birth of the first: of the same sex and generation, so that no share changes. */
function withTwin(members: readonly Member[]): Member[] {
  const [first] = members;
  if (!first) return [];
  const birthDate = yearOf(first);
  const twin = members.findLast(
    (each) => each.sex === first.sex && yearOf(each) < "1964" === yearOf(first) < "1964",
  );
  return members.map((each) => (each === twin ? { ...each, name: first.name, birthDate } : each));
}

const yearOf = ({ birthDate = "" }: Member) => birthDate.slice(0, 4);

/** Takes away everything that one member who was measured had agreed to. */
export function withoutConsent(members: readonly Member[], { rounds = [] }: Health): Member[] {
  const measured = rounds.at(-1)?.measured.at(-1);
  return members.map(({ consents, ...member }) => {
    const isKept = member.id !== measured && consents !== undefined;
    return isKept ? { ...member, consents } : member;
  });
}

import { type CivilDate, foldVietnamese, type LeavingReason, type Member } from "@ishc/core";
import { daysBetween, laterOf, plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";
import { inventName } from "../names.ts";

/** What a club's roll should come to. */
export interface RollPlan {
  /** Official members on the roll now. */
  readonly size: number;
  /** Of a thousand members, so many of 60 or older. */
  readonly older: number;
  /** Of a thousand members, so many women. */
  readonly women: number;
  /** Groups that members are in; 0 where there are none. */
  readonly groups: number;
  /** The day the club was founded. */
  readonly founded: CivilDate;
  /** The first day that is recorded. */
  readonly recordedFrom: CivilDate;
  /** Today. */
  readonly asOf: CivilDate;
}

/** Members who were there from the first day, so that a board can be found among them. */
const FOUNDERS = 24;

/** Invents the official members of a club: those on the roll now, and one who has left. */
export function inventRoll(dice: Dice, plan: RollPlan): Member[] {
  const { size, groups, asOf } = plan;
  const isOlder = marked(dice, size, plan.older);
  const isWoman = marked(dice, size, plan.women);
  const names = new Set<string>();
  const onRoll = Array.from({ length: size }, (_, i): Member => {
    const sex = isWoman[i] ? "female" : "male";
    return {
      id: `m${i + 1}`,
      name: nameOfNobodyElse(dice, sex, names),
      sex,
      birthDate: inventBirthDate(dice, isOlder[i] ?? false, asOf),
      ...(groups > 0 && { group: `Tổ ${(i % groups) + 1}` }),
      memberships: i < FOUNDERS ? since(plan.founded) : inventMemberships(dice, plan),
    };
  });
  const former: Member = {
    id: `m${size + 1}`,
    name: nameOfNobodyElse(dice, "female", names),
    sex: "female",
    birthDate: inventBirthDate(dice, true, asOf),
    memberships: [
      {
        kind: "official",
        from: plan.founded,
        to: within(dice, laterOf(plan.founded, plan.recordedFrom), asOf),
        reason: dice.pick<LeavingReason>(["moved", "died", "left"]),
      },
    ],
  };
  return [...onRoll, former];
}

/**
 * So many of a thousand in a list of yes and no, in any order.
 */
export function marked(dice: Dice, length: number, perMille: number): boolean[] {
  const count = Math.round((length * perMille) / 1000);
  return dice.shuffle(Array.from({ length }, (_, i) => i < count));
}

/** Two people of one name would be taken for one who is on the roll twice. */
function nameOfNobodyElse(dice: Dice, sex: Member["sex"], taken: Set<string>): string {
  for (;;) {
    const name = inventName(dice, sex);
    const folded = name.split(" ").map(foldedWord).join(" ");
    if (taken.has(folded)) continue;
    taken.add(folded);
    return name;
  }
}

const foldedWords = new Map<string, string>();

/** The names are put together from a hundred words: each is folded once. */
function foldedWord(word: string): string {
  const folded = foldedWords.get(word) ?? foldVietnamese(word);
  foldedWords.set(word, folded);
  return folded;
}

/** Older people are born well before the turn of 60, so that a share does not drift while a year goes by. */
export function inventBirthDate(dice: Dice, isOlder: boolean, asOf: CivilDate): string {
  const year = Number(asOf.slice(0, 4));
  const born = isOlder ? year - dice.between(61, 84) : year - dice.between(22, 58);
  const month = String(dice.between(1, 12)).padStart(2, "0");
  const day = String(dice.between(1, 28)).padStart(2, "0");
  if (isOlder && dice.perMille(180)) return String(born);
  return dice.perMille(60) ? `${born}-${month}` : `${born}-${month}-${day}`;
}

const since = (from: CivilDate): Member["memberships"] => [{ kind: "official", from }];

/** Most have been there from the first day; a few came later, and one or another left and came back. */
function inventMemberships(dice: Dice, { founded, asOf }: RollPlan): Member["memberships"] {
  if (dice.perMille(120)) return since(within(dice, founded, asOf));
  if (!dice.perMille(15)) return since(founded);
  const to = within(dice, founded, asOf);
  const back = plusDays(to, dice.between(20, 30));
  return [{ kind: "official", from: founded, to, reason: "moved" }, ...since(back)];
}

/** A day well within a span. */
function within(dice: Dice, from: CivilDate, to: CivilDate): CivilDate {
  const days = daysBetween(from, to);
  return plusDays(from, dice.between(Math.floor(days / 4), Math.floor((days * 3) / 4)));
}

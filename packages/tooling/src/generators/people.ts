import type { BoardTerm, CivilDate, LeavingReason, Member } from "@ishc/core";
import type { Dice } from "./dice.ts";
import { inventName } from "./names.ts";

/** What a club's roll should come to. */
export interface RollPlan {
  /** Official members on the roll now. */
  readonly size: number;
  /** Of a thousand members, so many of 60 or older. */
  readonly older: number;
  /** Of a thousand members, so many women. */
  readonly women: number;
  /** The day the club was founded. */
  readonly founded: CivilDate;
  /** The last year that is over or under way. */
  readonly year: number;
}

/** Invents the roll: official members in groups, one honorary member, one who has left. */
export function inventMembers(dice: Dice, plan: RollPlan): Member[] {
  const { size } = plan;
  const isOlder = dice.shuffle(marked(size, plan.older));
  const isWoman = dice.shuffle(marked(size, plan.women));
  const groups = Math.round(size / 11);
  const official = Array.from({ length: size }, (_, i): Member => {
    const sex = isWoman[i] ? "female" : "male";
    return {
      id: `m${i + 1}`,
      name: inventName(dice, sex),
      sex,
      birthDate: inventBirthDate(dice, isOlder[i] ?? false, plan.year),
      group: `Tổ ${(i % groups) + 1}`,
      memberships: [{ kind: "official", from: plan.founded }],
    };
  });
  return [...official, inventHonorary(dice, plan, size + 1), inventFormer(dice, plan, size + 2)];
}

function marked(size: number, perMille: number): boolean[] {
  const count = Math.round((size * perMille) / 1000);
  return Array.from({ length: size }, (_, i) => i < count);
}

/** Older people are born well before the turn of 60, so that a share does not drift while a year goes by. */
function inventBirthDate(dice: Dice, isOlder: boolean, year: number): string {
  const born = isOlder ? year - dice.between(61, 84) : year - dice.between(22, 58);
  const month = String(dice.between(1, 12)).padStart(2, "0");
  const day = String(dice.between(1, 28)).padStart(2, "0");
  if (isOlder && dice.perMille(180)) return String(born);
  return dice.perMille(60) ? `${born}-${month}` : `${born}-${month}-${day}`;
}

function inventHonorary(dice: Dice, { founded, year }: RollPlan, number: number): Member {
  return {
    id: `m${number}`,
    name: inventName(dice, "male"),
    sex: "male",
    birthDate: inventBirthDate(dice, true, year),
    memberships: [{ kind: "honorary", from: founded }],
  };
}

function inventFormer(dice: Dice, { founded, year }: RollPlan, number: number): Member {
  const reason = dice.pick<LeavingReason>(["moved", "died", "left"]);
  return {
    id: `m${number}`,
    name: inventName(dice, "female"),
    sex: "female",
    birthDate: inventBirthDate(dice, true, year),
    memberships: [{ kind: "official", from: founded, to: `${year - 1}-11-30`, reason }],
  };
}

const POSTS = ["head", "deputy", "secretary", "accountant", "treasurer"] as const;

/** Invents a board of five; one that is short of a deputy where the plan says so. */
export function inventBoard(founded: CivilDate, hasDeputy: boolean): BoardTerm[] {
  return POSTS.map((post, i) => ({
    memberId: `m${i + 1}`,
    post: post === "deputy" && !hasDeputy ? ("member" as const) : post,
    from: founded,
  }));
}

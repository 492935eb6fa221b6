import type { Area, BoardPost, BoardTerm, CivilDate, Member } from "@ishc/core";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";
import { stayersOf } from "./stayers.ts";

/** What a club's board should come to. */
export interface BoardPlan {
  /** The day the club was founded. */
  readonly founded: CivilDate;
  /** People on it: 5 to 9. */
  readonly people: number;
  /** Whether somebody is deputy head. */
  readonly hasDeputy: boolean;
  /** The day on which the secretary handed over to the present one, where that happened. */
  readonly handedOver?: CivilDate | undefined;
  /** The day on which some said how they see themselves, where they were asked. */
  readonly assessedOn?: CivilDate | undefined;
}

const POSTS: readonly BoardPost[] = ["head", "deputy", "secretary", "accountant", "treasurer"];

/** Who looks after which areas: the first five share all eight. */
const IN_CHARGE: readonly Area[][] = [
  ["resources"],
  ["livelihood"],
  ["learning", "rights"],
  ["self-help"],
  ["culture"],
  ["health"],
  ["home-care"],
];

/** Invents a board, at least half of it women, of members who have been there from the first day. */
export function inventBoard(dice: Dice, members: readonly Member[], plan: BoardPlan): BoardTerm[] {
  const able = dice.shuffle(stayersOf(members, plan.founded));
  const women = able.filter(({ sex }) => sex === "female").slice(0, Math.ceil(plan.people / 2));
  const rest = able.filter((member) => !women.includes(member));
  const people = dice.shuffle([...women, ...rest.slice(0, plan.people - women.length)]);
  const terms = people.map(({ id }, i): BoardTerm => {
    const post = POSTS[i] ?? "member";
    return {
      memberId: id,
      post: post === "deputy" && !plan.hasDeputy ? "member" : post,
      from: plan.founded,
      areas: areasOf(i, people.length),
      ...(plan.assessedOn !== undefined &&
        i < 3 && { selfAssessment: assess(dice, plan.assessedOn) }),
    };
  });
  const former = rest[plan.people - women.length];
  return plan.handedOver && former ? handOver(terms, former, plan.handedOver) : terms;
}

/** A small board shares the areas of the posts it does not have. */
function areasOf(position: number, people: number): Area[] {
  return IN_CHARGE.filter((_, i) => i % people === position).flat();
}

function assess(dice: Dice, date: CivilDate): NonNullable<BoardTerm["selfAssessment"]> {
  const [health, means, commitment] = [dice.between(2, 5), dice.between(2, 5), dice.between(3, 5)];
  return { date, health, means, commitment };
}

/** The secretary before the present one, up to the day before. */
function handOver(terms: readonly BoardTerm[], former: Member, on: CivilDate): BoardTerm[] {
  return terms.flatMap((term) => {
    if (term.post !== "secretary") return [term];
    const { selfAssessment: _, ...past } = term;
    return [
      { ...past, memberId: former.id, to: plusDays(on, -1) },
      { ...term, from: on },
    ];
  });
}

import type { BudgetSource, CivilDate, Club, ClubStage } from "@ishc/core";
import { plusDays } from "../days.ts";
import type { Dice } from "../dice.ts";

/** Where and when a club was founded, and on what ground. */
export interface FoundingPlan {
  /** Id, name, village and communes of the club. */
  readonly place: Pick<Club, "id" | "name" | "village" | "communes" | "parentAssociations">;
  /** The first day on which people prepared it, where that is known: it lies in its commune since. */
  readonly preparedFrom?: CivilDate;
  /** The day it was launched. */
  readonly founded: CivilDate;
  /** Name of the commune then, in running text: “xã An Thạnh”. */
  readonly commune: string;
  /** Name of the programme. */
  readonly programme: string;
  /** Whose budget it was. */
  readonly budget: BudgetSource;
  /** Whether the decision that founded it is recorded. */
  readonly hasDecision: boolean;
}

/** Invents how a club was founded: prepared, decided on, launched with its rules, its performing team soon after. */
export function inventFounding(dice: Dice, plan: FoundingPlan): Club {
  const { founded } = plan;
  const decision = {
    number: `${dice.between(20, 300)}/QĐ-UBND`,
    date: plusDays(founded, -dice.between(5, 20)),
    issuedBy: `Ủy ban nhân dân ${plan.commune}`,
  };
  const planned = plan.preparedFrom === undefined ? [] : [stage("planned", plan.preparedFrom)];
  return {
    ...plan.place,
    stages: [...planned, stage("active", founded)],
    ...(plan.hasDecision && { foundingDecision: decision }),
    rulesAdoptedOn: founded,
    programme: { name: plan.programme, budget: plan.budget },
    documents: [founded < DECISION_1648.date ? DECISION_1336 : DECISION_1648],
    performingTeamFormedOn: plusDays(founded, dice.between(20, 150)),
  };
}

const stage = (stage: ClubStage, from: CivilDate) => ({ stage, from });

const DECISION_1336 = {
  number: "1336/QĐ-TTg",
  date: "2020-08-31",
  title: "Đề án nhân rộng, giai đoạn đến năm 2025",
};

const DECISION_1648 = {
  number: "1648/QĐ-TTg",
  date: "2025-08-01",
  title: "Đề án nhân rộng, giai đoạn đến năm 2035",
};

import type { Consent, ConsentPurpose, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { marked } from "./roll.ts";

/** What members are asked, and of a thousand of them, how many agree. Nobody is taken to agree. */
export type Asked = readonly (readonly [ConsentPurpose, number])[];

/** What a club asks that keeps every book; everybody agreed to be in the books at all. */
export const ASKED_IN_FULL: Asked = [
  ["club-books", 1000],
  ["circumstances", 960],
  ["health", 940],
  ["loans", 850],
  ["care", 450],
  ["publication", 420],
];

/** How agreements are written down. */
export interface ConsentPlan {
  /** What is asked. */
  readonly asked: Asked;
  /** Whether it is noted who explained it, and where the proof is. */
  readonly isDetailed: boolean;
}

/** Invents what each member agreed to on the day they joined: asked one by one, some said no. */
export function withConsents(
  dice: Dice,
  members: readonly Member[],
  { asked, isDetailed }: ConsentPlan,
): Member[] {
  const answers = asked.map(
    ([purpose, chance]) => [purpose, marked(dice, members.length, chance)] as const,
  );
  return members.map((member, i) => {
    const givenOn = member.memberships[0]?.from ?? "";
    const proof = `Phiếu đồng ý số ${i + 1}, tập hồ sơ hội viên`;
    const consents = answers
      .filter(([, agreed]) => agreed[i])
      .map(
        ([purpose]): Consent => ({ purpose, givenOn, ...(isDetailed && details(purpose, proof)) }),
      );
    return { ...member, consents };
  });
}

/** The paper for the books; for each sensitive use, who explained that it is one. */
function details(purpose: ConsentPurpose, proof: string): Partial<Consent> {
  return purpose === "club-books" ? { proof } : { explainedBy: "Thư ký câu lạc bộ" };
}

/** Whether a member agreed to one use of their data, and has not taken it back. */
export function agreesTo({ consents = [] }: Member, purpose: ConsentPurpose): boolean {
  return consents.some((each) => each.purpose === purpose && each.withdrawnOn === undefined);
}

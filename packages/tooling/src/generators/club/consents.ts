import type { Consent, ConsentPurpose, Member } from "@ishc/core";
import type { Dice } from "../dice.ts";
import { marked } from "./roll.ts";

/** What members are asked, and of a thousand of them, how many agree. Nobody is taken to agree. */
export type Asked = readonly (readonly [ConsentPurpose, number])[];

/** What a club asks that keeps every book. */
export const ASKED_IN_FULL: Asked = [
  ["circumstances", 960],
  ["health", 940],
  ["loans", 850],
  ["care", 450],
  ["publication", 420],
];

/** How agreements are written down. */
export interface ConsentPlan {
  /** What is asked, besides being in the books at all. */
  readonly asked: Asked;
  /** Whether it is noted who explained it, and where the proof is. */
  readonly isDetailed: boolean;
}

/**
 * Invents what each member agreed to on the day they joined. Everybody agreed to
 * be in the club's books; the rest was asked one by one, and some said no.
 */
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
    const proof = isDetailed && { proof: `Phiếu đồng ý số ${i + 1}, tập hồ sơ hội viên` };
    const consents: Consent[] = [{ purpose: "club-books", givenOn, ...proof }];
    const explained = isDetailed && { explainedBy: "Thư ký câu lạc bộ" };
    for (const [purpose, agreed] of answers) {
      if (agreed[i]) consents.push({ purpose, givenOn, ...explained });
    }
    return { ...member, consents };
  });
}

/** Whether a member agreed to one use of their data, and has not taken it back. */
export function agreesTo({ consents = [] }: Member, purpose: ConsentPurpose): boolean {
  return consents.some((each) => each.purpose === purpose && each.withdrawnOn === undefined);
}

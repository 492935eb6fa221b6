import type { CircumstanceKind } from "../club/circumstance-kind.ts";
import type { Consent } from "../club/consent.ts";
import type { Member } from "../club/member.ts";
import type { Forgetting } from "./forgetting.ts";
import { nameOf } from "./pseudonym.ts";

/** Circumstances that members are counted by; of the others nothing is counted, so nothing stays. */
const COUNTED: ReadonlySet<CircumstanceKind> = new Set<CircumstanceKind>([
  "poor",
  "near-poor",
  "disadvantaged",
]);

/**
 * What stays of a row of the roll: what is counted, and nothing else. Goes by
 * the list of what may stay, so what the format learns later does not.
 */
export function forgottenMember(row: Partial<Member>, forgetting: Forgetting): Partial<Member> {
  const { sex, memberships, circumstances, healthInsurance, consents } = row;
  const { pseudonym, birthDate } = forgetting;
  return {
    id: pseudonym,
    name: nameOf(pseudonym),
    ...(sex && { sex }),
    ...(row.birthDate !== undefined && birthDate !== undefined && { birthDate }),
    ...(memberships && { memberships }),
    ...(circumstances && { circumstances: circumstances.filter(({ kind }) => COUNTED.has(kind)) }),
    ...(healthInsurance && { healthInsurance }),
    ...(consents && { consents: consents.map(forgottenConsent) }),
  };
}

/** Neither who explained it nor where the signed paper is. */
function forgottenConsent({ purpose, givenOn, withdrawnOn }: Consent): Consent {
  return { purpose, givenOn, ...(withdrawnOn !== undefined && { withdrawnOn }) };
}

import type { Member } from "../club/member.ts";
import type { Happened } from "./happened.ts";

/** Days of a member that a submission says have come. */
export function memberDays(member: Member): Happened[] {
  const { birthDate, memberships, circumstances = [], consents = [] } = member;
  return [
    [["member", "birthDate"], birthDate],
    ...memberships.map(({ from }, k): Happened => [["member", "memberships", k, "from"], from]),
    ...circumstances.map(({ from }, k): Happened => [["member", "circumstances", k, "from"], from]),
    ...consents.map(({ givenOn }, k): Happened => [["member", "consents", k, "givenOn"], givenOn]),
  ];
}

import type { Member } from "../club/member.ts";
import type { Register } from "../register/register.ts";

/** A member's row of the roll; where the roll has none any more, the one there was. */
export function rowOf(
  { members }: Register,
  memberId: string,
  formerRow: Member | undefined,
): Member | undefined {
  const isTheirs = ({ id }: Member) => id === memberId;
  return members?.find(isTheirs) ?? (formerRow && isTheirs(formerRow) ? formerRow : undefined);
}

import type { CivilDate, Member } from "@ishc/core";

/** Official members who have been on the roll from a day on without a break: duties can be given to them. */
export function stayersOf(members: readonly Member[], from: CivilDate): Member[] {
  return members.filter(({ memberships: [first, ...later] }) => {
    if (!first || later.length > 0) return false;
    return first.kind === "official" && first.from <= from && first.to === undefined;
  });
}

import { clubStage } from "../club/club.ts";
import { membershipOn } from "../club/member.ts";
import type { Counting, FactPart } from "./fact-part.ts";
import { firstOfficialDay } from "./first-official-day.ts";

/**
 * Counts who first joined as a member in a span of days, and of the members of
 * its last day those who did. Whoever comes back is not new; whoever was honorary
 * before is.
 */
export function newcomerFacts({ register, span }: Counting): FactPart {
  const { club, members } = register;
  const isActive = clubStage(club, span.to) === "active";
  if (!members) {
    return { values: {}, topics: { newcomers: isActive ? "NotReported" : "NotDue" } };
  }
  const values = { membersJoined: 0, newcomerMembers: 0, membersNew: 0 };
  for (const member of members) {
    const first = firstOfficialDay(member);
    const isNew = first !== undefined && span.from <= first && first <= span.to;
    if (isNew) values.membersJoined += 1;
    if (!isActive || membershipOn(member, span.to) !== "official") continue;
    values.newcomerMembers += 1;
    if (isNew) values.membersNew += 1;
  }
  return { values, topics: { newcomers: isActive ? "Counted" : "NotDue" } };
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { reachedAge } from "../calendar/partial-date.ts";
import { membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";

/** Counts the roll on a day: who belongs to the club, women, older and younger people. */
export function rollFacts(register: Pick<Register, "members">, on: CivilDate): FactPart {
  const state = register.members ? "Counted" : "NotReported";
  const topics = { roll: state, sex: state, age60: state, age55: state } as const;
  if (!register.members) return { values: {}, topics };
  const counts = { members: 0, honoraryMembers: 0, women: 0, older60Women: 0 };
  const at60 = { yes: 0, no: 0, unknown: 0 };
  const at55 = { yes: 0, no: 0, unknown: 0 };
  for (const member of register.members) {
    const kind = membershipOn(member, on);
    if (kind === "honorary") counts.honoraryMembers += 1;
    if (kind !== "official") continue;
    const isOlder = reachedAge(member.birthDate, 60, on);
    counts.members += 1;
    at60[isOlder] += 1;
    at55[reachedAge(member.birthDate, 55, on)] += 1;
    if (member.sex === "female") counts.women += 1;
    if (member.sex === "female" && isOlder === "yes") counts.older60Women += 1;
  }
  const { members } = counts;
  return {
    topics,
    values: {
      ...counts,
      sexMembers: members,
      age60Members: members,
      older60: at60.yes,
      younger60: at60.no,
      age60Unknown: at60.unknown,
      age55Members: members,
      older55: at55.yes,
      younger55: at55.no,
      age55Unknown: at55.unknown,
    },
  };
}

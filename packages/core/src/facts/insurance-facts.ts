import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";

/**
 * Counts the members of a day whose health insurance is valid on it. Of whom no
 * insurance is recorded, it is not known; a club that records it of nobody did
 * not report it.
 */
export function insuranceFacts({ members }: Pick<Register, "members">, on: CivilDate): FactPart {
  if (!members) return { values: {}, topics: { insurance: "NotReported" } };
  const values = { insuranceMembers: 0, insuredMembers: 0, insuranceUnknown: 0 };
  for (const member of members) {
    if (membershipOn(member, on) !== "official") continue;
    values.insuranceMembers += 1;
    if (!member.healthInsurance) values.insuranceUnknown += 1;
    else if (member.healthInsurance.some((span) => covers(span, on))) values.insuredMembers += 1;
  }
  const { insuranceMembers, insuranceUnknown } = values;
  const isRecorded = insuranceMembers === 0 || insuranceUnknown < insuranceMembers;
  if (!isRecorded) return { values: {}, topics: { insurance: "NotReported" } };
  return { values, topics: { insurance: "Counted" } };
}

import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import { ageAsker, reachedAge } from "../calendar/partial-date.ts";
import type { CircumstanceKind } from "../club/circumstance-kind.ts";
import { type Member, membershipOn } from "../club/member.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";
import { firstOfficialDay } from "./first-official-day.ts";
import type { Span } from "./span.ts";

/** Counts the roll on a day: who belongs to the club, women, older and younger people, the disadvantaged. */
export function rollFacts(register: Pick<Register, "members">, on: CivilDate): FactPart {
  const state = register.members ? "Counted" : "NotReported";
  const topics = { roll: state, sex: state, age60: state, age55: state } as const;
  if (!register.members) {
    return { values: {}, topics: { ...topics, circumstances: "NotReported" } };
  }
  const counts = { members: 0, honoraryMembers: 0, women: 0, older60Women: 0 };
  const at60 = { yes: 0, no: 0, unknown: 0 };
  const at55 = { yes: 0, no: 0, unknown: 0 };
  const hardship = { yes: 0, no: 0, unknown: 0 };
  const [is60, is55] = [ageAsker(60, on), ageAsker(55, on)];
  for (const member of register.members) {
    const kind = membershipOn(member, on);
    if (kind === "honorary") counts.honoraryMembers += 1;
    if (kind !== "official") continue;
    const isOlder = is60(member.birthDate);
    counts.members += 1;
    at60[isOlder] += 1;
    at55[is55(member.birthDate)] += 1;
    hardship[isDisadvantaged(member, on)] += 1;
    if (member.sex === "female") counts.women += 1;
    if (member.sex === "female" && isOlder === "yes") counts.older60Women += 1;
  }
  const { members } = counts;
  const isRecorded = members === 0 || hardship.unknown < members;
  return {
    topics: { ...topics, circumstances: isRecorded ? "Counted" : "NotReported" },
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
      ...(isRecorded && {
        circumstanceMembers: members,
        disadvantaged: hardship.yes,
        circumstanceUnknown: hardship.unknown,
      }),
    },
  };
}

/** Circumstances that Decision 1336 gives priority to: poor, near-poor, disadvantaged. */
const PRIORITY: ReadonlySet<CircumstanceKind> = new Set<CircumstanceKind>([
  "poor",
  "near-poor",
  "disadvantaged",
]);

function isDisadvantaged({ circumstances }: Member, on: CivilDate) {
  if (!circumstances) return "unknown";
  return circumstances.some((each) => PRIORITY.has(each.kind) && covers(each, on)) ? "yes" : "no";
}

/** Counts older people who became members for the first time in a span. */
export function joiningFacts({ members }: Pick<Register, "members">, { from, to }: Span): FactPart {
  const values = { olderJoined: 0, olderWomenJoined: 0 };
  for (const member of members ?? []) {
    const first = firstOfficialDay(member);
    if (first === undefined || first < from || to < first) continue;
    if (reachedAge(member.birthDate, 60, first) !== "yes") continue;
    values.olderJoined += 1;
    if (member.sex === "female") values.olderWomenJoined += 1;
  }
  return { values, topics: {} };
}

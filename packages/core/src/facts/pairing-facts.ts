import type { CivilDate } from "../calendar/civil-date.ts";
import { covers } from "../calendar/day-span.ts";
import type { Register } from "../register/register.ts";
import type { FactPart } from "./fact-part.ts";

/**
 * Counts the people in need of care on a day, those of them whom a volunteer
 * looks after, and these volunteers. Whoever is looked after by two counts once,
 * and so does a volunteer who looks after two.
 */
export function pairingFacts({ care }: Pick<Register, "care">, on: CivilDate): FactPart {
  const { people, pairings } = care ?? {};
  if (!people || !pairings) return { values: {}, topics: { pairings: "NotReported" } };
  const inNeed = new Set<string>();
  for (const person of people) if (covers(person, on)) inNeed.add(person.id);
  const caredFor = new Set<string>();
  const carers = new Set<string>();
  for (const pairing of pairings) {
    if (!covers(pairing, on) || !inNeed.has(pairing.personId)) continue;
    caredFor.add(pairing.personId);
    carers.add(pairing.memberId);
  }
  return {
    topics: { pairings: "Counted" },
    values: { peopleInNeed: inNeed.size, peopleCaredFor: caredFor.size, carers: carers.size },
  };
}

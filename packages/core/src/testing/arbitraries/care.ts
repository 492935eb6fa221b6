import fc from "fast-check";
import type { Care, CarePairing, CareVisit, PersonInCare } from "../../care/care.ts";
import { CARE_END_REASONS } from "../../care/care.ts";
import { type Member, membershipOn } from "../../club/member.ts";
import { civilDates, LAST_DAY, spanWithin } from "./days.ts";
import { distinctBy, listOf, numbered } from "./lists.ts";
import { personNames, type Stay, staysOf } from "./people.ts";

/** People in need, members and neighbours, with those who look after them while they are. */
export function careBooks(roll: readonly Member[]): fc.Arbitrary<Care> {
  return peopleInCare(roll).chain((people) =>
    fc.record(
      {
        people: fc.constant(people),
        pairings: listOf(people, (person) => pairing(person, roll)).map((all) =>
          distinctBy(all.flat(), ({ personId, memberId }) => `${personId} ${memberId}`),
        ),
        visits: listOf(people, (person) => visit(person, roll), 6).map((all) => all.flat()),
      },
      { requiredKeys: [] },
    ),
  );
}

function peopleInCare(roll: readonly Member[]): fc.Arbitrary<PersonInCare[]> {
  const neighbour = fc
    .tuple(personNames, spanWithin({ from: "2021-01-01" }))
    .map(([name, span]) => ({ name, ...span }));
  const stays = staysOf(roll);
  const member = ({ memberId, ...stay }: Stay) =>
    spanWithin(stay).map((span) => ({ memberId, ...span }));
  const anyone =
    stays.length === 0 ? neighbour : fc.oneof(neighbour, fc.constantFrom(...stays).chain(member));
  const one = fc
    .tuple(anyone, fc.option(fc.constantFrom(...CARE_END_REASONS), { nil: undefined }))
    .map(([person, reason]) => ({
      ...person,
      ...(person.to !== undefined && reason !== undefined && { reason }),
    }));
  return numbered("p", one, 3).map((people: PersonInCare[]) =>
    distinctBy(people, ({ id, memberId }) => memberId ?? `neighbour ${id}`),
  );
}

function pairing(person: PersonInCare, roll: readonly Member[]): fc.Arbitrary<CarePairing[]> {
  return spanWithin(person).chain((span) =>
    listOf(
      onRollOn(roll, span.from),
      (memberId) => fc.constant({ personId: person.id, memberId, ...span }),
      1,
    ),
  );
}

function visit(person: PersonInCare, roll: readonly Member[]): fc.Arbitrary<CareVisit[]> {
  return civilDates(person.from, person.to ?? LAST_DAY).chain((date) =>
    listOf(
      onRollOn(roll, date),
      (memberId) => fc.constant({ personId: person.id, memberId, date }),
      1,
    ),
  );
}

function onRollOn(roll: readonly Member[], day: string): string[] {
  return roll.filter((member) => membershipOn(member, day)).map(({ id }) => id);
}

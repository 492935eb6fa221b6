import fc from "fast-check";
import type { CivilDate } from "../../calendar/civil-date.ts";
import { ASSOCIATION_OFFICES } from "../../club/association-office.ts";
import { CIRCUMSTANCES } from "../../club/circumstance-kind.ts";
import { CONSENT_PURPOSES } from "../../club/consent-purpose.ts";
import { LEAVING_REASONS } from "../../club/leaving-reason.ts";
import { type Member, type Membership, membershipOn } from "../../club/member.ts";
import { civilDates, type Days, partialDates, spansWithin, spanWithin } from "./days.ts";
import { distinctBy } from "./lists.ts";

const SYLLABLES = "Nguyễn Đặng Trần Lê Thị Văn Hồng Ánh Hường Đức Mỹ Quý Thủy Hòa Dũng Vượng".split(
  " ",
);

/** An invented Vietnamese name of two to four words. */
export const personNames: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((words) => words.join(" "));

/** Spans on the roll, one after the other. Only the last may end in death. */
const memberships: fc.Arbitrary<Membership[]> = fc
  .tuple(
    spansWithin({ from: "2019-01-01" }, 3).filter((spans) => spans.length > 0),
    fc.array(fc.constantFrom("official" as const, "official" as const, "honorary" as const), {
      minLength: 3,
      maxLength: 3,
    }),
    fc.option(fc.constantFrom(...LEAVING_REASONS), { nil: undefined }),
  )
  .map(([spans, kinds, reason]) =>
    spans.map((span, i): Membership => {
      const isOver = i === spans.length - 1 && span.to !== undefined && reason !== undefined;
      return { kind: kinds[i] ?? "official", ...span, ...(isOver && { reason }) };
    }),
  );

/** So many members, `m1`, `m2`, … */
export function members(count: number): fc.Arbitrary<Member[]> {
  return fc
    .array(memberships.chain(membersWith), { minLength: count, maxLength: count })
    .map((list) => list.map((member, i) => ({ id: `m${i + 1}`, ...member })));
}

function membersWith(spans: Membership[]): fc.Arbitrary<Omit<Member, "id">> {
  const [stay = { from: "2019-01-01" }] = spans;
  return fc.record(
    {
      name: personNames,
      sex: fc.constantFrom("female" as const, "male" as const),
      birthDate: partialDates("1930-01-01", "1999-12-31"),
      group: fc.constantFrom("Tổ 1", "Tổ 2"),
      memberships: fc.constant(spans),
      circumstances: oneOfEach("kind", CIRCUMSTANCES, stay),
      healthInsurance: spansWithin(stay, 2),
      associationOffices: oneOfEach("office", ASSOCIATION_OFFICES, stay),
      consents: oneOfEach("purpose", CONSENT_PURPOSES, stay).map((all) =>
        all.map(({ purpose, from, to }) => ({
          purpose,
          givenOn: from,
          ...(to !== undefined && { withdrawnOn: to }),
        })),
      ),
    },
    { requiredKeys: ["name", "sex", "memberships"] },
  );
}

/** Some of certain things, each for one span. */
function oneOfEach<K extends string, V extends string>(key: K, values: readonly V[], within: Days) {
  const one = fc
    .tuple(fc.constantFrom(...values), spanWithin(within))
    .map(([value, span]) => ({ [key]: value, ...span }) as Days & Record<K, V>);
  return fc
    .array(one, { maxLength: 2 })
    .map((entries) => distinctBy(entries, (entry) => entry[key]));
}

/** A member with one of the spans they were on the roll. */
export interface Stay extends Days {
  memberId: string;
}

/** Every span on the roll of every member. */
export function staysOf(roll: readonly Member[]): Stay[] {
  return roll.flatMap((member) =>
    member.memberships.map(({ from, to }) => ({
      memberId: member.id,
      from,
      ...(to !== undefined && { to }),
    })),
  );
}

/** Some of the members on the roll on a day. */
export function someOnRoll(roll: readonly Member[], day: CivilDate): fc.Arbitrary<string[]> {
  return fc.subarray(roll.filter((member) => membershipOn(member, day)).map(({ id }) => id));
}

/** A member and a day on which they were on the roll. */
export function dayOfStay({ memberId, from, to }: Stay) {
  return civilDates(from, to).map((date) => ({ memberId, date }));
}

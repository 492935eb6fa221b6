import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConsentPurpose } from "../club/consent-purpose.ts";
import type { Member } from "../club/member.ts";
import type { FactId } from "../facts/fact-catalogue.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { changedFacts, peopled } from "./forgetting.fixture.ts";
import { withdrawConsent } from "./withdraw-consent.ts";

const KEPT: readonly FactId[] = ["sensitiveMembers", "sensitiveConsented"];
const AREAS: readonly FactId[] = ["areasCovered", "clubsAllAreas"];

/** What counts what goes with a purpose. That an area was worked in may rest on one person alone. */
const ABOUT: Readonly<Record<ConsentPurpose, readonly FactId[]>> = {
  circumstances: [
    ...KEPT,
    "disadvantaged",
    "circumstanceMembers",
    "circumstanceUnknown",
    "circumstancesCounted",
    "circumstancesNotReported",
  ],
  health: [
    ...KEPT,
    ...AREAS,
    "membersCheckedUp",
    "checkUpsInYear",
    "memberMonthsMeasured",
    "monthsMeasured",
    "area:health",
    "areaMonths:health",
  ],
  care: [
    ...KEPT,
    ...AREAS,
    "peopleInNeed",
    "careDays",
    "careVisits",
    "area:home-care",
    "areaMonths:home-care",
  ],
  loans: KEPT,
  "club-books": KEPT,
  publication: KEPT,
};

const SEED = { seed: 1336, numRuns: 100 };

function withdrawn(register: Register, memberId: string, on: string, purpose?: ConsentPurpose) {
  const purposes = purpose && { purposes: [purpose] };
  const result = withdrawConsent(register, memberId, { on, ...purposes });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("a consent that is withdrawn", () => {
  test("leaves a register that is sound, and is withdrawn once", () => {
    fc.assert(
      fc.property(peopled, ({ register, one }) => {
        const left = withdrawn(register, one, "2024-05-17");
        expect(parseRegister(JSON.parse(JSON.stringify(left)))).toEqual({ ok: true, value: left });
        expect(withdrawn(left, one, "2024-06-17")).toEqual(left);
      }),
      SEED,
    );
  });

  test("makes no difference to another's", () => {
    fc.assert(
      fc.property(peopled, ({ register, one, other }) => {
        const both = withdrawn(withdrawn(register, one, "2024-05-17"), other, "2024-05-17");
        const turned = withdrawn(withdrawn(register, other, "2024-05-17"), one, "2024-05-17");
        expect(both).toEqual(turned);
      }),
      SEED,
    );
  });

  test.each(Object.entries(ABOUT) as [ConsentPurpose, readonly FactId[]][])(
    "of %s changes no count but of what it is about",
    (purpose, about) => {
      fc.assert(
        fc.property(peopled, ({ register, one }) => {
          const changed = changedFacts(register, withdrawn(register, one, "2024-05-17", purpose));
          expect(changed.filter((id) => !about.includes(id))).toEqual([]);
        }),
        SEED,
      );
    },
  );
});

describe("what rested on a consent alone goes with it", () => {
  const [member, other] = buildMembers(2);
  const id = member?.id ?? "";
  const otherId = other?.id ?? "";
  const register = buildRegister({
    members: [
      {
        ...(member as Member),
        circumstances: [{ kind: "poor", from: "2022-01-01" }],
        consents: [
          { purpose: "health", givenOn: "2022-01-01", withdrawnOn: "2023-01-01" },
          { purpose: "health", givenOn: "2023-06-01" },
          { purpose: "care", givenOn: "2022-01-01" },
          { purpose: "loans", givenOn: "2024-06-01" },
        ],
      },
      other as Member,
    ],
    board: [
      {
        memberId: id,
        post: "head",
        from: "2022-01-01",
        selfAssessment: { date: "2022-01-01", health: 2, means: 3, commitment: 5 },
      },
    ],
    health: {
      rounds: [
        {
          id: "r1",
          date: "2024-01-17",
          measured: [id, otherId],
          readings: [{ memberId: id, weightGrams: 50_000 }, { memberId: otherId }],
        },
      ],
      checkUps: [{ id: "k1", date: "2024-02-17", memberIds: [otherId, id] }],
    },
    care: {
      people: [{ id: "p1", memberId: id, from: "2023-01-01" }],
      pairings: [{ personId: "p1", memberId: otherId, from: "2023-01-01" }],
      visits: [
        { personId: "p1", memberId: otherId, date: "2024-01-01" },
        { personId: "p2", memberId: id, date: "2024-01-01" },
      ],
    },
    dataRequests: [{ id: "q1", memberId: id, kind: "withdraw", receivedOn: "2024-05-10" }],
  });
  const of = (purpose?: ConsentPurpose) => withdrawn(register, id, "2024-05-17", purpose);

  test("circumstances are not recorded, rather than none", () => {
    expect(of("circumstances").members?.[0]).not.toHaveProperty("circumstances");
    expect(of("health").members?.[0]?.circumstances).toHaveLength(1);
  });

  test("health", () => {
    const { health, board, care } = of("health");
    expect(health).toEqual({
      rounds: [
        {
          id: "r1",
          date: "2024-01-17",
          measured: [otherId],
          readings: [{ memberId: otherId }],
        },
      ],
      checkUps: [{ id: "k1", date: "2024-02-17", memberIds: [otherId] }],
    });
    expect(board).toEqual([{ memberId: id, post: "head", from: "2022-01-01" }]);
    expect(care).toEqual(register.care);
  });

  test("care the person was given, not what they gave", () => {
    expect(of("care").care).toEqual({
      people: [],
      pairings: [],
      visits: [{ personId: "p2", memberId: id, date: "2024-01-01" }],
    });
    expect(of("care").health).toEqual(register.health);
  });

  test("only what held by that day is withdrawn, and a request that waited was acted on", () => {
    expect(of().members?.[0]?.consents).toEqual([
      { purpose: "health", givenOn: "2022-01-01", withdrawnOn: "2023-01-01" },
      { purpose: "health", givenOn: "2023-06-01", withdrawnOn: "2024-05-17" },
      { purpose: "care", givenOn: "2022-01-01", withdrawnOn: "2024-05-17" },
      { purpose: "loans", givenOn: "2024-06-01" },
    ]);
    expect(of("care").members?.[0]?.consents?.[1]).not.toHaveProperty("withdrawnOn");
    expect(of().dataRequests?.[0]?.actedOn).toBe("2024-05-17");
  });

  test("loans stay, what they were for does not", () => {
    const loan = {
      id: "l1",
      agreedOn: "2024-01-01",
      principalVnd: 1_000_000,
      ratePerMonth: 0.01,
      months: 6,
      interest: "flat",
      repayment: "at-term",
    } as const;
    const lent = { ...loan, memberId: id };
    const why = { purpose: "Chữa bệnh", reschedules: [{ date: "2024-03-01", months: 9 }] };
    const reason = { ...why, reschedules: [{ ...why.reschedules[0], reason: "Ốm" }] };
    const others = { ...loan, ...why, id: "l2", memberId: otherId };
    const funds = { loans: [{ ...lent, ...reason }, others] } as Register["funds"];
    const left = withdrawn({ ...register, ...(funds && { funds }) }, id, "2024-05-17", "loans");
    expect(left.funds?.loans).toEqual([{ ...lent, reschedules: why.reschedules }, others]);
  });

  test("of somebody whose row the roll has no more, too", () => {
    const gone = { ...register, members: [other as Member] };
    const options = { on: "2024-05-17", formerRow: member as Member };
    const { value } = withdrawConsent(gone, id, options) as { value: Register };
    expect(value.members).toEqual(gone.members);
    expect(value.health).toEqual(of("health").health);
    expect(value.dataRequests?.[0]?.actedOn).toBe("2024-05-17");
  });

  test("of somebody who is not on the roll nothing can be withdrawn", () => {
    expect(withdrawConsent(register, "m99", { on: "2024-05-17" })).toEqual({
      ok: false,
      issues: [{ code: "unknown-reference", path: ["members"], received: "m99" }],
    });
  });
});

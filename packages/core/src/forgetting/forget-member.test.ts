import { describe, expect, test } from "vitest";
import type { Register } from "../register/register.ts";
import { buildRegister } from "../testing/index.ts";
import { forgetMember } from "./forget-member.ts";

const OPTIONS = { on: "2024-05-31", pseudonym: "forgotten-3f9a" };
const GONE = { kind: "official", from: "2021-06-01", to: "2024-05-31", reason: "left" } as const;
const MEMBER = {
  id: "m7",
  name: "Lê Thị Ánh",
  sex: "female" as const,
  memberships: [GONE],
};
const SPAN = { memberId: "m7", from: "2023-01-01" };

const issuesOf = (more: Partial<Register>, memberId = "m7") => {
  const result = forgetMember(buildRegister({ members: [MEMBER], ...more }), memberId, OPTIONS);
  return result.ok ? [] : result.issues;
};

describe("whoever is still part of something is not forgotten yet", () => {
  test.each<[string, Partial<Register>, string]>([
    [
      "on the roll",
      { members: [{ ...MEMBER, memberships: [{ ...GONE, to: "2024-06-01" }] }] },
      "in-future members.0.memberships.0.to",
    ],
    [
      "on the roll for ever",
      { members: [{ ...MEMBER, memberships: [{ kind: "honorary", from: "2021-06-01" }] }] },
      "missing members.0.memberships.0.to",
    ],
    ["on the board", { board: [{ ...SPAN, post: "head" }] }, "missing board.0.to"],
    ["a volunteer", { volunteers: [{ ...SPAN, role: "health" }] }, "missing volunteers.0.to"],
    [
      "mentored",
      {
        volunteers: [
          { memberId: "m8", from: "2023-01-01", to: "2023-12-31", role: "health", mentees: [SPAN] },
        ],
      },
      "missing volunteers.0.mentees.0.to",
    ],
    ["in need", { care: { people: [{ id: "p1", ...SPAN }] } }, "missing care.people.0.to"],
    [
      "looked after",
      {
        care: {
          people: [{ id: "p1", ...SPAN, to: "2024-01-01" }],
          pairings: [{ personId: "p1", memberId: "m8", from: "2023-01-01" }],
        },
      },
      "missing care.pairings.0.to",
    ],
    [
      "looking after somebody",
      { care: { pairings: [{ personId: "p2", ...SPAN }] } },
      "missing care.pairings.0.to",
    ],
  ])("%s", (_, more, expected) => {
    expect(issuesOf(more).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([expected]);
  });

  test.each([
    [
      1_999_999,
      [
        {
          code: "not-balanced",
          path: ["funds", "loans", 0],
          expected: 2_000_000,
          received: 1_999_999,
        },
      ],
    ],
    [2_000_000, []],
  ])("%d đồng of 2,000,000 paid back", (paid, expected) => {
    expect(issuesOf({ funds: lent(paid) })).toEqual(expected);
  });

  test("somebody who is not on the roll", () => {
    expect(issuesOf({}, "m8")).toEqual([
      { code: "unknown-reference", path: ["members"], received: "m8" },
    ]);
    expect(forgetMember({ ...buildRegister(), members: [] }, "m8", OPTIONS).ok).toBe(false);
  });

  test("a pseudonym that somebody has", () => {
    const members = [MEMBER, { ...MEMBER, id: OPTIONS.pseudonym }];
    expect(issuesOf({ members })).toEqual([
      { code: "duplicate", path: ["members"], received: OPTIONS.pseudonym },
    ]);
  });

  function lent(paid: number): Register["funds"] {
    const loan = { loanId: "l1", date: "2023-02-01" };
    return {
      incomeGeneration: {
        openedOn: "2023-01-01",
        openingVnd: 5_000_000,
        managedBy: "club",
        entries: [
          { id: "e1", kind: "loan", amountVnd: 2_000_000, ...loan },
          { id: "e2", kind: "principal", amountVnd: paid, loanId: "l1", date: "2024-02-01" },
        ],
      },
      loans: [
        {
          id: "l1",
          memberId: "m7",
          agreedOn: "2023-02-01",
          principalVnd: 2_000_000,
          ratePerMonth: 0.008,
          months: 12,
          interest: "flat",
          repayment: "at-term",
        },
      ],
    };
  }
});

test("a request to delete that waited was acted on", () => {
  const request = { memberId: "m7", kind: "delete", receivedOn: "2024-05-20" } as const;
  const dataRequests = [
    { id: "q1", ...request },
    { id: "q2", ...request, kind: "access" as const },
    { id: "q3", ...request, memberId: "m8" },
    { id: "q4", ...request, actedOn: "2024-05-21" },
    { id: "q5", ...request, receivedOn: "2024-06-01" },
  ];
  const result = forgetMember(buildRegister({ members: [MEMBER], dataRequests }), "m7", OPTIONS);
  const acted = result.ok && result.value.dataRequests?.map(({ actedOn }) => actedOn);
  expect(acted).toEqual(["2024-05-31", undefined, undefined, "2024-05-21", undefined]);
});

test("whoever was forgotten can be forgotten again: there is nothing more to do", () => {
  const once = forgetMember(buildRegister({ members: [MEMBER] }), "m7", OPTIONS);
  const register = once.ok ? once.value : buildRegister();
  const twice = forgetMember(register, OPTIONS.pseudonym, { ...OPTIONS, pseudonym: "forgotten-b" });
  expect(twice).toEqual({ ok: true, value: register });
});

describe("whose row the roll has no more", () => {
  const note = "thăm bà Lê Thị Ánh";
  const activities = [{ id: "a1", area: "health", date: "2024-05-13", note }] as const;
  const register = buildRegister({ activities: [...activities] });
  const { members } = register;
  const gone = { ...register, members: (members ?? []).filter(({ id }) => id !== "m7") };
  const formerRow = { ...MEMBER, memberships: [{ kind: "official", from: "2021-06-01" }] } as const;
  const options = {
    ...OPTIONS,
    formerRow: { ...formerRow, memberships: [...formerRow.memberships] },
  };

  test("is forgotten by the row there was, whether or not it had ended", () => {
    const result = forgetMember(gone, "m7", options);
    const left = result.ok ? result.value : undefined;
    expect(left).toEqual({ ...gone, activities: [{ ...activities[0], note: "thăm bà …" }] });
  });

  test("is not forgotten by the row of somebody else", () => {
    expect(forgetMember(gone, "m99", options)).toMatchObject({
      issues: [{ code: "unknown-reference", path: ["members"], received: "m99" }],
    });
  });

  test("has no say where the register has one", () => {
    const issues = [{ code: "missing", path: ["members", 6, "memberships", 0, "to"] }];
    expect(forgetMember(register, "m7", options)).toMatchObject({ issues });
  });
});

test.each(["m8", "forgotten-", "forgotten-Lê", `forgotten-${"a".repeat(41)}`])(
  "“%s” is no pseudonym",
  (pseudonym) => {
    const register = buildRegister({ members: [MEMBER] });
    expect(() => forgetMember(register, "m7", { ...OPTIONS, pseudonym })).toThrow("Make one");
  },
);

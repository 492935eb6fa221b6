import { describe, expect, test } from "vitest";
import type { Member } from "../club/member.ts";
import { buildRegister } from "../testing/index.ts";
import { memberSheet } from "./member-sheet.ts";
import type { MemberSubmission } from "./member-submission.ts";
import { recordMember } from "./record-member.ts";

const TODAY = "2024-05-31";

const known: Member = {
  id: "m1",
  name: "Lê Thị Ánh",
  sex: "female",
  birthDate: "1952",
  group: "Tổ 1",
  memberships: [
    { kind: "official", from: "2015-01-01", to: "2017-12-31", reason: "moved" },
    { kind: "official", from: "2021-06-01" },
  ],
  circumstances: [
    { kind: "poor", from: "2021-06-01", to: "2022-12-31" },
    { kind: "near-poor", from: "2023-01-01" },
  ],
  healthInsurance: [{ from: "2024-01-01", to: "2024-12-31" }],
  associationOffices: [{ office: "other", from: "2022-01-01" }],
  consents: [
    { purpose: "club-books", givenOn: "2021-06-01", proof: "Tủ hồ sơ" },
    { purpose: "health", givenOn: "2021-06-01", withdrawnOn: "2022-01-01" },
    { purpose: "loans", givenOn: "2021-06-01" },
  ],
};

const register = buildRegister({ members: [known], board: [] });

function submission(member: Member): MemberSubmission {
  const { id: clubId } = register.club;
  return { kind: "ishc-member", version: 1, id: "s1", revision: 1, clubId, member };
}

/** The row after a correction; its issues where it was refused. */
function corrected(change: Partial<Member>, from: Member = known) {
  const { id, name, sex, memberships } = from;
  const last = memberships.slice(-1).map(({ kind, from: day }) => ({ kind, from: day }));
  const sent = { id, name, sex, memberships: last, ...change };
  const result = recordMember({ ...register, members: [from] }, submission(sent), TODAY);
  return result.ok ? result.value.members?.[0] : result.issues;
}

describe("a correction keeps what the form does not show", () => {
  test("lists that were left out are as they were", () => {
    const { memberships, circumstances, healthInsurance, associationOffices, consents } = known;
    expect(corrected({ name: "Lê Thị Anh" })).toEqual({
      ...{ id: "m1", name: "Lê Thị Anh", sex: "female" },
      ...{ memberships, circumstances, healthInsurance, associationOffices, consents },
    });
  });

  test("what is sent back as the sheet has it changes nothing", () => {
    const { member } = memberSheet(register, TODAY, known);
    expect(corrected(member ?? {})).toEqual(known);
  });

  test("what a form fills in anew for what lasts does not move its first day", () => {
    const row = corrected({
      circumstances: [{ kind: "near-poor", from: TODAY }],
      consents: [
        { purpose: "club-books", givenOn: TODAY },
        { purpose: "loans", givenOn: TODAY },
      ],
    });
    expect(row).toMatchObject({ circumstances: known.circumstances, consents: known.consents });
  });

  test("an end that was recorded stays where the name of somebody who left is corrected", () => {
    const left = {
      kind: "official",
      from: "2021-06-01",
      to: "2023-01-31",
      reason: "left",
    } as const;
    expect(corrected({ name: "Lê Ánh" }, { ...known, memberships: [left] })).toMatchObject({
      memberships: [left],
    });
  });
});

describe("what was said is what is", () => {
  const [past] = known.memberships;

  test.each([
    ["an earlier first day", "official", "2021-05-01", [{ kind: "official", from: "2021-05-01" }]],
    ["a later first day", "official", "2021-07-01", [{ kind: "official", from: "2021-07-01" }]],
    [
      "another kind from the start",
      "honorary",
      "2021-06-01",
      [{ kind: "honorary", from: "2021-06-01" }],
    ],
    [
      "another kind from a later day",
      "honorary",
      "2024-05-01",
      [
        { kind: "official", from: "2021-06-01", to: "2024-04-30" },
        { kind: "honorary", from: "2024-05-01" },
      ],
    ],
  ] as const)("%s", (_, kind, from, expected) => {
    expect(corrected({ memberships: [{ kind, from }] })).toMatchObject({
      memberships: [past, ...expected],
    });
  });

  test.each([
    ["the day on which a spell began that is over", "2015-01-01"],
    ["a day of a spell that is over", "2016-01-01"],
    ["the last day of it", "2017-12-31"],
  ])("%s is refused as the first of the one that lasts, not taken without effect", (_, from) => {
    expect(corrected({ memberships: [{ kind: "honorary", from }] })).toContainEqual(
      expect.objectContaining({ code: "overlap" }),
    );
  });

  test("the day after a spell that is over can be the first of the one that lasts", () => {
    const lasting = { kind: "official", from: "2018-01-01" } as const;
    expect(corrected({ memberships: [lasting] })).toMatchObject({ memberships: [past, lasting] });
  });

  test("whoever comes back has one membership more", () => {
    const member = { ...known, memberships: known.memberships.slice(0, 1) };
    const again = { kind: "honorary", from: "2024-01-01" } as const;
    expect(corrected({ memberships: [again] }, member)).toMatchObject({
      memberships: [...member.memberships, again],
    });
  });

  test("a circumstance that was not said again ended yesterday", () => {
    expect(corrected({ circumstances: [] })).toMatchObject({
      circumstances: [
        known.circumstances?.[0],
        { kind: "near-poor", from: "2023-01-01", to: "2024-05-30" },
      ],
    });
  });

  test("one said and taken back on one day never was", () => {
    const today = { ...known, circumstances: [{ kind: "poor", from: TODAY } as const] };
    expect(corrected({ circumstances: [] }, today)).toMatchObject({ circumstances: [] });
  });

  test("a consent that was not given again is taken back today, and kept", () => {
    const consents = [{ purpose: "club-books", givenOn: TODAY } as const];
    expect(corrected({ consents })).toMatchObject({
      consents: [
        known.consents?.[0],
        known.consents?.[1],
        { purpose: "loans", givenOn: "2021-06-01", withdrawnOn: TODAY },
      ],
    });
  });

  test.each([
    ["on one day", TODAY],
    ["that is older", "2021-06-01"],
  ])("a consent %s, taken back by mistake and given again, holds", (_, givenOn) => {
    const given = { ...known, consents: [{ purpose: "health", givenOn } as const] };
    const back = corrected({ consents: [] }, given) as Member;
    expect(back.consents).toEqual([{ purpose: "health", givenOn, withdrawnOn: TODAY }]);
    expect((corrected({ consents: given.consents }, back) as Member).consents).toEqual(
      given.consents,
    );
  });

  test("a circumstance that was ended by mistake and is said to last, lasts", () => {
    const lasting = { ...known, circumstances: [{ kind: "poor", from: "2023-01-01" } as const] };
    const ended = corrected({ circumstances: [] }, lasting) as Member;
    expect(ended.circumstances?.[0]?.to).toBe("2024-05-30");
    const again = corrected({ circumstances: lasting.circumstances }, ended) as Member;
    expect(again.circumstances).toEqual(lasting.circumstances);
  });

  test("one that was taken back may be given anew", () => {
    const consents = (["club-books", "loans", "health"] as const).map((purpose) => ({
      purpose,
      givenOn: TODAY,
    }));
    expect(corrected({ consents })).toMatchObject({
      consents: [...(known.consents ?? []), { purpose: "health", givenOn: TODAY }],
    });
  });
});

describe("issues stand where the submission has the field", () => {
  test("though the row has more entries", () => {
    const memberships = [{ kind: "official", from: "2021-06-01", to: "2020-01-01" }] as const;
    expect(corrected({ memberships: [...memberships] })).toEqual([
      {
        code: "date-order",
        path: ["member", "memberships", 0, "to"],
        expected: "2021-06-01",
        received: "2020-01-01",
      },
    ]);
  });

  test("of an entry that was kept, at its list", () => {
    const memberships = [{ kind: "official", from: "2016-01-01", to: "2018-01-01" }] as const;
    expect(corrected({ birthDate: "2016", memberships: [...memberships] })).toContainEqual({
      code: "date-order",
      path: ["member", "memberships"],
      expected: "2016",
      received: "2015-01-01",
    });
  });

  test.each([
    ["2024-05-31", []],
    ["2024-06-01", [["member", "memberships", 0, "from"]]],
  ])("joined on %s, when today is %s", (from, paths) => {
    const sent = submission({ ...known, id: "m2", memberships: [{ kind: "official", from }] });
    const result = recordMember(register, sent, TODAY);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(paths);
  });

  test.each([
    ["2024", true],
    ["2025", false],
    ["2024-06", false],
  ])("born in %s", (birthDate, isTaken) => {
    const memberships = [{ kind: "official", from: TODAY } as const];
    const sent = submission({ id: "m2", name: "An", sex: "male", birthDate, memberships });
    expect(recordMember(register, sent, TODAY).ok).toBe(isTaken);
  });
});

describe("people alike", () => {
  const { id: _, ...rest } = known;

  test.each([
    ["the same name and year", { birthDate: "1952-07-01" }, ["m1"]],
    ["the same name without marks", { name: "le thi anh" }, ["m1"]],
    ["another year", { birthDate: "1953" }, []],
    ["a year that nobody knows", { birthDate: undefined }, []],
    ["another name", { name: "Lê Thị Ánh Hồng" }, []],
  ])("%s", (_case, change, expected) => {
    const memberships = [{ kind: "official", from: TODAY } as const];
    const { birthDate, ...member } = { ...rest, ...change, id: "m2", memberships };
    const { circumstances: __, healthInsurance: ___, associationOffices: ____, ...plain } = member;
    const sent = { ...plain, consents: [], ...(birthDate !== undefined && { birthDate }) };
    const result = recordMember(register, submission(sent), TODAY);
    expect(result.ok && result.alike.map(({ id }) => id)).toEqual(expected);
  });
});

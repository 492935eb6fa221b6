import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactId } from "../facts/fact-catalogue.ts";
import { parseRegister } from "../register/parse-register.ts";
import type { Register } from "../register/register.ts";
import { birthDateLeft } from "./birth-date-left.ts";
import { forgetter } from "./forgetter.ts";
import { changedFacts, peopled } from "./forgetting.fixture.ts";
import type { Forgetting } from "./forgetting.ts";

/** As `forgettingOf` has it, whatever still lasts: counts must hold of everybody. */
function forgettingOf(register: Register, memberId: string): Forgetting {
  const member = register.members?.find(({ id }) => id === memberId);
  const birthDate = member && birthDateLeft(member);
  return {
    memberId,
    pseudonym: `forgotten-${memberId}`,
    names: [member?.name ?? ""],
    ...(birthDate !== undefined && { birthDate }),
  };
}

const forget = (register: Register, memberId: string) =>
  forgetter(forgettingOf(register, memberId))(register);

const SEED = { seed: 1336, numRuns: 100 };

/** What is kept of people is less afterwards: these count what is kept. */
const MAY_CHANGE: readonly FactId[] = [
  "sensitiveMembers",
  "sensitiveConsented",
  "suspectedDuplicates",
];

describe("whoever is forgotten", () => {
  test("is counted in every fact and every balance as before", () => {
    fc.assert(
      fc.property(peopled, ({ register, one }) => {
        const changed = changedFacts(register, forget(register, one));
        expect(changed.filter((id) => !MAY_CHANGE.includes(id))).toEqual([]);
      }),
      SEED,
    );
  });

  test("leaves a register that is sound", () => {
    fc.assert(
      fc.property(peopled, ({ register, one }) => {
        const left = forget(register, one);
        expect(parseRegister(JSON.parse(JSON.stringify(left)))).toEqual({ ok: true, value: left });
      }),
      SEED,
    );
  });

  test("is in no place of it by id, and by name only as a namesake", () => {
    fc.assert(
      fc.property(peopled, ({ register, one }) => {
        const { name } = register.members?.find(({ id }) => id === one) ?? {};
        const written = noted(register, `Có ${name} giúp; ${name?.toUpperCase()}.`);
        const left = forget(written, one);
        const others = [...(register.members ?? []), ...(register.care?.people ?? [])].filter(
          ({ id }) => id !== one,
        );
        const isLeft = others.some((each) => each.name?.includes(name ?? ""));
        if (!isLeft) expect(JSON.stringify(left).toLowerCase()).not.toContain(name?.toLowerCase());
        expect(idsOfMembers(left)).not.toContain(one);
      }),
      SEED,
    );
  });

  test("is forgotten once: a second time changes nothing", () => {
    fc.assert(
      fc.property(peopled, ({ register, one }) => {
        const left = forget(register, one);
        expect(forget(left, one)).toBe(left);
      }),
      SEED,
    );
  });

  test("makes no difference to another who is", () => {
    fc.assert(
      fc.property(peopled, ({ register, one, other }) => {
        const [first, second] = [forgettingOf(register, one), forgettingOf(register, other)];
        const [f, s] = [forgetter(first), forgetter(second)];
        expect(f(s(register))).toEqual(s(f(register)));
      }),
      SEED,
    );
  });
});

/** Writes a note wherever the format has room for one. */
function noted(register: Register, note: string): Register {
  const { activities, meetings } = register;
  return {
    ...register,
    ...(activities && {
      activities: activities.map((each) => ({ ...each, note, evidence: note })),
    }),
    ...(meetings && {
      meetings: meetings.map((each) =>
        each.status === "cancelled" ? { ...each, reason: note } : each,
      ),
    }),
  };
}

/** Every id of a member that is named anywhere. */
function idsOfMembers(value: unknown, field = ""): unknown[] {
  if (typeof value === "string") {
    return ["memberId", "memberIds", "measured"].includes(field) ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap((each) => idsOfMembers(each, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => idsOfMembers(each, name));
}

describe("of what was written of the person", () => {
  const memberships = [{ kind: "official", from: "2021-06-01", to: "2023-12-31" }] as const;
  const member = {
    id: "m7",
    name: "Lê Thị Ánh",
    sex: "female",
    birthDate: "1952-03-12",
    group: "Tổ bà Ánh",
    memberships,
    circumstances: [
      { kind: "poor", from: "2022-01-01" },
      { kind: "ethnic-minority", from: "2022-01-01" },
    ],
    healthInsurance: [{ from: "2022-01-01" }],
    associationOffices: [{ office: "chair", from: "2022-01-01" }],
    consents: [{ purpose: "health", givenOn: "2022-01-01", explainedBy: "Ông Ba", proof: "Sổ 3" }],
    phone: "0905 123 456",
  };
  const forgetting = {
    memberId: "m7",
    pseudonym: "forgotten-3f9a",
    names: ["Lê Thị Ánh"],
    birthDate: "1952",
  };
  const left = forgetter(forgetting);

  test("only what is counted stays on the roll", () => {
    expect(left({ members: [member] }).members[0]).toEqual({
      id: "forgotten-3f9a",
      name: "Đã xóa tên 3f9a",
      sex: "female",
      birthDate: "1952",
      memberships,
      circumstances: [{ kind: "poor", from: "2022-01-01" }],
      healthInsurance: [{ from: "2022-01-01" }],
      consents: [{ purpose: "health", givenOn: "2022-01-01" }],
    });
  });

  test.each([
    ["a self-assessment", "board", { memberId: "m7", selfAssessment: { health: 2 } }, {}],
    ["feedback", "feedback", { id: "f1", memberId: "m7", text: "Buồn" }, { id: "f1" }],
    ["a need of care", "people", { id: "p1", memberId: "m7", name: "Ánh" }, { id: "p1" }],
    ["a need of the same id", "people", { id: "m7", memberId: "m7" }, { id: "forgotten-3f9a" }],
    [
      "a loan",
      "loans",
      { id: "l1", memberId: "m7", purpose: "Nuôi bò", reschedules: [{ months: 9, reason: "Ốm" }] },
      { id: "l1", reschedules: [{ months: 9 }] },
    ],
    [
      "a line of the ledger",
      "entries",
      { id: "e1", memberId: "m7", amountVnd: 5000, note: "Đóng muộn", reason: "Ốm" },
      { id: "e1", amountVnd: 5000, reason: "…" },
    ],
  ])("%s", (_, list, row, rest) => {
    const kept = list === "feedback" ? {} : { memberId: "forgotten-3f9a" };
    expect(left({ [list]: [row] })).toEqual({ [list]: [{ ...kept, ...rest }] });
    const others = { [list]: [{ ...row, memberId: "m8" }] };
    expect(left(others)).toBe(others);
  });

  test("readings are gone, and that there was a measuring stays", () => {
    const round = { measured: ["m7", "m8"], readings: [{ memberId: "m7" }, { memberId: "m8" }] };
    expect(left({ rounds: [round] })).toEqual({
      rounds: [{ measured: ["forgotten-3f9a", "m8"], readings: [{ memberId: "m8" }] }],
    });
  });

  test("lines about the person's loans lose their notes as well, and keep their loan", () => {
    const entry = { id: "e1", loanId: "l1", note: "chậm vì ốm" };
    const funds = { loans: [{ id: "l1", memberId: "m7" }], incomeGeneration: { entries: [entry] } };
    expect(left({ funds })).toEqual({
      funds: {
        loans: [{ id: "l1", memberId: "forgotten-3f9a" }],
        incomeGeneration: { entries: [{ id: "e1", loanId: "l1" }] },
      },
    });
  });

  test.each([
    ["as it is", "Thăm bà Lê Thị Ánh ốm", "Thăm bà … ốm"],
    ["in capitals", "LÊ THỊ ÁNH", "…"],
    ["without marks", "tang le thi anh 50.000", "tang … 50.000"],
    ["over two lines", "bà Lê\n Thị  Ánh.", "bà …."],
    ["in the name of a file", "may_ba_Le_Thi_Anh-2024.ishc.json", "may_ba_…-2024.ishc.json"],
    ["with strokes between", "bà Lê-Thị - Ánh", "bà …"],
    ["in letters taken apart", "bà Lê Thị Ánh ở tổ 1".normalize("NFD"), "bà … ở tổ 1"],
    ["in letters half taken apart", "bà LÊ THI\u0323 A\u0301NH", "bà …"],
    ["at the end of a word", "chị Lê Thị Ánhà", "chị Lê Thị Ánhà"],
    ["half of it", "bà Ánh", "bà Ánh"],
  ])("a name in a text, %s", (_, note, expected) => {
    expect(left({ activities: [{ note }] })).toEqual({ activities: [{ note: expected }] });
  });

  test("a text without the name stays as it is written, letter for letter", () => {
    const note = "bà Tư ở tổ 1".normalize("NFD");
    expect(left({ note }).note).toBe(note);
  });

  test("a name of one word is left out only as it is written", () => {
    const named = forgetter({ ...forgetting, names: ["An"] });
    const note = "An bình an, An-giang";
    expect(named({ note })).toEqual({ note: "… bình an, …-giang" });
  });

  test("names that mean something to a search are taken as they are", () => {
    const named = forgetter({ ...forgetting, names: ["H'Blĭ (Ba) Niê"] });
    expect(named({ note: "gặp H'Blĭ (Ba) Niê" })).toEqual({ note: "gặp …" });
  });

  test("the club's own papers, ids of other kinds and names of others stay", () => {
    const document = {
      club: { name: "CLB Lê Thị Ánh" },
      meetings: [{ id: "m7", kind: "general" }],
      care: { people: [{ id: "m7", memberId: "m8" }], visits: [{ personId: "m7" }] },
      members: [{ id: "m9", name: "Lê Thị Ánh" }],
    };
    expect(left(document)).toBe(document);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LoanSchema } from "../fund/loan.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { SENSITIVITIES, type Sensitivity } from "./field.ts";
import { REGISTER_FIELDS } from "./field-catalogue.generated.ts";
import { type Register, RegisterSchema } from "./register.ts";
import { registerView } from "./register-view.ts";
import { marker, shapedLike } from "./shaped-like.fixture.ts";

const seeded = { seed: 1336, numRuns: 80 };

/** Sound registers, and documents with every field of the format now there and now not. */
const anyRegister = fc.oneof(registers, shapedLike(RegisterSchema));

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every single value, empty list and empty group in a document, with the field it is of. */
function leavesOf(value: unknown, path = ""): Leaf[] {
  const inside = Array.isArray(value)
    ? value.flatMap((entry) => leavesOf(entry, `${path}[]`))
    : typeof value === "object" && value !== null
      ? Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .flatMap(([name, each]) => leavesOf(each, `${path}.${name}`))
      : [];
  if (inside.length > 0) return inside;
  return [{ path: path.slice(1).replace(/(\[\])+$/, ""), value }];
}

const keys = (leaves: readonly Leaf[]) => leaves.map((leaf) => JSON.stringify(leaf));

/** Written down here a second time, so that a slip in the levels does not go unnoticed. */
const ABOUT_PEOPLE = [
  "members",
  "board",
  "volunteers",
  "care",
  "dataRequests",
  "support.feedback",
  "meetings[].attendance",
  "meetings[].reason",
  "activities[].memberIds",
  "activities[].evidence",
  "health.rounds[].measured",
  "health.rounds[].readings",
  "health.checkUps[].memberIds",
  "funds.incomeGeneration.entries",
  "funds.operating.entries",
  "funds.loans",
  "support.supervision[].officer",
  "support.supervision[].note",
  "support.supervision[].actions[].what",
  "support.training[].memberIds",
];

describe("at public", () => {
  test("nothing that is about a person occurs anywhere", () => {
    const markers = ABOUT_PEOPLE.map(marker);
    fc.assert(
      fc.property(shapedLike(RegisterSchema), (register) => {
        const json = JSON.stringify(registerView(register, "public"));
        expect(markers.filter((each) => json.includes(`"${each}-`))).toEqual([]);
        expect(json).not.toMatch(/"(memberId|memberIds|birthDate|sex|donor|personId|status":"abs)/);
      }),
      seeded,
    );
  });

  test("no id, name or birth date of a member of a sound register occurs", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const members = register.members?.map((member, i) => ({ ...member, name: `Người ${i}` }));
        const view = registerView({ ...register, ...(members && { members }) }, "public");
        const seen = new Set(leavesOf(view).map(({ value }) => value));
        for (const { id, name } of members ?? []) {
          expect(seen.has(id)).toBe(false);
          expect(seen.has(name)).toBe(false);
        }
        expect(JSON.stringify(view)).not.toContain("birthDate");
      }),
      seeded,
    );
  });

  test("the club, its meetings and its fees are there", () => {
    const meeting = { id: "t1", date: "2024-05-13", kind: "general", status: "held" } as const;
    const register = buildRegister({
      meetings: [{ ...meeting, guests: 3, attendance: [{ memberId: "m1", status: "absent" }] }],
      funds: { fees: [{ from: "2024-01-01", monthlyVnd: 5000 }], loans: [] },
    });
    expect(registerView(register, "public")).toEqual({
      schemaVersion: 2,
      club: register.club,
      meetings: [{ ...meeting, guests: 3 }],
      funds: { fees: [{ from: "2024-01-01", monthlyVnd: 5000 }] },
    });
  });
});

describe("at personal", () => {
  test("members are there without what is sensitive", () => {
    const [member] = buildRegister().members ?? [];
    const poor = { kind: "poor", from: "2024-01-01" } as const;
    const members = member ? [{ ...member, circumstances: [poor] }] : [];
    const view = registerView(buildRegister({ members }), "personal");
    expect(view.members).toEqual([member]);
  });
});

describe("at sensitive", () => {
  test("the view is the register, and a copy of it", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const view = registerView(register, "sensitive");
        expect(view).toEqual(register);
        const parts = new Set(partsOf(register));
        expect(partsOf(view).some((part) => parts.has(part))).toBe(false);
      }),
      seeded,
    );
  });
});

describe("at every level", () => {
  const allowed = (level: Sensitivity) => {
    const seen = SENSITIVITIES.slice(0, SENSITIVITIES.indexOf(level) + 1);
    const paths = REGISTER_FIELDS.filter((field) => seen.includes(field.sensitivity));
    return new Set(paths.map((field) => field.path));
  };

  test.each(SENSITIVITIES)("%s shows every value of its fields, and no other", (level) => {
    const paths = allowed(level);
    fc.assert(
      fc.property(anyRegister, (register) => {
        const expected = leavesOf(register).filter(({ path, value }) => {
          if (typeof value !== "object") return paths.has(path);
          // Empty: seen where its content would be.
          return [...paths].some(
            (each) => each === path || each.startsWith(`${path}.`) || each.startsWith(`${path}[`),
          );
        });
        expect(keys(leavesOf(registerView(register, level)))).toEqual(keys(expected));
      }),
      seeded,
    );
  });

  test("each shows what the one before it shows", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const [open, club, all] = SENSITIVITIES.map((level) => registerView(register, level));
        expect(registerView(all as Register, "personal")).toEqual(club);
        expect(registerView(club as Register, "public")).toEqual(open);
      }),
      seeded,
    );
  });

  test.each(SENSITIVITIES)("%s shows all entries of a list, or none of them", (level) => {
    const paths = allowed(level);
    for (const list of REGISTER_FIELDS.filter(({ of }) => of === "group")) {
      const inside = REGISTER_FIELDS.filter(({ path }) => path.startsWith(`${list.path}[].`));
      const seen = inside.filter(({ path }) => paths.has(path));
      const always = seen.filter(({ path, required }) => required && isDirectly(path, list.path));
      // The one list whose entries have no field that must be there is of one level throughout.
      if (list.path === "meetings[].agenda") expect([0, inside.length]).toContain(seen.length);
      else expect([list.path, seen.length > 0]).toEqual([list.path, always.length > 0]);
    }
  });

  test.each(SENSITIVITIES)("%s never shows a field that the format does not have", (level) => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const json = JSON.stringify(withExtras(register));
        const view = registerView(JSON.parse(json) as Register, level);
        expect(view).toEqual(registerView(register, level));
      }),
      seeded,
    );
  });

  test("a section of which nothing is left is absent, not empty", () => {
    const loan = shapedLike(LoanSchema);
    fc.assert(
      fc.property(fc.array(loan, { minLength: 1, maxLength: 2 }), (loans) => {
        const view = registerView(buildRegister({ funds: { loans } }), "public");
        expect(view).not.toHaveProperty("funds");
      }),
      seeded,
    );
  });

  test("a list that was empty is shown as empty where it may be seen", () => {
    const register = buildRegister({ meetings: [], members: [], board: [] });
    expect(registerView(register, "public").meetings).toEqual([]);
    expect(registerView(register, "public")).not.toHaveProperty("members");
    expect(registerView(register, "personal").members).toEqual([]);
  });
});

test("a level that there is not is refused", () => {
  expect(() => registerView(buildRegister(), "secret" as Sensitivity)).toThrow(
    'Expected one of public, personal, sensitive, but received "secret".',
  );
});

function isDirectly(path: string, list: string): boolean {
  return !path.slice(`${list}[].`.length).includes(".");
}

/** Every object and list in a value. */
function partsOf(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/** A value with a field in every group that no format has, one of them with a treacherous name. */
function withExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtras);
  if (typeof value !== "object" || value === null) return value;
  const inside = Object.entries(value).map(([name, each]) => [name, withExtras(each)]);
  const treacherous = JSON.parse('{"__proto__":{"name":"x"},"toString":"x"}') as object;
  return Object.fromEntries([...inside, ...Object.entries(treacherous), ["phone", "0900"]]);
}

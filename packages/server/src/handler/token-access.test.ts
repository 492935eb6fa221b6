import type { AdministrativeUnit, Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import { describe, expect, test, vi } from "vitest";
import { ACTIONS, type AccessQuestion, type Action } from "../contract/access.ts";
import { sha256 } from "../hash/sha-256.ts";
import { ROLE_ACTIONS, ROLES, type Role } from "./roles.ts";
import { type KnownToken, tokenAccess } from "./token-access.ts";

const until2025 = { from: "1992-04-01", to: "2025-06-30" } as const;
const since2025 = { from: "2025-07-01" } as const;
const UNITS: AdministrativeUnit[] = [
  { code: "58", name: "Tỉnh Cũ", level: "province", ...until2025 },
  { code: "56", name: "Tỉnh Mới", level: "province", from: "1992-04-01" },
  {
    code: "00001",
    name: "Xã Một",
    level: "commune",
    from: "1992-04-01",
    parents: [
      { code: "58", ...until2025 },
      { code: "56", ...since2025 },
    ],
  },
  {
    code: "00002",
    name: "Xã Hai",
    level: "commune",
    from: "1992-04-01",
    parents: [{ code: "56", from: "1992-04-01" }],
  },
];

const SECRET = "s3cret-of-256-bits";
const NOW = new Date("2024-05-25T07:05:00Z");

const HERE: Readonly<Record<Role, KnownToken["scope"]>> = {
  "club-board": { clubId: "club-01" },
  commune: { unitCode: "00001" },
  province: { unitCode: "58" },
  centre: {},
};

/** Access by one token that the store knows, asked by somebody who brings a secret. */
async function accessBy(
  token: Partial<KnownToken> & Pick<KnownToken, "role">,
  day = "2024-05-25",
  {
    units = UNITS,
    register = buildRegister(),
  }: { readonly units?: readonly AdministrativeUnit[]; readonly register?: Register } = {},
) {
  const known: KnownToken = {
    id: "t1",
    scope: HERE[token.role],
    createdAt: "2024-01-01T00:00:00.000Z",
    expiresAt: "2025-01-01T00:00:00.000Z",
    ...token,
  };
  const held = await sha256(SECRET);
  const findToken = vi.fn(async (hash: string) => (hash === held ? known : undefined));
  const store = {
    findToken,
    readUnits: async () => units,
    readVersions: async () => ({ registers: new Map<string, number>(), units: 1 }),
    readRegister: async (id: string) => (id === "club-01" ? { register, version: 1 } : undefined),
  };
  const access = tokenAccess(store, { now: () => NOW, today: () => day });
  const ask = (question: AccessQuestion, authorization = `Bearer ${SECRET}`) =>
    access(new Request("http://localhost/", { headers: { authorization } }), question);
  return { ask, findToken };
}

const question = (action: Action): AccessQuestion =>
  action === "read-unit-figures"
    ? { action, unitCode: "00001", on: "2024-05-25" }
    : { action, clubId: "club-01" };

/** Every action of every role once more, as the guide has it. */
const TABLE: Record<Action, readonly Role[]> = {
  "read-figures": ["club-board", "commune", "province", "centre"],
  "read-unit-figures": ["commune", "province", "centre"],
  "read-sheet": ["club-board", "commune"],
  submit: ["club-board", "commune"],
  "read-history": ["club-board", "commune"],
  "read-register": ["club-board", "commune"],
  "write-register": ["club-board"],
  forget: ["club-board", "commune"],
};

describe("what a role may do where its token reaches", () => {
  const cells = ACTIONS.flatMap((action) => ROLES.map((role) => [role, action] as const));

  test.each(cells)("%s: %s", async (role, action) => {
    const { ask } = await accessBy({ role });
    const may = TABLE[action].includes(role);
    expect(await ask(question(action))).toEqual(may ? { by: "t1" } : false);
  });

  test("names no action that there is not, and none twice", () => {
    for (const role of ROLES) {
      expect(new Set(ROLE_ACTIONS[role]).size).toBe(ROLE_ACTIONS[role].length);
      expect(ACTIONS).toEqual(expect.arrayContaining([...ROLE_ACTIONS[role]]));
    }
  });
});

describe("where a token reaches", () => {
  test.each([
    ["another club's", "club-board", { clubId: "club-02" }, false],
    ["the club's commune's", "commune", { unitCode: "00001" }, true],
    ["another commune's", "commune", { unitCode: "00002" }, false],
    ["the province's, on that day", "province", { unitCode: "58" }, true],
    ["the province's it comes to later", "province", { unitCode: "56" }, false],
    ["a commune's officer with a province", "commune", { unitCode: "58" }, false],
    ["a board with a commune", "club-board", { unitCode: "00001" }, false],
    ["a board with everything", "club-board", {}, false],
    ["a commune with everything", "commune", {}, false],
    ["a commune with a club", "commune", { clubId: "club-01" }, false],
    ["the centre with a club", "centre", { clubId: "club-01" }, false],
    ["a unit that is none", "commune", { unitCode: "__proto__" }, false],
  ] as const)("%s", async (_, role, scope, may) => {
    const { ask } = await accessBy({ role, scope });
    expect(await ask({ action: "read-figures", clubId: "club-01" })).toEqual(may && { by: "t1" });
  });

  test("moves with the commune when provinces are joined", async () => {
    const may = async (unitCode: string, day: string) => {
      const { ask } = await accessBy({ role: "province", scope: { unitCode } }, day);
      return (await ask({ action: "read-figures", clubId: "club-01" })) !== false;
    };
    expect([await may("58", "2025-06-30"), await may("56", "2025-06-30")]).toEqual([true, false]);
    expect([await may("58", "2025-07-01"), await may("56", "2025-07-01")]).toEqual([false, true]);
  });

  test.each([
    ["58", "58", true],
    ["58", "00001", true],
    ["58", "00002", false],
    ["58", "56", false],
  ])("a province %s sees the figures of unit %s: %s", async (unitCode, asked, may) => {
    const { ask } = await accessBy({ role: "province", scope: { unitCode } });
    const answer = await ask({
      action: "read-unit-figures",
      unitCode: asked,
      on: "2024-05-25",
    });
    expect(answer).toEqual(may && { by: "t1" });
  });

  test("a club nobody knows is like one of somebody else", async () => {
    const { ask } = await accessBy({ role: "commune" });
    expect(await ask({ action: "read-sheet", clubId: "nope" })).toBe(false);
  });
});

/** In 2025 nearly every new commune took the code of an earlier one, of another place as often as not. */
describe("a code that was given to another place", () => {
  const CODE = "00001";
  const above = { parents: [{ code: "56", from: "1992-04-01" }] };
  const before = {
    code: CODE,
    name: "Xã Một",
    level: "commune" as const,
    from: "1992-04-01",
    to: "2025-06-30",
    ...above,
  } satisfies AdministrativeUnit;
  const after = {
    code: CODE,
    name: "Xã Khác",
    level: "commune" as const,
    from: "2025-07-01",
    parents: [{ code: "56", from: "2025-07-01" }],
  } satisfies AdministrativeUnit;
  const heir = (code: string) => ({ code, from: "2025-07-01", share: 1 });
  const province = UNITS.filter(({ code }) => code === "56");
  const moved = [...province, before, after];
  const grown = [...province, { ...before, successors: [heir(CODE)] }, after];
  const split = [...province, { ...before, successors: [heir(CODE), heir("00002")] }, after];

  const register = (from: string) =>
    buildRegister({ club: { ...buildRegister().club, communes: [{ code: CODE, from }] } });
  const DAY = "2025-07-02";
  const sheet = { action: "read-sheet", clubId: "club-01" } as const;
  const officer = { role: "commune", scope: { unitCode: CODE } } as const;

  const ask = async (
    token: Partial<KnownToken> & Pick<KnownToken, "role">,
    question: AccessQuestion,
    {
      units,
      from = "2025-07-01",
    }: { readonly units: readonly AdministrativeUnit[]; readonly from?: string },
  ) =>
    (
      await accessBy({ expiresAt: "2026-01-01T00:00:00.000Z", ...token }, DAY, {
        units,
        register: register(from),
      })
    ).ask(question);

  test.each([
    ["before, the first unit", "2025-06-30T16:59:59.000Z", false],
    ["on its first day in Viet Nam, the second", "2025-06-30T17:00:00.000Z", { by: "t1" }],
    ["later, the second", "2025-07-01T08:00:00.000Z", { by: "t1" }],
  ])("a token made %s is for", async (_, createdAt, may) => {
    for (const units of [moved, grown]) {
      expect(await ask({ ...officer, createdAt }, sheet, { units })).toEqual(may);
    }
  });

  test("a token of a day that is none is for nothing", async () => {
    expect(await ask({ ...officer, createdAt: "soon" }, sheet, { units: moved })).toBe(false);
  });

  test("a token made ahead, for a unit whose code is new, is for that", async () => {
    const token = { ...officer, createdAt: "2025-06-20T08:00:00.000Z" };
    const units = [...province, after];
    expect(await ask(token, sheet, { units })).toEqual({ by: "t1" });
  });

  test.each([
    ["that was written since", moved, "2025-07-01", { by: "t1" }],
    ["of another place, that nobody has mended", moved, "2021-06-01", false],
    ["all of which came to the new unit", grown, "2021-06-01", { by: "t1" }],
    ["of which a part came to the new unit", split, "2021-06-01", false],
  ] as const)("a club whose register names a commune %s", async (_, units, from, may) => {
    const createdAt = "2025-07-01T08:00:00.000Z";
    expect(await ask({ ...officer, createdAt }, sheet, { units, from })).toEqual(may);
    const above = { role: "province", scope: { unitCode: "56" }, createdAt } as const;
    const figures = { action: "read-figures", clubId: "club-01" } as const;
    expect(await ask(above, figures, { units, from })).toEqual(may);
  });

  test.each([
    ["since", moved, "2025-07-01", { by: "t1" }],
    ["before, when it was another place", moved, "2025-06-30", false],
    ["before, when it was a part of the place", grown, "2025-06-30", { by: "t1" }],
    ["before, when some of it was elsewhere", split, "2025-06-30", false],
  ] as const)("figures of the unit %s", async (_, units, on, may) => {
    const question = { action: "read-unit-figures", unitCode: CODE, on } as const;
    const createdAt = "2025-07-01T08:00:00.000Z";
    expect(await ask({ ...officer, createdAt }, question, { units })).toEqual(may);
    const everywhere = { role: "centre", scope: {}, createdAt } as const;
    expect(await ask(everywhere, question, { units })).toEqual({ by: "t1" });
  });
});

describe("a token", () => {
  const sheet = { action: "read-sheet", clubId: "club-01" } as const;

  test.each([
    ["in force until", "2024-05-25T07:05:00.001Z", { by: "t1" }],
    ["expired at", "2024-05-25T07:05:00.000Z", "not-signed-in"],
    ["of a day that is none", "soon", "not-signed-in"],
  ])("%s %s", async (_, expiresAt, answer) => {
    const { ask } = await accessBy({ role: "club-board", expiresAt });
    expect(await ask(sheet)).toEqual(answer);
  });

  test("that was revoked lets nobody in", async () => {
    const { ask } = await accessBy({ role: "club-board", revokedAt: "2024-05-25T07:00:00.000Z" });
    expect(await ask(sheet)).toBe("not-signed-in");
  });

  test.each([
    ["none", ""],
    ["a forged one", "Bearer s3cret-of-256-bitz"],
    ["one that begins like it", "Bearer s3cret"],
    ["one with more behind it", `Bearer ${SECRET}x`],
    ["the hash in place of the secret", `Bearer ${"a".repeat(64)}`],
    ["two", `Bearer ${SECRET} ${SECRET}`],
    ["another scheme", `Basic ${SECRET}`],
    ["SQL", "Bearer ' OR '1'='1"],
  ])("%s is nobody's", async (_, authorization) => {
    const { ask } = await accessBy({ role: "club-board" });
    expect(await ask(sheet, authorization)).toBe("not-signed-in");
  });

  test("is looked up by the hash of all of it, and the secret goes nowhere", async () => {
    const { ask, findToken } = await accessBy({ role: "club-board" });
    await ask(sheet);
    await ask(sheet, "Bearer s3cret");
    expect(findToken.mock.calls).toEqual([[await sha256(SECRET)], [await sha256("s3cret")]]);
  });

  test("of the public is none: it may do nothing that not everybody may", async () => {
    const { ask, findToken } = await accessBy({ role: "centre" });
    for (const action of ACTIONS) expect(await ask(question(action), "")).toBe("not-signed-in");
    expect(findToken).not.toHaveBeenCalled();
  });
});

describe("units", () => {
  const hash = sha256(SECRET);
  const officer: KnownToken = {
    id: "t1",
    role: "commune",
    scope: HERE.commune,
    createdAt: "2024-01-01T00:00:00.000Z",
    expiresAt: "2025-01-01T00:00:00.000Z",
  };

  test("are read once for all requests, and again when they have changed", async () => {
    const read = { units: UNITS as readonly AdministrativeUnit[], version: 1 };
    const readUnits = vi.fn(async () => read.units);
    const access = tokenAccess(
      {
        findToken: async (asked) => (asked === (await hash) ? officer : undefined),
        readUnits,
        readVersions: async () => ({ registers: new Map(), units: read.version }),
        readRegister: async () => ({ register: buildRegister(), version: 1 }),
      },
      { now: () => NOW, today: () => "2024-05-25" },
    );
    const headers = { authorization: `Bearer ${SECRET}` };
    const ask = () => access(new Request("http://localhost/", { headers }), question("read-sheet"));
    for (let i = 0; i < 5; i += 1) expect(await ask()).toEqual({ by: "t1" });
    expect(readUnits).toHaveBeenCalledTimes(1);
    Object.assign(read, { units: [], version: 2 });
    expect(await ask()).toBe(false);
    expect(readUnits).toHaveBeenCalledTimes(2);
  });
});

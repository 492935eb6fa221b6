import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "../issue.ts";
import type { AdministrativeUnit, ParentUnit, SuccessorUnit } from "./administrative-unit.ts";
import { parseUnits } from "./parse-units.ts";
import { inventCountry } from "./reform.fixture.ts";

const country: AdministrativeUnit = {
  code: "vn",
  name: "Nước",
  level: "country",
  from: "1945-09-02",
};
const province: AdministrativeUnit = {
  code: "58",
  name: "Tỉnh Minh Họa",
  level: "province",
  from: "1992-04-01",
};
const ended: AdministrativeUnit = {
  code: "584",
  name: "Huyện An Sơn",
  level: "district",
  from: "1992-04-01",
  to: "2025-06-30",
};
const commune: AdministrativeUnit = {
  code: "22870",
  name: "Xã An Bình",
  level: "commune",
  from: "2010-01-01",
};

function issuesOf(units: unknown): readonly Issue[] {
  const result = parseUnits(units);
  return result.ok ? [] : result.issues;
}

test("the last day comes not before the first", () => {
  expect(issuesOf([{ ...commune, to: "2010-01-01" }])).toEqual([]);
  expect(issuesOf([{ ...commune, to: "2009-12-31" }])).toEqual([
    { code: "date-order", path: [0, "to"], expected: "2010-01-01", received: "2009-12-31" },
  ]);
});

describe("one code means one unit on any day", () => {
  const until = { ...commune, to: "2025-06-30" };
  const since = (from: string) => ({ ...commune, name: "Xã Tân Lộc", from });

  test.each<[string, AdministrativeUnit[], Issue[]]>([
    ["the next begins the day after", [until, since("2025-07-01")], []],
    ["the next begins later", [until, since("2026-01-01")], []],
    [
      "the next begins on the last day",
      [until, since("2025-06-30")],
      [{ code: "overlap", path: [1, "from"], expected: "2025-07-01", received: "2025-06-30" }],
    ],
    [
      "whichever comes first in the list",
      [since("2025-06-30"), until],
      [{ code: "overlap", path: [0, "from"], expected: "2025-07-01", received: "2025-06-30" }],
    ],
    [
      "the first never ended",
      [commune, since("2025-07-01")],
      [{ code: "overlap", path: [1, "from"], received: "2025-07-01" }],
    ],
    [
      "a short one within a long one does not free the days after it",
      [until, { ...since("2012-01-01"), to: "2012-12-31" }, since("2013-01-01")],
      [
        { code: "overlap", path: [1, "from"], expected: "2025-07-01", received: "2012-01-01" },
        { code: "overlap", path: [2, "from"], expected: "2025-07-01", received: "2013-01-01" },
      ],
    ],
    [
      "both begin on one day",
      [until, since("2010-01-01")],
      [{ code: "duplicate", path: [1, "code"], received: "22870" }],
    ],
  ])("%s", (_, units, issues) => {
    expect(issuesOf(units)).toEqual(issues);
  });
});

describe("a unit lies in one of a higher level on every day of its life", () => {
  const units = (parents: ParentUnit[], more: Partial<AdministrativeUnit> = {}) => [
    country,
    province,
    ended,
    { ...commune, ...more, parents },
  ];
  const at = (field: string) => [3, "parents", 0, field];
  const from = commune.from;

  test.each<[string, unknown[], Issue[]]>([
    ["in a province for good", units([{ code: "58", from }]), []],
    [
      "in a district while there were any, then in the province",
      units([
        { code: "584", from, to: "2025-06-30" },
        { code: "58", from: "2025-07-01" },
      ]),
      [],
    ],
    [
      "without a last day, until the unit itself ends",
      units([{ code: "584", from }], { to: "2025-06-30" }),
      [],
    ],
    [
      "in a unit that nobody knows",
      units([{ code: "59", from }]),
      [{ code: "unknown-reference", path: at("code"), received: "59" }],
    ],
    [
      "in a unit that has ended",
      units([{ code: "584", from }]),
      [{ code: "not-valid-then", path: at("code"), expected: "2025-07-01", received: "584" }],
    ],
    [
      "in a unit that has not begun",
      units([{ code: "584", from: "1991-12-31" }], { from: "1991-12-31", to: "2020-12-31" }),
      [{ code: "not-valid-then", path: at("code"), expected: "1991-12-31", received: "584" }],
    ],
    [
      "in a unit of its own level: itself",
      units([{ code: "22870", from }]),
      [
        {
          code: "not-in-list",
          path: at("code"),
          expected: ["country", "province", "district"],
          received: "commune",
        },
      ],
    ],
    [
      "from before its first day",
      units([{ code: "58", from: "2009-12-31" }]),
      [{ code: "date-order", path: at("from"), expected: from, received: "2009-12-31" }],
    ],
    [
      "until after its last day",
      units([{ code: "58", from, to: "2021-01-01" }], { to: "2020-12-31" }),
      [{ code: "not-valid-then", path: at("to"), expected: "2021-01-01", received: "22870" }],
    ],
    [
      "only after its last day",
      units([{ code: "58", from: "2021-01-01" }], { to: "2020-12-31" }),
      [
        { code: "not-valid-then", path: at("from"), expected: "2021-01-01", received: "22870" },
        { code: "gap", path: [3, "parents"], expected: from },
      ],
    ],
    [
      "not on its first days",
      units([{ code: "58", from: "2010-01-02" }]),
      [{ code: "gap", path: [3, "parents"], expected: from }],
    ],
    [
      "not in between, and not at the end",
      units([
        { code: "58", from, to: "2012-12-31" },
        { code: "58", from: "2014-01-01", to: "2019-12-31" },
      ]),
      [
        { code: "gap", path: [3, "parents"], expected: "2013-01-01" },
        { code: "gap", path: [3, "parents"], expected: "2020-01-01" },
      ],
    ],
    [
      "in two at once",
      units([
        { code: "584", from, to: "2025-06-30" },
        { code: "58", from: "2025-06-30" },
      ]),
      [
        {
          code: "overlap",
          path: [3, "parents", 1, "from"],
          expected: "2025-07-01",
          received: "2025-06-30",
        },
      ],
    ],
    [
      "until before it came",
      units([{ code: "58", from, to: "2009-12-31" }]),
      [
        { code: "date-order", path: at("to"), expected: from, received: "2009-12-31" },
        { code: "gap", path: [3, "parents"], expected: from },
      ],
    ],
    [
      "under a code that became another unit meanwhile",
      [
        { ...province, to: "2025-06-30" },
        { ...province, from: "2025-07-01" },
        { ...commune, parents: [{ code: "58", from }] },
      ],
      [
        {
          code: "not-valid-then",
          path: [2, "parents", 0, "code"],
          expected: "2025-07-01",
          received: "58",
        },
      ],
    ],
    [
      "in no unit at all",
      [{ ...commune, parents: [] }],
      [{ code: "missing", path: [0, "parents"] }],
    ],
  ])("%s", (_, list, issues) => {
    expect(issuesOf(list)).toEqual(issues);
  });
});

describe("successors take over the day after", () => {
  const until = { ...commune, to: "2025-06-30" };
  const next: AdministrativeUnit = { ...commune, code: "22873", from: "2025-07-01" };
  const heir: SuccessorUnit = { code: "22873", from: "2025-07-01", share: 1 };
  const list = (successors: unknown[], of: object = until, ...more: AdministrativeUnit[]) => [
    { ...of, successors },
    next,
    ...more,
  ];
  const path = (field: string) => [0, "successors", 0, field];

  test.each<[string, unknown[], Issue[]]>([
    ["as one", list([heir]), []],
    [
      "as two, one of which got no people",
      list([heir, { ...heir, code: "22870", share: 0 }], until, { ...commune, from: "2025-07-01" }),
      [],
    ],
    [
      "without people at all",
      list([{ ...heir, share: 0 }]),
      [{ code: "too-small", path: [0, "successors"], expected: 1, received: 0 }],
    ],
    ["of a unit that goes on", list([heir], commune), [{ code: "missing", path: [0, "to"] }]],
    [
      "under a code that nobody has",
      list([{ ...heir, code: "1" }]),
      [{ code: "unknown-reference", path: path("code"), received: "1" }],
    ],
    [
      "too late",
      list([heir], { ...until, to: "2025-06-29" }),
      [{ code: "gap", path: path("from"), expected: "2025-06-30", received: "2025-07-01" }],
    ],
    [
      "too early",
      list([heir], { ...until, to: "2025-07-01" }),
      [{ code: "overlap", path: path("from"), expected: "2025-07-02", received: "2025-07-01" }],
    ],
    [
      "on a day on which the unit of that code did not begin",
      list([{ ...heir, from: "2026-01-01" }], { ...until, to: "2025-12-31" }),
      [{ code: "unknown-reference", path: path("from"), received: "2026-01-01" }],
    ],
    [
      "twice",
      list([heir, heir]),
      [{ code: "duplicate", path: [0, "successors", 1, "code"], received: "22873" }],
    ],
    [
      "on another level",
      [{ ...province, to: "2025-06-30", successors: [heir] }, next],
      [{ code: "not-in-list", path: path("code"), expected: ["province"], received: "commune" }],
    ],
    [
      "one level down, from an island district without communes",
      [{ ...ended, successors: [heir] }, next],
      [],
    ],
    [
      "one level up",
      [
        { ...until, successors: [{ ...heir, code: "58" }] },
        { ...province, from: "2025-07-01" },
      ],
      [{ code: "not-in-list", path: path("code"), expected: ["commune"], received: "province" }],
    ],
    [
      "in a circle",
      [
        { ...until, successors: [heir] },
        {
          ...next,
          to: "2026-06-30",
          successors: [{ code: "22870", from: "2010-01-01", share: 1 }],
        },
      ],
      [
        {
          code: "overlap",
          path: [1, "successors", 0, "from"],
          expected: "2026-07-01",
          received: "2010-01-01",
        },
      ],
    ],
    [
      "by halves of a person",
      list([{ ...heir, share: 0.5 }]),
      [{ code: "not-whole", path: path("share"), received: 0.5 }],
    ],
  ])("%s", (_, units, issues) => {
    expect(issuesOf(units)).toEqual(issues);
  });

  test.each([
    [-1, "too-small", 0],
    [1_000_000_001, "too-large", 1_000_000_000],
  ])("a share of %i is %s", (share, code, expected) => {
    expect(issuesOf(list([{ ...heir, share }]))).toEqual([
      { code, path: path("share"), expected, received: share },
    ]);
  });
});

test("every issue comes at once, in the order of the units", () => {
  const faulty = [
    { ...commune, to: "2009-12-31" },
    { ...province, parents: [{ code: "none", from: "1992-04-01" }] },
    { ...ended, successors: [{ code: "none", from: "2025-07-01", share: 0 }] },
  ];
  expect(issuesOf(faulty).map(({ code, path }) => [code, path[0]])).toEqual([
    ["date-order", 0],
    ["unknown-reference", 1],
    ["unknown-reference", 2],
    ["too-small", 2],
  ]);
});

test("a unit that cannot be read hides nothing else, and is not called missing", () => {
  const units = [
    { ...province, level: "region" },
    { ...ended, to: "1990-01-01" },
    { ...commune, parents: [{ code: "58", from: "2010-01-02" }] },
    commune,
  ];
  expect(issuesOf(units)).toEqual([
    {
      code: "not-in-list",
      path: [0, "level"],
      expected: ["country", "province", "district", "commune"],
      received: "region",
    },
    { code: "date-order", path: [1, "to"], expected: "1992-04-01", received: "1990-01-01" },
    { code: "gap", path: [2, "parents"], expected: "2010-01-01" },
    { code: "duplicate", path: [3, "code"], received: "22870" },
  ]);
});

test("at most 50,000 units, and they are read in little time", () => {
  const parents = [{ code: "58", from: "1992-04-01" }];
  const many = Array.from({ length: 50_000 }, (_, i) =>
    i === 0 ? province : { ...commune, from: "1992-04-01", code: `c${i}`, parents },
  );
  expect(parseUnits(many)).toEqual({ ok: true, value: many });
  expect(issuesOf([...many, commune])[0]).toMatchObject({ code: "too-many", expected: 50_000 });
}, 5000);

test("fifty thousand units of one code take little time as well", () => {
  const same = Array.from({ length: 50_000 }, () => commune);
  expect(issuesOf(same)).toHaveLength(49_999);
}, 5000);

test("anything in the place of anything gives a value or issues, never an exception", () => {
  const countries = fc
    .array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 30 })
    .map(inventCountry);
  fc.assert(
    fc.property(countries, fc.nat(), fc.nat(), fc.anything(), ({ units }, i, k, junk) => {
      const list: unknown[] = structuredClone([...units]);
      const unit = list[i % list.length] as Record<string, unknown>;
      const keys = [...Object.keys(unit), "parents", "successors", "__proto__"];
      const key = keys[k % keys.length] ?? "";
      const inner = unit[key];
      if (Array.isArray(inner) && k % 2 === 0) inner[0] = junk;
      else Object.defineProperty(unit, key, { value: junk, enumerable: true });
      const result = parseUnits(list);
      expect(result.ok || result.issues.length > 0).toBe(true);
      if (!result.ok) expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
    }),
    { seed: 1336, numRuns: 1000 },
  );
});

test.each<[string, unknown]>([
  ["a revoked proxy", revoked([])],
  ["a list of revoked proxies", [revoked({})]],
  ["a list whose entry throws", [commune, thrower()]],
  ["no list", { 0: commune, length: 1 }],
  ["nothing", undefined],
])("%s gives issues", (_, input) => {
  expect(issuesOf(input).length).toBeGreaterThan(0);
});

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function thrower(): unknown {
  return {
    get code(): never {
      throw new Error("no");
    },
  };
}

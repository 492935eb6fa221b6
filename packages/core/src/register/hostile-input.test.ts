import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAttendanceSubmission } from "../attendance/attendance-submission.ts";
import { ISSUE_CODES, type ParseResult } from "../issue.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { parseUnits } from "../unit/parse-units.ts";
import { parseRegister, parseRegisterJson } from "./parse-register.ts";

/** What every result must be: a value, or plain JSON that says what is wrong. */
function expectIssuesOrValue(result: ParseResult<unknown>): void {
  if (result.ok) return;
  expect(result.issues.length).toBeGreaterThan(0);
  for (const { code, expected, received } of result.issues) {
    expect(ISSUE_CODES).toContain(code);
    for (const shown of [expected, received]) {
      if (typeof shown === "string") expect(shown.length).toBeLessThanOrEqual(200);
    }
  }
  const json = JSON.stringify(result.issues);
  expect(JSON.parse(json)).toEqual(result.issues);
}

describe("never an exception, whatever is read", () => {
  test("anything at all", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        for (const parse of [parseRegister, parseAttendanceSubmission, parseUnits]) {
          expectIssuesOrValue(parse(input));
        }
      }),
      { seed: 1336, numRuns: 2000 },
    );
  });

  test("anything in the place of anything in a sound register", () => {
    fc.assert(
      fc.property(registers, fc.nat(), fc.anything(), (register, at, replacement) => {
        const copy = structuredClone(register);
        const places = placesOf(copy);
        const place = places[at % places.length];
        place?.put(replacement);
        expectIssuesOrValue(parseRegister(copy));
      }),
      { seed: 1336, numRuns: 1500 },
    );
  });

  test("any text as JSON", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expectIssuesOrValue(parseRegisterJson(text));
      }),
      { seed: 1336, numRuns: 1000 },
    );
  });
});

describe("values made to break a reader", () => {
  const cyclic: Record<string, unknown> = { ...buildRegister() };
  cyclic["club"] = cyclic;
  const deep: unknown[] = [];
  let inner = deep;
  for (let i = 0; i < 100_000; i += 1) {
    const next: unknown[] = [];
    inner.push(next);
    inner = next;
  }
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = new Proxy(buildRegister(), {
    get() {
      throw new Error("no");
    },
  });
  const oneFieldThrows = {
    ...buildRegister(),
    get members(): never {
      throw new Error("no");
    },
  };

  test.each<[string, unknown, string]>([
    ["a register inside itself", cyclic, "missing"],
    [
      "a hundred thousand lists in one another",
      { ...buildRegister(), members: deep },
      "wrong-type",
    ],
    ["a proxy that throws", throwing, "unreadable"],
    ["a proxy that was revoked", proxy, "unreadable"],
    ["one field that throws", oneFieldThrows, "unreadable"],
    [
      "a megabyte for a name",
      { ...buildRegister(), club: { ...buildRegister().club, name: "x".repeat(1_000_000) } },
      "too-long",
    ],
    [
      "a megabyte for an id",
      { ...buildRegister(), club: { ...buildRegister().club, id: "x".repeat(1_000_000) } },
      "bad-format",
    ],
    ["a function", () => undefined, "wrong-type"],
    ["a symbol", Symbol("register"), "wrong-type"],
    ["nothing", undefined, "missing"],
  ])("%s", (_, input, code) => {
    const result = parseRegister(input);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
    expectIssuesOrValue(result);
  });

  test.each([1, 2, 3, 5, 8])("a field that throws from the time %i it is asked on", (times) => {
    let asked = 0;
    const [first, ...rest] = buildMembers(3);
    const member = {
      ...first,
      get memberships() {
        asked += 1;
        if (asked >= times) throw new Error("no");
        return first?.memberships;
      },
    };
    expectIssuesOrValue(parseRegister({ ...buildRegister(), members: [member, ...rest] }));
    expect(asked).toBeGreaterThan(0);
  });

  test.each(["__proto__", "constructor", "prototype", "toString"])(
    "a field called %s is refused and changes no prototype",
    (name) => {
      const text = JSON.stringify(buildRegister()).replace("{", `{"${name}":{"isAdmin":true},`);
      expect(parseRegisterJson(text)).toEqual({
        ok: false,
        issues: [{ code: "unknown-field", path: [name] }],
      });
      expect({}).not.toHaveProperty("isAdmin");
    },
  );

  test("ids that are names of built-in properties are ids like any other", () => {
    const members = ["constructor", "toString", "hasOwnProperty"].map((id) => ({
      ...buildMembers(1)[0],
      id,
    }));
    const board = [{ memberId: "valueOf", post: "head", from: "2021-06-01" }];
    expect(parseRegister({ ...buildRegister(), members, board })).toEqual({
      ok: false,
      issues: [{ code: "unknown-reference", path: ["board", 0, "memberId"], received: "valueOf" }],
    });
  });
});

/** Every place in a value that something else can be put in. */
function placesOf(value: unknown): { put(replacement: unknown): void }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    {
      put(replacement: unknown) {
        holder[key] = replacement;
      },
    },
    ...placesOf(holder[key]),
  ]);
}

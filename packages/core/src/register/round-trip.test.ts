import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { parseRegister, parseRegisterJson } from "./parse-register.ts";

const seeded = { seed: 1336, numRuns: 500 };

describe("a sound register", () => {
  test("reads back from its own JSON as it was", () => {
    fc.assert(
      fc.property(registers, (register) => {
        expect(parseRegisterJson(JSON.stringify(register))).toEqual({ ok: true, value: register });
      }),
      seeded,
    );
  });

  test("whatever text was accepted once is accepted again, unchanged", () => {
    const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 220 });
    const { club } = buildRegister();
    fc.assert(
      fc.property(texts, (name) => {
        const once = parseRegister({ ...buildRegister(), club: { ...club, name } });
        if (once.ok) expect(parseRegister(once.value)).toEqual(once);
      }),
      { seed: 1336, numRuns: 2000 },
    );
  });

  test("is left as it was by reading", () => {
    const register = deepFreeze(buildRegister());
    expect(parseRegister(register)).toEqual({ ok: true, value: register });
  });

  test("keeps absent apart from empty", () => {
    const { board: _, ...absent } = buildRegister();
    const result = parseRegister(absent);
    expect(result.ok && "board" in result.value).toBe(false);
    expect(parseRegister({ ...absent, board: [] })).toMatchObject({ value: { board: [] } });
  });
});

describe("Unicode", () => {
  const named = (name: string) => {
    const { club } = buildRegister();
    const result = parseRegister({ ...buildRegister(), club: { ...club, name } });
    return result.ok ? result.value.club.name : result.issues.map((issue) => issue.code);
  };

  test.each([
    ["decomposed text is composed", "Đặng Thị Hường".normalize("NFD"), "Đặng Thị Hường"],
    [
      "decomposed text counts by its composed letters",
      "ễ".normalize("NFD").repeat(200),
      "ễ".repeat(200),
    ],
    [
      "a letter that grows when composed counts as it will be kept",
      "\uFB2C".repeat(67),
      ["too-long"],
    ],
    ["a picture outside the first plane is text", "CLB 🌿", "CLB 🌿"],
    ["a line break is text", "CLB\nThôn", "CLB\nThôn"],
  ])("%s", (_, given, kept) => {
    expect(named(given)).toEqual(kept);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

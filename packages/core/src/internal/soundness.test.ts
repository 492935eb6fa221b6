import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { RegisterSchema } from "../register/register.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildRegister } from "../testing/index.ts";
import { soundnessOf } from "./soundness.ts";
import { parseWith } from "./zod-issues.ts";

const isSound = soundnessOf(RegisterSchema);

/** What soundness means, said by the parser. */
function staysTheSame(value: unknown): boolean {
  const parsed = parseWith(RegisterSchema, value);
  return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(value);
}

/** A register with one thing in it replaced, taken away or added. */
const mutations = fc
  .tuple(
    registers,
    fc.nat(),
    fc.oneof(fc.anything(), fc.constantFrom(undefined, null, -1, 1.5, "")),
  )
  .map(([register, at, value]) => {
    const copy = structuredClone(register) as object;
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown) => {
      if (typeof node !== "object" || node === null) return;
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit((node as Record<string, unknown>)[key]);
      }
      if (!Array.isArray(node)) places.push([node as Record<string, unknown>, "extra"]);
    };
    visit(copy);
    const [node, key] = places[at % places.length] ?? [{}, ""];
    node[key] = value;
    return copy;
  });

describe("a sound register", () => {
  test("is one that the parser gives back as it is", () => {
    fc.assert(
      fc.property(registers, (register) => {
        expect(isSound(register)).toBe(staysTheSame(register));
      }),
      { seed: 1336, numRuns: 300 },
    );
  });

  test("is never one that the parser refuses or changes, whatever is done to it", () => {
    let sound = 0;
    fc.assert(
      fc.property(mutations, (value) => {
        if (!isSound(value)) return;
        sound += 1;
        expect(parseWith(RegisterSchema, value)).toEqual({ ok: true, value });
      }),
      { seed: 1336, numRuns: 3000 },
    );
    // Some changes do no harm, or the property would say nothing.
    expect(sound).toBeGreaterThan(20);
  });

  test.each<[string, unknown]>([
    ["a name in decomposed Unicode", { ...buildRegister().club, name: "Hường".normalize("NFD") }],
    ["a field that the format does not have", { ...buildRegister().club, colour: "đỏ" }],
    ["a field missing", { ...buildRegister().club, village: undefined }],
    ["an empty list where one is needed", { ...buildRegister().club, stages: [] }],
  ])("is not one with %s", (_, club) => {
    expect(isSound({ ...buildRegister(), club })).toBe(false);
  });

  test("is not an instance of a class, nor anything that throws", () => {
    class Book {}
    expect(isSound(Object.assign(new Book(), buildRegister()))).toBe(false);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isSound(proxy)).toBe(false);
  });
});

test.each([
  ["a kind of schema", z.date()],
  ["an object that takes any field", z.object({})],
  ["a check", z.string().check(z.startsWith("a"))],
])("%s that is not spoken for is refused when the question is made", (_, schema) => {
  expect(() => soundnessOf(schema)).toThrow(RangeError);
});

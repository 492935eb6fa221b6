import fc from "fast-check";
import { expect, test } from "vitest";
import { RegisterSchema } from "../register/register.ts";
import { inOneLayout } from "./one-layout.ts";
import { wideRegisters } from "./wide-registers.fixture.ts";

test("every register is the same as before, with each section in the same place", () => {
  const sections = Object.keys(RegisterSchema.shape).sort();
  const order = fc
    .sample(wideRegisters, { seed: 1336, numRuns: 1 })
    .flatMap((register) => Object.keys(inOneLayout(register)));
  expect([...order].sort()).toEqual(sections);
  fc.assert(
    fc.property(wideRegisters, (register) => {
      expect(inOneLayout(register)).toEqual(register);
      expect(Object.keys(inOneLayout(register))).toEqual(order);
    }),
    { seed: 1336, numRuns: 100 },
  );
});

import type { Register } from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bases } from "../../../../tooling/src/fuzz/bases.ts";
import { joined, partsOf } from "./register-part.ts";

const meeting = { id: "t1", date: "2024-05-17", kind: "general", status: "planned" } as const;
const { club, members } = buildRegister();

describe("a register in parts", () => {
  test.each<[string, object, string[]]>([
    ["without meetings", { schemaVersion: 2, club }, ["schemaVersion 0", "club 1"]],
    ["that has none", { meetings: [], schemaVersion: 2 }, ["meetings 0", "schemaVersion 1"]],
    [
      "with two, in the middle",
      { club, meetings: [meeting, { ...meeting, id: "t0" }], members },
      ["club 0", "meetings 1", "meetings t1 0 2024-05-17", "meetings t0 1 2024-05-17", "members 2"],
    ],
  ])("%s", (_, register, expected) => {
    const parts = partsOf(register);
    const lines = parts.map(({ section, rowId, position, day }) =>
      [section, rowId, position, day].filter((each) => each !== "" && each !== null).join(" "),
    );
    expect(lines).toEqual(expected);
    expect(JSON.stringify(joined(parts))).toBe(JSON.stringify(register));
  });

  test("is put together to the letter, whatever the order its parts come in", () => {
    fc.assert(
      fc.property(bases, fc.infiniteStream(fc.nat()), (register, chance) => {
        const parts = partsOf(register)
          .map((part) => ({ part, by: chance.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ part }) => part);
        expect(JSON.stringify(joined(parts))).toBe(JSON.stringify(register));
      }),
      { seed: 1336, numRuns: 200 },
    );
  });

  test("has no part for what is left out", () => {
    const register = { ...buildRegister(), meetings: undefined } as unknown as Register;
    expect(partsOf(register).map(({ section }) => section)).not.toContain("meetings");
  });
});

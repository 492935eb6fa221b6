import { describe, expect, test } from "vitest";
import { buildRegister } from "../testing/index.ts";
import { migrateRegister } from "./migrate.ts";
import { parseRegister } from "./parse-register.ts";

const meeting = { id: "t1", date: "2024-05-17", kind: "general", status: "held" };

describe("a register of version 1", () => {
  const old = {
    ...buildRegister(),
    schemaVersion: 1,
    meetings: [
      { ...meeting, areas: ["health", "culture"] },
      { ...meeting, id: "t2" },
    ],
  };

  test("reads as one of the present version, with an agenda for the areas", () => {
    const meetings = [{ ...meeting, agenda: [{ area: "health" }, { area: "culture" }] }];
    expect(parseRegister(old)).toEqual({
      ok: true,
      value: {
        ...old,
        schemaVersion: 2,
        meetings: [...meetings, { ...meeting, id: "t2" }],
      },
    });
  });

  test("is left as it was", () => {
    const before = structuredClone(old);
    parseRegister(old);
    expect(old).toEqual(before);
  });

  test("says where it is wrong by the paths of the present version", () => {
    const result = parseRegister({
      ...old,
      meetings: [{ ...meeting, areas: ["health", "sport"] }],
    });
    expect(result).toMatchObject({
      issues: [{ code: "not-in-list", path: ["meetings", 0, "agenda", 1, "area"] }],
    });
  });

  test.each<[string, unknown]>([
    ["meetings that are no list", { ...old, meetings: "none" }],
    ["areas that are no list", { ...old, meetings: [{ ...meeting, areas: "health" }] }],
    ["a meeting that is nothing", { ...old, meetings: [null] }],
  ])("with %s is refused, not thrown at", (_, broken) => {
    expect(parseRegister(broken).ok).toBe(false);
  });
});

test.each([3, 0, -1, 1.5, Number.NaN, "1", null, undefined, {}])(
  "a document of version %s is not touched",
  (schemaVersion) => {
    const document = { ...buildRegister(), schemaVersion };
    expect(migrateRegister(document)).toBe(document);
  },
);

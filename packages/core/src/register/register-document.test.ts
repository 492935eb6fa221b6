import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import * as core from "../index.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { type Register, RegisterSchema } from "./register.ts";
import { RegisterDocument } from "./register-document.ts";
import { shapedLike } from "./shaped-like.fixture.ts";

const { validate, ...about } = RegisterDocument["~standard"];

/** What zod says a Standard Schema is: its own copy of the standard's types. */
type StandardProps<T> = z.core.$ZodType<T, unknown>["~standard"];

describe("a whole register as a Standard Schema", () => {
  test("says which version of the standard, and whose", () => {
    expect(about).toEqual({ version: 1, vendor: "ishc" });
  });

  test("has the type that the standard asks for", () => {
    expectTypeOf(RegisterDocument["~standard"]).toExtend<StandardProps<Register>>();
  });

  test("gives a sound register back", () => {
    const register = buildRegister();
    expect(validate(register)).toEqual({ value: register });
  });

  test("brings an older version up", () => {
    const old = { ...buildRegister(), schemaVersion: 1 };
    expect(validate(old)).toEqual({ value: buildRegister() });
  });

  test("refuses what has the wrong shape, with code and path", () => {
    const { club, ...rest } = buildRegister();
    expect(validate({ ...rest, club: { ...club, name: " " } })).toEqual({
      issues: [{ code: "missing", message: "missing", path: ["club", "name"] }],
    });
  });

  test("refuses what cannot be true across fields", () => {
    const board = [{ memberId: "nobody", post: "head", from: "2021-06-01" } as const];
    const issue = { code: "unknown-reference", path: ["board", 0, "memberId"], received: "nobody" };
    expect(validate(buildRegister({ members: buildMembers(1), board }))).toEqual({
      issues: [{ ...issue, message: "unknown-reference" }],
    });
  });

  test.each([[undefined], [null], [1n], [() => 1]])(
    "never throws, whatever it is given: %s",
    (input) => {
      expect(validate(input)).toMatchObject({ issues: [{ path: [] }] });
    },
  );
});

const schemas = Object.entries(core).filter(([name]) => name.endsWith("Schema")) as [
  string,
  z.core.$ZodType,
][];

describe("every exported schema is a Standard Schema by itself", () => {
  test("there are some", () => {
    expect(schemas.length).toBeGreaterThan(30);
    expect(schemas.map(([, schema]) => schema)).toContain(RegisterSchema);
  });

  test.each(schemas)("%s", (_, schema) => {
    const standard = schema["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "zod" });
    for (const value of fc.sample(shapedLike(schema), { seed: 1336, numRuns: 5 })) {
      expect(standard.validate(value)).toEqual({ value });
      expect(standard.validate({ ...(value as object), colour: "đỏ" })).toMatchObject({
        issues: [{ path: [] }],
      });
    }
  });
});

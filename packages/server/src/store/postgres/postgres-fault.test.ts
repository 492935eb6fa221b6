import { expect, test } from "vitest";
import { StoreError } from "../store-error.ts";
import { postgresErrorOf } from "./postgres-fault.ts";

test.each([
  ["a deadlock", "40P01", "busy"],
  ["a serialization failure", "40001", "busy"],
  ["a lock that is not let go of", "55P03", "busy"],
  ["too many connections", "53300", "busy"],
  ["a full disk", "53100", "full"],
  ["a copy that is only read", "25006", "read-only"],
  ["a right that is missing", "42501", "read-only"],
  ["a wrong password", "28P01", "cannot-open"],
  ["no such database", "3D000", "cannot-open"],
  ["a server that shuts down", "57P01", "unreachable"],
  ["a server that is not there", "ECONNREFUSED", "unreachable"],
  ["a broken connection", "08006", "unreachable"],
  ["a damaged table", "XX001", "not-a-database"],
  ["a disk that gives errors", "58030", "failed"],
])("%s (%s) is %s", (_, code, fault) => {
  const cause = Object.assign(new Error(code), { code });
  expect(postgresErrorOf(cause)).toMatchObject({ name: "StoreError", fault, cause });
});

test.each([
  "Connection terminated unexpectedly",
  "timeout exceeded when trying to connect",
  "Client was closed and is not queryable",
])("“%s” is unreachable", (message) =>
  expect(postgresErrorOf(new Error(message))).toMatchObject({ fault: "unreachable" }),
);

test("anything else stays what it is", () => {
  const double = Object.assign(new Error("duplicate key"), { code: "23505" });
  for (const error of [double, new TypeError("a mistake of ours"), undefined, null, "text"]) {
    expect(postgresErrorOf(error)).toBe(error);
  }
  const known = new StoreError("full");
  expect(postgresErrorOf(known)).toBe(known);
});

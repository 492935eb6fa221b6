import { expect, test } from "vitest";
import { type RegisterShape, registerColumns } from "./register-columns.ts";

test("tells DuckDB of structs and lists, and of names that are words of SQL", () => {
  const shape: RegisterShape = {
    schemaVersion: "BIGINT",
    people: [{ id: "VARCHAR", ids: ["VARCHAR"], from: "DATE" }],
  };
  expect(registerColumns(shape)).toBe(
    `{"schemaVersion": 'BIGINT', "people": 'STRUCT("id" VARCHAR, "ids" VARCHAR[], "from" DATE)[]'}`,
  );
});

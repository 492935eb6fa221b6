import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { noFacts } from "../facts/facts.ts";
import { factsDatabase } from "./facts-database.fixture.ts";
import { FACTS_TABLE_COLUMNS } from "./facts-table.ts";
import { factsTableRow } from "./facts-table-row.ts";

const may = periodContaining("2024-05-31", "month");
const row = (clubId: string) => factsTableRow(noFacts(may, may.to), { clubId });

test("is made as the list of columns says", () => {
  const columns = factsDatabase().prepare("PRAGMA table_info(ishc_facts)").all();
  expect(
    columns.map(({ name, type, notnull }) => ({ name, type, isNullable: notnull === 0 })),
  ).toEqual(FACTS_TABLE_COLUMNS);
});

test("has no two columns that differ in case alone, which DuckDB and SQLite take for one", () => {
  const names = FACTS_TABLE_COLUMNS.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("has no column whose name PostgreSQL would cut off", () => {
  expect(FACTS_TABLE_COLUMNS.filter(({ name }) => name.length > 63)).toEqual([]);
});

test("has no column whose name ends its own quotes", () => {
  expect(FACTS_TABLE_COLUMNS.filter(({ name }) => /["\0]/.test(name))).toEqual([]);
});

test("takes a club once a period", () => {
  expect(() => factsDatabase([row("a"), row("b")])).not.toThrow();
  expect(() => factsDatabase([row("a"), row("a")])).toThrow(/UNIQUE/);
});

test("takes no row in which a fact was not counted", () => {
  const partial = { ...row("a"), women: null as unknown as number };
  expect(() => factsDatabase([partial])).toThrow(/NOT NULL/);
});

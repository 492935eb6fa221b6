import { expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { factsFromTotals } from "../facts/facts.ts";
import { FACTS_TABLE_COLUMNS } from "./facts-table.ts";
import { factsTableRow } from "./facts-table-row.ts";

const may = periodContaining("2024-05-31", "month");
const facts = factsFromTotals(may, "2024-05-20", { clubs: 1, members: 48, women: 30 });

test("holds every column, in the order of the table", () => {
  const names = Object.keys(factsTableRow(facts, { clubId: "a" }));
  expect(names).toEqual(FACTS_TABLE_COLUMNS.map(({ name }) => name));
});

test("says whose facts they are, of when and where", () => {
  const place = { clubId: "a", commune: "00001", province: "58" };
  const key = { ...place, period: "2024-05", asOf: "2024-05-20" };
  expect(factsTableRow(facts, place)).toEqual({ ...key, ...facts.values });
});

test("has no place where the club names none", () => {
  const row = factsTableRow(facts, { clubId: "a" });
  expect([row.commune, row.province]).toEqual([null, null]);
});

test("holds facts that the kit knows, and nothing else", () => {
  const values = { ...facts.values, name: "Nguyễn Thị Hoa" };
  expect(factsTableRow({ ...facts, values }, { clubId: "a" })).not.toHaveProperty("name");
});

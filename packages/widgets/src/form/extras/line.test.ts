import { expect, test } from "vitest";
import { dateSaid, numberSaid, textSaid } from "./line.ts";

test.each([
  ["500000", "500.000"],
  ["500.000", "500.000"],
  [" 8 ", "8"],
  ["0", "0"],
  ["", ""],
  ["mười", "mười"],
])("the number typed as “%s” is said “%s”", (typed, said) => {
  expect(numberSaid({ spent: typed }, "spent", "vi")).toBe(said);
});

test.each([
  ["17", "05", "2024", "17/5/2024"],
  ["7", "5", "2024", "7/5/2024"],
  ["07", "5", "2024", "7/5/2024"],
  ["", "", "1952", "1952"],
  ["", "3", "1952", "3/1952"],
  ["", "", "", ""],
  ["0", "5", "2024", "0/5/2024"],
])("the date typed as “%s”, “%s”, “%s” is said “%s”", (day, month, year, said) => {
  const entries = { "date.day": day, "date.month": month, "date.year": year };
  expect(dateSaid(entries, "date")).toBe(said);
});

test("a text is said without the blanks round it, and blank where nothing was typed", () => {
  expect(textSaid({ group: " Tổ 2 " }, "group")).toBe("Tổ 2");
  expect(textSaid({}, "group")).toBe("");
});

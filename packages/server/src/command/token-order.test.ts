import { expect, test } from "vitest";
import { tokenOrder } from "./token-order.ts";

const call = { positionals: ["add"], role: "club-board", club: "club-01" };

test.each([
  ["a label in letters taken apart is kept composed", " Bà Ánh".normalize("NFD"), "Bà Ánh"],
  ["one that steers terminals is kept in one line", "Bà Ánh\n\u001b[2J", "Bà Ánh  [2J"],
])("%s", (_, label, kept) => {
  expect(tokenOrder({ ...call, label })).toMatchObject({ what: "add", label: kept });
});

test.each([" \n", undefined])("a label of %j is none", (label) => {
  expect(tokenOrder({ ...call, label })).toBeUndefined();
});

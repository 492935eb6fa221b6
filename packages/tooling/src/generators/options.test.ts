import { expect, test } from "vitest";
import { readCommand } from "./options.ts";

test.each([
  [["national", "--out", "f"], { clubs: 20_432, out: "f" }],
  [["national", "--out=f", "--clubs", "1"], { clubs: 1, out: "f" }],
  [["national", "--clubs", "20432", "--out", "f"], { clubs: 20_432, out: "f" }],
  [["national", "--seed", "7", "--out", "f"], { clubs: 20_432, seed: 7, out: "f" }],
])("%j is understood", (args, command) => {
  expect(readCommand(args)).toEqual(command);
});

test.each([
  [[]],
  [["national"]],
  [["province", "--out", "f"]],
  [["national", "national", "--out", "f"]],
  [["national", "--out", ""]],
  [["national", "--out", "f", "--clubs", "0"]],
  [["national", "--out", "f", "--clubs", "20433"]],
  [["national", "--out", "f", "--clubs", "1.5"]],
  [["national", "--out", "f", "--seed", "x"]],
  [["national", "--out", "f", "--fast"]],
])("%j is answered with how to ask", (args) => {
  expect(readCommand(args)).toContain("national --out FILE [--clubs N] [--seed S]");
});

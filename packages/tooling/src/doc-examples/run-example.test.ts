import { expect, test } from "vitest";
import { runExample } from "./run-example.ts";

test.each([
  ["a number", "1 + 1; // 2"],
  ["a formula", "2 / 3; // 2 / 3"],
  ["an object", '({ a: [1, "hai"] }); // { a: [1, "hai"] }'],
  ["a value over several lines", "[1, 2]; // [\n//   1,\n//   2,\n// ]"],
  ["a promise awaited", "await Promise.resolve(3); // 3"],
  ["an expected error", "null.length; // throws TypeError"],
  ["types and prose", "// The sum of both:\nconst one: number = 1;\none + one; // 2"],
  ["no claim at all", "const a = 1; // prose may follow a declaration"],
])("holds: %s", async (name, code) => {
  await runExample(`holds-${name}`, code);
});

test.each([
  ["a wrong number", "1 + 1; // 3", /expected 2 to deeply equal 3/],
  ["a wrong object among right ones", "1; // 1\n({ a: 1 }); // { a: 2 }", /deeply equal/],
  ["an error that does not come", '"a".length; // throws TypeError', /resolved/],
  ["prose where a value belongs", "1 + 1; // two, of course", /has to be its value/],
  ["a name not imported", "areaCoverage(1); // 1", /areaCoverage is not defined/],
  ["code that throws", "throw new Error('planted');", /planted/],
])("is caught: %s", async (name, code, message) => {
  await expect(runExample(`caught-${name}`, code)).rejects.toThrow(message);
});

import { expect, test } from "vitest";
import { selectChecks } from "./options.ts";

const names = (args: string[]) => selectChecks(args).map(({ name }) => name);

test("without words, everything runs, the build first and the tests last", () => {
  const all = names([]);
  expect(all[0]).toBe("build");
  expect(all.at(-1)).toBe("tests");
  expect(all).toEqual(
    expect.arrayContaining(["types", "lint", "imports", "unused", "packages", "docs", "size"]),
  );
});

test.each([
  ["two checks", ["--only", "types,lint"], ["build", "types", "lint"]],
  ["the same in one word", ["--only=types,lint"], ["build", "types", "lint"]],
  ["a check and a test project", ["--only", "types,node"], ["build", "types", "tests"]],
  ["an engine", ["--only", "webkit"], ["build", "tests"]],
  ["part of a file name", ["attendance"], ["build", "tests"]],
  ["both", ["--only", "lint", "attendance"], ["build", "lint", "tests"]],
])("takes %s", (_name, args, expected) => {
  expect(names(args)).toEqual(expected);
});

test("the tests have the machine for themselves", () => {
  const all = selectChecks([]);
  expect(all.at(-1)?.after).toEqual(all.slice(0, -1).map(({ name }) => name));
});

test("says what it knows when asked for something else", () => {
  expect(() => names(["--only", "typos"])).toThrow(/knows build, types.*; it was given typos/);
});

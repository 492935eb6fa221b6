import { expect, test } from "vitest";
import { benchOptions } from "./options.ts";

test("words are parts of names, the rest says how much to measure", () => {
  expect(benchOptions(["valid", "--registers", "72", "--seed=5", "--json"])).toMatchObject({
    filters: ["valid"],
    registers: 72,
    seed: 5,
    json: true,
  });
});

test("nothing has to be given", () => {
  expect(benchOptions([])).toMatchObject({ filters: [], registers: 360, json: false });
});

test.each(["--registers=0", "--repeats=1.5", "--seed=many", "--colour"])("%s is refused", (arg) => {
  expect(() => benchOptions([arg])).toThrow();
});

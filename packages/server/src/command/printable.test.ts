import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { saidBy } from "../testing/said-by.ts";
import { printable } from "./printable.ts";

const STEERS = "a\u001b[2J\u009b1m";
const SHOWN = "a\u{FFFD}[2J\u{FFFD}1m";
const db = join(tmpdir(), "none", `${STEERS}.sqlite`);

test.each([
  ["a file to import", ["import", "--db", "x.sqlite", `${STEERS}.json`]],
  ["a file of units", ["import", "--db", "x.sqlite", "--units", `${STEERS}.json`]],
  ["a database that is not there", ["conflicts", "--db", db]],
  ["an option that there is not", [`--${STEERS}`, "--db", "x.sqlite"]],
])("the name of %s cannot steer the terminal", async (_, args) => {
  const { code, said } = await saidBy(...args);
  expect(code).not.toBe(0);
  expect(said.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(said).toContain(SHOWN);
});

test("columns stay columns", () => {
  expect(printable("t1\tactive\r\nx")).toBe("t1\tactive\u{FFFD}\u{FFFD}x");
});

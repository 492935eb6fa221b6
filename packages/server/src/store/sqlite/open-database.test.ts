import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./open-database.ts";

test.each([
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["busy_timeout", 0],
])("%s is %s", (pragma, value) => {
  const folder = mkdtempSync(join(tmpdir(), "ishc-sqlite-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = openDatabase(join(folder, "store.sqlite"));
  const [told] = Object.values(database.prepare(`pragma ${pragma}`).get() ?? {});
  database.close();
  expect(told).toBe(value);
});

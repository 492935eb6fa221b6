import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withScratch } from "./scratch.ts";

test("temporary files go into memory, and are gone afterwards", async () => {
  const folder = await withScratch(async ({ TMPDIR = "" }) => {
    writeFileSync(join(TMPDIR, "a"), "x");
    return TMPDIR;
  }, tmpdir());
  expect(folder).toMatch(/ishc-/);
  expect(existsSync(folder)).toBe(false);
});

test("also where the run fails", async () => {
  let folder = "";
  const run = withScratch(async ({ TMPDIR = "" }) => {
    folder = TMPDIR;
    throw new Error("no");
  }, tmpdir());
  await expect(run).rejects.toThrow("no");
  expect(folder).not.toBe("");
  expect(existsSync(folder)).toBe(false);
});

test("where there is no such place they stay where they are", async () => {
  expect(await withScratch(async (environment) => environment, "/nowhere/at/all")).toEqual({});
});

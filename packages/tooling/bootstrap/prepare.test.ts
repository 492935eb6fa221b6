import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkWritable, Explained } from "./prepare.mjs";

test.each(["EROFS", "EACCES", "ENOSPC"])("a folder that answers %s is explained", (code) => {
  const refuse = () => {
    throw Object.assign(new Error(code), { code });
  };
  expect(() => checkWritable("/club", refuse)).toThrow(Explained);
  expect(() => checkWritable("/club", refuse)).toThrow(/\/club/);
});

test("another error keeps its own words", () => {
  const broken = () => {
    throw new TypeError("broken on purpose");
  };
  expect(() => checkWritable("/club", broken)).toThrow(TypeError);
});

test("a folder that can be written to is left as it was", () => {
  const folder = mkdtempSync(join(tmpdir(), "writable-"));
  checkWritable(folder);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

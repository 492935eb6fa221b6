import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearStamp, isBuilt, writeStamp } from "./stamp.ts";

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "stamp-"));
  writeFileSync(join(dist, "index.js"), "");
  writeStamp(dist, { fingerprint: "f1", files: ["index.js"] });
});

afterEach(() => rmSync(dist, { recursive: true }));

test("a finished build of the same sources stands", () => {
  expect(isBuilt(dist, "f1")).toBe(true);
});

test.each([
  ["other sources", () => undefined, "f2"],
  ["a build that was cut short", () => void clearStamp(dist), "f1"],
  ["a file gone missing", () => rmSync(join(dist, "index.js")), "f1"],
  ["a stamp cut off", () => writeFileSync(join(dist, ".stamp.json"), '{"finger'), "f1"],
])("%s is built again", (_name, change, print) => {
  change();
  expect(isBuilt(dist, print)).toBe(false);
});

test("forgetting a build tells which files it wrote", () => {
  expect(clearStamp(dist)).toEqual(["index.js"]);
  expect(clearStamp(dist)).toEqual([]);
});

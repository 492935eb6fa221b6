import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
  mkdirSync(join(folder, "src/club"), { recursive: true });
  write("src/club/club.ts", "export const a = 1;");
  write("package.json", "{}");
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function print(also: string[] = []): string {
  return fingerprint(folder, [join(folder, "src"), join(folder, "package.json")], also);
}

test.each([
  ["content", () => write("src/club/club.ts", "export const a = 2;")],
  ["a configuration file", () => write("package.json", '{"type":"module"}')],
  ["a new file", () => write("src/club/member.ts", "")],
  ["a removed file", () => rmSync(join(folder, "src/club/club.ts"))],
])("%s changes it", (_name, change) => {
  const before = print();
  change();
  expect(print()).not.toBe(before);
});

test.each([
  ["nothing at all", () => undefined],
  ["the time of a file", () => utimesSync(join(folder, "package.json"), 1, 1)],
  ["a test", () => write("src/club/club.test.ts", "")],
])("%s does not change it", (_name, change) => {
  const before = print();
  change();
  expect(print()).toBe(before);
});

test("a file that takes another's name does not go unnoticed", () => {
  const before = print();
  write("src/club/member.ts", "export const a = 1;");
  rmSync(join(folder, "src/club/club.ts"));
  expect(print()).not.toBe(before);
});

test("what lies upstream changes it", () => {
  expect(print(["a"])).not.toBe(print(["b"]));
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { elementNames, exportNames, publicEntries } from "./entries.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "entries-"));
  for (const file of ["index", "cli", "trend/define", "club-scorecard/define", "element/base"]) {
    mkdirSync(dirname(join(root, "src", file)), { recursive: true });
    writeFileSync(join(root, "src", `${file}.ts`), "");
  }
  const target = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const manifest = {
    exports: {
      ".": target("index"),
      "./all.js": target("all"),
      "./*.js": target("*/define"),
      "./club.schema.json": "./dist/club.schema.json",
      "./package.json": "./package.json",
    },
    bin: { club: "dist/cli.js" },
  };
  writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
});

afterEach(() => rmSync(root, { recursive: true }));

test("entries are what exports and bin point at, where there is a source", () => {
  expect(Object.keys(publicEntries(root))).toEqual([
    "index",
    "club-scorecard/define",
    "trend/define",
    "cli",
  ]);
});

test("elements are the folders that define one", () => {
  expect(elementNames(root)).toEqual(["club-scorecard", "trend"]);
});

test("export names are those a user can import code from", () => {
  expect(exportNames(root)).toEqual([".", "./all.js", "./club-scorecard.js", "./trend.js"]);
});

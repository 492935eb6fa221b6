import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@ishc/core";
import { describe, expect, test } from "vitest";
import { repository } from "../repository.ts";

const rows = readFileSync(join(repository, "docs/glossary.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| English"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map((cells) => {
    const [, english = "", vietnamese = "", code = ""] = cells;
    const names = [...code.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    return { english, vietnamese, names, columns: cells.length - 2 };
  });

/** All that the published packages say in code: without comments, which may name what is gone. */
const sources = ["core", "i18n", "server", "ishc", "widgets"].flatMap((name) => {
  const folder = join(repository, "packages", name, "src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));
});
const code = sources
  .join("\n")
  .replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/^\s*\/\/.*$/gm, "");
const words = new Set(code.match(/[A-Za-z_][\w-]*/g));

describe.each(rows)("$english", ({ vietnamese, names, columns }) => {
  test("is said in Vietnamese", () => {
    expect(vietnamese).not.toBe("");
    expect(vietnamese).toBe(vietnamese.normalize("NFC"));
    expect(columns).toBe(4);
  });

  test.each(names)("is found in code as %s", (name) => {
    expect(words).toContain(name);
  });
});

test("no term is explained twice", () => {
  const terms = rows.map(({ english }) => english);
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
});

test("everything that core can read is explained", () => {
  const explained = new Set(rows.flatMap(({ names }) => names));
  const schemas = Object.keys(core).filter((name) => /^[A-Z].*[a-z]Schema$/.test(name));
  expect(schemas.length).toBeGreaterThan(30);
  const missing = schemas.map((name) => name.replace(/Schema$/, ""));
  expect(missing.filter((name) => !explained.has(name))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { extractExamples, extractMarkdownExamples } from "./extract.ts";
import { runExample } from "./run-example.ts";

const folders = [
  "packages/core/src",
  "packages/i18n/src",
  "packages/server/src",
  "packages/ishc/src",
];
const files = folders.flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort(),
);
const pages = [
  "README.md",
  "README.vi.md",
  "packages/core/README.md",
  "packages/i18n/README.md",
  "packages/server/README.md",
  "docs/guides/explain-a-number.md",
  "docs/guides/facts-table.md",
  "docs/guides/rule-packs.md",
  "docs/guides/server.md",
  "docs/guides/sustainability.md",
  "docs/model.md",
];
const read = (path: string) => readFileSync(join(repository, path), "utf8");
const examples = [
  ...files.flatMap((path) =>
    extractExamples(path, read(path)).map((example) => ({ ...example, path })),
  ),
  ...pages.flatMap((path) =>
    extractMarkdownExamples(read(path)).map((example) => ({ ...example, path })),
  ),
];

test.each(pages)("%s shows code", (path) => {
  expect(extractMarkdownExamples(read(path)).length).toBeGreaterThan(0);
});

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(0);
});

describe.each(examples)("example in $path", ({ path, name, line, code }) => {
  test(`${name}, line ${line}`, () => runExample(`${path}-${line}`, code));
});

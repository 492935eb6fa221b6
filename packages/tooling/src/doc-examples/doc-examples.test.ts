import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { extractExamples } from "./extract.ts";
import { runExample } from "./run-example.ts";

const folders = ["packages/core/src", "packages/i18n/src", "packages/server/src"];
const files = folders.flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort(),
);
const examples = files.flatMap((path) =>
  extractExamples(path, readFileSync(join(repository, path), "utf8")).map((example) => ({
    ...example,
    path,
  })),
);

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(0);
});

describe.each(examples)("example in $path", ({ path, name, line, code }) => {
  test(`${name}, line ${line}`, () => runExample(`${path}-${line}`, code));
});

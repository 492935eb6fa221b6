import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";

const folder = join(repository, "docs/decisions");
const records = readdirSync(folder).filter((name) => /^\d{4}-.*\.md$/.test(name));
const index = readFileSync(join(folder, "README.md"), "utf8");

test("the index has no line for a record that is not there", () => {
  const linked = [...index.matchAll(/\]\((\d{4}-[^)]*)\)/g)].map(([, name]) => name);
  expect(linked.sort()).toEqual(records.sort());
});

test.each(records)("%s stands in the index by its number and title", (name) => {
  const [, number, title] =
    /^# (\d+)\. (.+)\n/.exec(readFileSync(join(folder, name), "utf8")) ?? [];
  expect(number?.padStart(4, "0")).toBe(name.slice(0, 4));
  expect(index).toContain(`- [${number}](${name}) ${title}`);
});

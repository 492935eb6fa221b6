import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { finish } from "./run-command.ts";

const rules = join(repository, ".dependency-cruiser.mjs");
const depcruise = join(repository, "node_modules/.bin/depcruise");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "imports-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function cruise(files: Record<string, string>): Promise<string> {
  writeFileSync(join(folder, "package.json"), "{}");
  cpSync(rules, join(folder, "rules.mjs"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { output } = await finish(
    [process.execPath, depcruise, "--config", "rules.mjs", "--output-type", "err", "packages"],
    { cwd: folder },
  );
  return output;
}

test("imports along the arrows pass", async () => {
  const output = await cruise({
    "packages/core/src/rules/check.ts": 'import "../club/club.ts";',
    "packages/core/src/club/club.ts": 'import "../calendar/date.ts";',
    "packages/core/src/calendar/date.ts": "export {};",
    "packages/core/src/index.ts": 'export * from "./rules/check.ts";',
  });
  expect(output).toContain("no dependency violations");
});

test.each([
  {
    planted: "a cycle",
    rule: "no-cycles",
    files: {
      "packages/core/src/club/a.ts": 'import "./b.ts"; export const a = 1;',
      "packages/core/src/club/b.ts": 'import "./a.ts"; export const b = 1;',
    },
  },
  {
    planted: "a cycle of types alone",
    rule: "no-cycles",
    files: {
      "packages/core/src/club/a.ts": 'import type { B } from "./b.ts"; export type A = B;',
      "packages/core/src/club/b.ts": 'import type { A } from "./a.ts"; export type B = A;',
    },
  },
  {
    planted: "an import against the arrows inside core",
    rule: "core-layers-calendar",
    files: {
      "packages/core/src/calendar/date.ts": 'import "../rules/rule.ts";',
      "packages/core/src/rules/rule.ts": "export {};",
    },
  },
  {
    planted: "an import against the arrows between packages",
    rule: "packages-core",
    files: {
      "packages/core/src/club/club.ts": 'import "../../../i18n/src/words.ts";',
      "packages/i18n/src/words.ts": "export {};",
    },
  },
  {
    planted: "an import of a package's own index",
    rule: "entry-points-re-export",
    files: {
      "packages/core/src/club/club.ts": 'import "../index.ts";',
      "packages/core/src/index.ts": "export {};",
    },
  },
  {
    planted: "a Node module in a browser package",
    rule: "no-node-in-the-browser",
    files: { "packages/widgets/src/form.ts": 'import "node:fs";' },
  },
  {
    planted: "classic zod in core",
    rule: "core-dependencies",
    files: {
      "packages/core/src/club/club.ts": 'import "zod";',
      "node_modules/zod/package.json": '{"name":"zod","main":"index.js"}',
      "node_modules/zod/index.js": "",
    },
  },
  {
    planted: "an import that leads nowhere",
    rule: "resolvable",
    files: { "packages/core/src/club/club.ts": 'import "./absent.ts";' },
  },
])("catches $planted", async ({ files, rule }) => {
  expect(await cruise(files)).toContain(`error ${rule}:`);
});

test("zod/mini, in the same place, is let through", async () => {
  const output = await cruise({
    "packages/core/src/club/club.ts": 'import "zod/mini";',
    "node_modules/zod/package.json":
      '{"name":"zod","exports":{"./mini":{"import":"./mini/index.js"}}}',
    "node_modules/zod/mini/index.js": "",
  });
  expect(output).toContain("no dependency violations");
});

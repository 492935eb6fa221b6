import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { finish } from "./run-command.ts";

const rules = join(repository, ".dependency-cruiser.mjs");
const depcruise = join(repository, "node_modules/.bin/depcruise");

/** What is said of files, in a folder of their own. */
async function cruise(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "imports-"));
  try {
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
  } finally {
    rmSync(folder, { recursive: true });
  }
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

const PLANTED = [
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
      "packages/core/src/club/type-a.ts":
        'import type { B } from "./type-b.ts"; export type A = B;',
      "packages/core/src/club/type-b.ts":
        'import type { A } from "./type-a.ts"; export type B = A;',
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
      "packages/core/src/club/words.ts": 'import "../../../i18n/src/words.ts";',
      "packages/i18n/src/words.ts": "export {};",
    },
  },
  {
    planted: "an import of a package's own index",
    rule: "entry-points-re-export",
    files: {
      "packages/core/src/club/all.ts": 'import "../index.ts";',
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
      "packages/core/src/club/classic.ts": 'import "zod";',
      "node_modules/zod/package.json": '{"name":"zod","main":"index.js"}',
      "node_modules/zod/index.js": "",
    },
  },
  {
    planted: "an import that leads nowhere",
    rule: "resolvable",
    files: { "packages/core/src/club/astray.ts": 'import "./absent.ts";' },
  },
] as const;

let told = "";

// All in one: to start is most of what it takes. What is told of each names the file it was planted in.
beforeAll(async () => {
  told = await cruise(Object.assign({}, ...PLANTED.map(({ files }) => files)));
});

test.each(PLANTED)("catches $planted", ({ files, rule }) => {
  const [file] = Object.keys(files);
  expect(told).toContain(`error ${rule}: ${file} → `);
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

import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { builtWorkspaces, type Workspace } from "../build/workspace.ts";
import { repository } from "../repository.ts";
import { exportNames } from "../rollup/entries.ts";
import type { Check, Outcome } from "./outcome.ts";
import { finish } from "./run-command.ts";

/**
 * Packs every published package as npm would, and checks the archive: entries
 * that exist, types that resolve, fields that agree, a licence and a readme.
 *
 * What is published is not what lies in the folder; a missing file shows only
 * after packing.
 */
export const packedPackages: Check = {
  name: "packages",
  after: ["types"],
  async run() {
    const folder = join(repository, ".cache/packed");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const outcomes: Outcome[] = [];
    for (const workspace of builtWorkspaces(repository)) {
      outcomes.push(await checkOne(workspace, folder));
    }
    return {
      passed: outcomes.filter(({ failed }) => failed === 0).length,
      failed: outcomes.filter(({ failed }) => failed > 0).length,
      output: outcomes.map(({ output }) => output).join(""),
    };
  },
};

async function checkOne({ root, name }: Workspace, folder: string): Promise<Outcome> {
  const archive = await pack(root, folder);
  if ("problem" in archive) return { passed: 0, failed: 1, output: archive.problem };
  const missing = ["LICENSE", "README.md"].filter((file) => !archive.files.includes(file));
  // Are the types wrong? cannot expand a `*`, so it is given the entries one by one.
  const results = [
    {
      code: missing.length,
      output: missing.map((file) => `The archive has no ${file}.\n`).join(""),
    },
    await finish(["publint", archive.file, "--strict"]),
    await finish([
      "attw",
      archive.file,
      "--profile",
      "esm-only",
      "--entrypoints",
      ...exportNames(root),
    ]),
  ];
  const output = results.filter(({ code }) => code !== 0).map((result) => result.output);
  if (output.length === 0) return { passed: 1, failed: 0, output: "" };
  return { passed: 0, failed: 1, output: [`${name}\n`, ...output].join("") };
}

async function pack(root: string, folder: string) {
  const command = ["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const { code, output } = await finish(command, { cwd: root });
  const json = /[[{]\s*[{"][\s\S]*$/.exec(output)?.[0];
  if (code !== 0 || json === undefined) return { problem: `npm pack failed in ${root}\n${output}` };
  const [packed] = Object.values(JSON.parse(json) as Record<string, Packed>);
  if (packed === undefined) return { problem: `npm pack made nothing of ${root}\n` };
  return {
    file: join(folder, basename(packed.filename)),
    files: packed.files.map(({ path }) => path),
  };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

import { copyFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type RollupOptions, rollup } from "rollup";
import { fingerprint } from "./fingerprint.ts";
import { clearStamp, isBuilt, writeStamp } from "./stamp.ts";
import { builtWorkspaces, type Workspace } from "./workspace.ts";

/** What happened to one package: built in so many milliseconds, or left as it was. */
export interface BuildResult {
  readonly name: string;
  readonly milliseconds: number | "unchanged";
}

/**
 * Builds the JavaScript of every package whose sources, configuration,
 * dependencies or upstream packages changed since its last complete build.
 *
 * Types are not part of this: they come from `tsc -b`, which keeps its own
 * record, and a running site does not need them.
 *
 * @param repository - absolute folder of the repository
 */
export async function buildChanged(repository: string): Promise<BuildResult[]> {
  const shared = ["package-lock.json", "tsconfig.base.json", "packages/tooling/src/rollup"];
  const prints = new Map<string, string>();
  const results: BuildResult[] = [];
  for (const workspace of builtWorkspaces(repository)) {
    const own = ["src", "package.json", "rollup.config.ts", "tsconfig.json"];
    const paths = [
      ...shared.map((path) => join(repository, path)),
      ...own.map((path) => join(workspace.root, path)),
    ];
    const upstream = workspace.upstream.map((name) => prints.get(name) ?? "");
    const print = fingerprint(repository, paths, upstream);
    prints.set(workspace.name, print);
    results.push(await buildOne(repository, workspace, print));
  }
  return results;
}

async function buildOne(
  repository: string,
  workspace: Workspace,
  print: string,
): Promise<BuildResult> {
  const dist = join(workspace.root, "dist");
  copyFileSync(join(repository, "LICENSE"), join(workspace.root, "LICENSE"));
  if (isBuilt(dist, print)) return { name: workspace.name, milliseconds: "unchanged" };
  const start = performance.now();
  const before = clearStamp(dist);
  const files = await runRollup(workspace.root);
  for (const gone of before.filter((file) => !files.includes(file))) {
    rmSync(join(dist, gone), { force: true });
  }
  writeStamp(dist, { fingerprint: print, files });
  return { name: workspace.name, milliseconds: Math.round(performance.now() - start) };
}

/**
 * Runs the package's `rollup.config.ts`; resolves to the files written. As many bundles at once as there are
 * processors: most of the time goes into threads that make one of them small. The last comes after all others,
 * since it may read what they wrote.
 */
async function runRollup(root: string): Promise<string[]> {
  const url = pathToFileURL(join(root, "rollup.config.ts")).href;
  const { default: config } = (await import(url)) as { default: RollupOptions | RollupOptions[] };
  const all = [config].flat();
  const [others, last] = [all.slice(0, -1).values(), all.slice(-1)];
  const written: string[] = [];
  const write = async (waiting: Iterable<RollupOptions>) => {
    for (const options of waiting) written.push(...(await bundle(options)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, () => write(others)));
  await write(last);
  return written;
}

async function bundle(options: RollupOptions): Promise<string[]> {
  const made = await rollup(options);
  const outputs = [options.output ?? []].flat();
  const written: string[] = [];
  for (const output of outputs) {
    const { output: files } = await made.write(output);
    written.push(...files.map((file) => file.fileName));
  }
  await made.close();
  return written;
}

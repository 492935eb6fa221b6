import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of this repository that is built and published. */
export interface Workspace {
  /** Name on the registry, such as `@ishc/core`. */
  readonly name: string;
  /** Absolute folder. */
  readonly root: string;
  /** Names of the other packages of this repository it depends on. */
  readonly upstream: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Record<string, string>;
}

/**
 * The packages that have a `rollup.config.ts`, each after those it depends on.
 *
 * @param repository - absolute folder of the repository
 * @throws Error when packages depend on each other in a circle
 */
export function builtWorkspaces(repository: string): Workspace[] {
  const roots = (manifestIn(repository).workspaces ?? []).map((path) => join(repository, path));
  const built = roots
    .filter((root) => existsSync(join(root, "rollup.config.ts")))
    .map((root) => ({ root, manifest: manifestIn(root) }));
  const names = new Set(built.map(({ manifest }) => manifest.name));
  return inOrder(
    built.map(({ root, manifest }) => ({
      root,
      name: manifest.name,
      upstream: Object.keys(manifest.dependencies ?? {}).filter((name) => names.has(name)),
    })),
  );
}

function manifestIn(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
}

function inOrder(workspaces: readonly Workspace[]): Workspace[] {
  const waiting = [...workspaces];
  const done = new Map<string, Workspace>();
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ upstream }) => upstream.every((name) => done.has(name)));
    const [workspace] = next < 0 ? [] : waiting.splice(next, 1);
    if (workspace === undefined) {
      const names = waiting.map(({ name }) => name).join(", ");
      throw new Error(`These packages depend on each other in a circle: ${names}.`);
    }
    done.set(workspace.name, workspace);
  }
  return [...done.values()];
}

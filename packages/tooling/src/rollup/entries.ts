import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Entry name (path under `src` and `dist`, without extension) to source file. */
export type Entries = Record<string, string>;

interface Manifest {
  readonly exports?: Record<string, string | { readonly default: string }>;
  readonly bin?: Record<string, string>;
}

/**
 * The source files behind a package's public entries.
 *
 * Read from `exports` and `bin`, so that an entry is declared once: whoever
 * adds `"./testing"` to package.json has told the build as well. A `*` stands
 * for every folder that has the file, so a new element needs no list edited.
 *
 * @param root - folder of the package
 * @returns name to file, for the targets under `dist` that have a source
 */
export function publicEntries(root: string): Entries {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const targets = [
    ...Object.values(manifest.exports ?? {}).map((target) =>
      typeof target === "string" ? target : target.default,
    ),
    ...Object.values(manifest.bin ?? {}),
  ];
  const entries: Entries = {};
  for (const target of targets) {
    const name = /^(?:\.\/)?dist\/(.+)\.js$/.exec(target)?.[1];
    for (const found of name === undefined ? [] : expand(join(root, "src"), name)) {
      entries[found] = join(root, "src", `${found}.ts`);
    }
  }
  return entries;
}

/**
 * What a user of a package may import code from: `.`, `./testing`, and every
 * name that a `*` stands for. Data such as `./package.json` is not among them.
 *
 * @param root - folder of the package
 */
export function exportNames(root: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return Object.keys(manifest.exports ?? {})
    .filter((name) => !name.endsWith(".json"))
    .flatMap((name) =>
      name.includes("*") ? elementNames(root).map((element) => name.replace("*", element)) : [name],
    );
}

/** The names that have a source: the name itself, or every match of its `*`. */
function expand(source: string, name: string): string[] {
  const folders = name.includes("*")
    ? readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const candidates = name.includes("*")
    ? folders.map((folder) => name.replace("*", folder.name)).sort()
    : [name];
  return candidates.filter((candidate) => existsSync(join(source, `${candidate}.ts`)));
}

/**
 * The elements of the widgets package: folders of `src` with a `define.ts`.
 *
 * @param root - folder of the package
 * @returns element folder names in alphabetical order, such as `attendance-form`
 */
export function elementNames(root: string): string[] {
  return expand(join(root, "src"), "*/define").map((name) => name.replace("/define", ""));
}

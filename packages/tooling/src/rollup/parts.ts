import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "rollup";

/** A part of an element, or of a folder that elements share, that is fetched when it is needed: another language, a view seldom seen. */
export interface Part {
  /** Name of its file below `dist`, without extension. */
  readonly name: string;
  /** Its source, below `src`. */
  readonly source: string;
}

/**
 * The parts of all elements: whatever the files of a folder import from beside
 * themselves with `import("./part.ts")`.
 *
 * @param root - folder of the widgets package
 */
export function elementParts(root: string): Part[] {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return folders.flatMap((name) => {
    const folder = join(root, "src", name);
    const sources = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const texts = sources.map((file) => readFileSync(join(folder, file), "utf8"));
    const parts = texts.flatMap((text) =>
      [...text.matchAll(/\bimport\("\.\/([\w-]+)\.ts"\)/g)].map(([, part = ""]) => part),
    );
    return [...new Set(parts)].sort().map((part) => ({
      name: `standalone/${name}.${part}`,
      source: `${name}/${part}.ts`,
    }));
  });
}

/** How a part is written that can be asked for again; so is every other in its module. */
const RETRIED = "(_again) => import(";

/** Whether a file has everything but other languages in it: such lie in a folder of their own. */
export const isWhole = (name: string): boolean => name.startsWith("whole/");

/** Where parts lie, seen from each folder that has files of elements. */
const PARTS_FROM: Readonly<Record<string, string>> = {
  ".": "./standalone/",
  standalone: "./",
  whole: "../standalone/",
};

const isLanguage = (part: string) => /^[a-z]{2}$/.test(part);

/**
 * Leaves the parts of elements out of a self-contained file, which then fetches
 * `standalone/<folder>.<part>.js` from where that lies. What stands behind the
 * `?` of the file's own address goes along, so that a page which serves a new
 * version of the one is not given an old one of the other. So does what a
 * function with the parameter `_again` is given, for a part that is asked for again.
 * Out of a whole file only languages are left.
 *
 * @param name - of the file below `dist`, without extension
 */
export function partsApart(name: string): Plugin {
  const folder = PARTS_FROM[dirname(name)] ?? "./";
  return {
    name: "parts-apart",
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== "string") return null;
      const part = basename(specifier, ".ts");
      if (isWhole(name) && !isLanguage(part)) return null;
      return { id: `${folder}${basename(dirname(importer))}.${part}.js`, external: true };
    },
    renderDynamicImport({ moduleId }) {
      const again = this.getModuleInfo(moduleId)?.code?.includes(RETRIED) ? " + _again" : "";
      return { left: "import(", right: ` + new URL(import.meta.url).search${again})` };
    },
  };
}

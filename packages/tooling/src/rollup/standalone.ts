import { existsSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import type { Plugin, RollupOptions } from "rollup";
import esbuild, { minify } from "rollup-plugin-esbuild";
import { elementNames } from "./entries.ts";
import { integrity } from "./integrity.ts";
import { licences } from "./licences.ts";
import { elementParts, isWhole, partsApart } from "./parts.ts";
import { templateSpace } from "./template-space.ts";
import { failOnWarning } from "./warnings.ts";

/** The plugin's types call the function `default`; the module gives it itself. */
const squeeze = terser as unknown as typeof terser.default;

const loader = "standalone/loader";

/**
 * Files a page can load with one `<script type="module">`: everything inside,
 * minified. The only further requests are for parts that most readers never need:
 * other languages, and what an element says its own file of.
 *
 * Lit and our own packages are lowered to ES2020 with the rest, since old
 * Android WebViews would otherwise stop at a newer syntax in a dependency.
 * One file for each element and each of its parts, one with all elements, all of
 * these once more with their parts inside, the loader, and the hashes of all of them.
 *
 * @param root - folder of the widgets package
 */
export function standalone(root: string): RollupOptions[] {
  const files: [name: string, source: string][] = [
    ["ishc-widgets", "all.ts"],
    ["whole/ishc-widgets", "all.ts"],
    [loader, "loader/loader.ts"],
    ...["standalone", "whole"].flatMap((folder) =>
      elementNames(root).map((name): [string, string] => [
        `${folder}/${name}`,
        `${name}/define.ts`,
      ]),
    ),
    ...elementParts(root).map(({ name, source }): [string, string] => [name, source]),
  ];
  const built = files
    .map(([name, source]): [string, string] => [name, join(root, "src", source)])
    .filter(([, source]) => existsSync(source));
  return [
    ...built.map(([name, source]) => oneFile(root, name, source)),
    integrity(
      join(root, "dist"),
      built.map(([name]) => `${name}.js`),
    ),
  ];
}

const squeezer = () =>
  squeeze({
    module: true,
    ecma: 2020,
    // No function without a name is called with `new` here, nor in Lit; and none is asked how many arguments it takes.
    // Only the simplest take the place of their calls: of others it is less once packed.
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, inline: 1 },
    format: { ascii_only: true },
  });

function oneFile(root: string, name: string, source: string): RollupOptions {
  return {
    input: { [name]: source },
    plugins: [
      nodeResolve({ browser: true, exportConditions: ["production", "browser"] }),
      // The loader gives whole addresses; elements name a part beside themselves.
      name === loader ? undefined : partsApart(name),
      templateSpace(),
      esbuild({ target: "esnext", tsconfig: join(root, "tsconfig.json") }),
      // Lowered as a whole, not file by file: each file would bring its own helpers.
      minify({ target: "es2020", legalComments: "none" }),
      // A second, slower pass takes 2 to 3 % more off what people download; a third gives the names that are left shorter ones.
      squeezer(),
      isWhole(name) ? undefined : squeezer(),
      emptyTypes(name),
      licences(name),
    ],
    onwarn: failOnWarning,
    output: {
      dir: join(root, "dist"),
      format: "es",
      // What is left apart is not ours to split either.
      inlineDynamicImports: true,
      // A whole file is the code of a file and its part, which have the maps.
      sourcemap: !isWhole(name),
      sourcemapExcludeSources: true,
    },
  };
}

/** A file imported for its effect still needs types, or TypeScript refuses the import. */
function emptyTypes(name: string): Plugin {
  return {
    name: "empty-types",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: `${name}.d.ts`, source: "export {};\n" });
    },
  };
}

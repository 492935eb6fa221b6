import { isAbsolute, join } from "node:path";
import type { RollupOptions } from "rollup";
import esbuild from "rollup-plugin-esbuild";
import { emitJson, type JsonFiles } from "./emit-json.ts";
import { publicEntries } from "./entries.ts";
import { failOnWarning } from "./warnings.ts";

/** What one package may say about its own build. */
interface LibraryOptions {
  /** Folder of the package. */
  readonly root: string;
  /** Oldest JavaScript the output may need; ES2020 is what Chrome and WebView 80 read. */
  readonly target?: "es2020" | "es2022";
  /** Entries that are built some other way, such as a standalone file. */
  readonly except?: readonly string[];
  /** Programs that are started by path and stand neither in `exports` nor in `bin`, such as a worker thread. */
  readonly programs?: readonly string[];
  /** JSON files to write beside the output, by name. */
  readonly json?: JsonFiles;
}

/**
 * One output file for each source file, everything installed left outside.
 *
 * Keeping the modules lets a bundler drop what a page does not use, and lets a
 * person who steps into the code in a debugger find the file they know.
 */
export function library(options: LibraryOptions): RollupOptions {
  const { root, target = "es2020", except = [], programs = [], json = {} } = options;
  const entries = Object.entries(publicEntries(root)).filter(([name]) => !except.includes(name));
  const started = programs.map((name) => [name, join(root, "src", `${name}.ts`)] as const);
  return {
    input: Object.fromEntries([...entries, ...started]),
    external: (id) => !id.startsWith(".") && !isAbsolute(id),
    plugins: [esbuild({ target, tsconfig: join(root, "tsconfig.json") }), emitJson(json)],
    onwarn: failOnWarning,
    output: {
      dir: join(root, "dist"),
      format: "es",
      preserveModules: true,
      preserveModulesRoot: join(root, "src"),
      sourcemap: true,
      sourcemapExcludeSources: true,
    },
  };
}

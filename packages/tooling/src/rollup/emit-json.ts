import type { Plugin } from "rollup";

/** What each file is to hold, by file name. */
export type JsonFiles = Readonly<Record<string, unknown>>;

/**
 * Writes JSON files that are made, not copied, as part of a build: they are
 * listed with its output, so they are cleared and remade with it.
 */
export function emitJson(files: JsonFiles): Plugin {
  return {
    name: "emit-json",
    generateBundle() {
      for (const [fileName, content] of Object.entries(files)) {
        const source = `${JSON.stringify(content, undefined, 2)}\n`;
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

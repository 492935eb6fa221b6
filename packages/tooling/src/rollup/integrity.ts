import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RollupOptions } from "rollup";

/** Where the hashes are written, below `dist`. */
const target = "standalone/integrity.json";

/** The hash of a file as an `integrity` attribute takes it. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

/**
 * Writes the hashes of files that were built before, so that a page can pin
 * them. It reads what lies on the disk, which is what a page is given.
 *
 * @param dist - output folder
 * @param names - the files, below it
 */
export function integrity(dist: string, names: readonly string[]): RollupOptions {
  return {
    input: target,
    plugins: [
      {
        name: "integrity",
        // Nothing is bundled; a build has to start somewhere.
        resolveId: (id) => id,
        load: () => "",
        generateBundle(_options, bundle) {
          for (const file of Object.keys(bundle)) delete bundle[file];
          const hashes = names.map((name) => [name, integrityOf(readFileSync(join(dist, name)))]);
          const source = `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`;
          this.emitFile({ type: "asset", fileName: target, source });
        },
      },
    ],
    onwarn: (log) => {
      if (log.code !== "EMPTY_BUNDLE") throw new Error(log.message);
    },
    output: { dir: dist, format: "es" },
  };
}

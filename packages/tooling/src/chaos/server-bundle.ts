import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Some of what is bundled was written for `require`. */
const REQUIRE = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

let bundled: Promise<string> | undefined;

/**
 * Writes the server with all it imports as one file: many are started, and looking for hundreds of
 * modules is most of what each would do.
 *
 * @param folder - where to
 * @returns its path
 */
export async function writeServer(folder: string): Promise<string> {
  bundled ??= bundle();
  const file = join(folder, "server.mjs");
  await writeFile(file, await bundled);
  return file;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "chaos-server.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: REQUIRE },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

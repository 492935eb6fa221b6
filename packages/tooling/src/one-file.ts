import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { repository } from "./repository.ts";

const written = new Map<string, Promise<string>>();

/**
 * Writes a program with all it imports as one file, once for each process. Programs here are made of a thousand
 * modules; to look for them is most of what a start takes of the processor. It finds files beside its sources, and
 * starts threads from them, as if it had not moved.
 *
 * @param program - path of the module that is started
 * @returns path of the file
 */
export function inOneFile(program: string): Promise<string> {
  const known = written.get(program) ?? write(program);
  written.set(program, known);
  return known;
}

async function write(program: string): Promise<string> {
  const folder = join(repository, ".cache/programs");
  const place = createHash("sha256").update(program).digest("hex").slice(0, 8);
  const file = join(folder, `${basename(program, extname(program))}-${place}.mjs`);
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [program] });
  await mkdir(folder, { recursive: true });
  // Another process may be starting what it wrote.
  const own = `${file}.${process.pid}`;
  await writeFile(own, outputFiles[0]?.contents ?? "");
  await rename(own, file);
  return file;
}

/** What a module asks of its own place is answered with that of its source. */
const whereItWas: Plugin = {
  name: "where-it-was",
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      if (path.includes("/node_modules/")) return undefined;
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.")) return undefined;
      const contents = text
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
    });
  },
};

const OPTIONS = {
  bundle: true,
  platform: "node",
  format: "esm",
  write: false,
  plugins: [whereItWas],
  // Some of what is bundled was written for `require`.
  banner: {
    js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
  },
} satisfies BuildOptions & { readonly write: false };

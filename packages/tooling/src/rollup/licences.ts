import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputChunk, Plugin } from "rollup";

/**
 * Puts the licences of everything bundled beside the file.
 *
 * The libraries we inline ask that their notice travels with the code. A file
 * beside the script costs the reader's phone nothing; one line at the top of
 * the script says where it is.
 *
 * @param name - output name without extension; the notice is `<name>.licences.txt`
 */
export function licences(name: string): Plugin {
  const file = `${name}.licences.txt`;
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const packages = bundledPackages(chunks);
      if (packages.length === 0) return;
      this.emitFile({ type: "asset", fileName: file, source: packages.map(notice).join("\n") });
    },
  };
}

/** Folders of the installed packages that have code in the output. */
function bundledPackages(chunks: readonly OutputChunk[]): string[] {
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules)
      .filter(([, module]) => module.renderedLength > 0)
      .map(([id]) => id),
  );
  const folders = modules
    .map((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const title = `${manifest.name} ${manifest.version} (${manifest.license ?? "no licence named"})`;
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const body = text === undefined ? "" : readFileSync(join(folder, text), "utf8").trim();
  return `${title}\n\n${body}\n`;
}

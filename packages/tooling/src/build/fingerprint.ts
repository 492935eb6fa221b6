import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * A fingerprint of the content of files and folders, the same on every machine.
 *
 * Content rather than time of change: a fresh clone, a checkout of another
 * branch and back, or a touched file should not cost a build.
 *
 * @param base - folder that file names are taken relative to
 * @param paths - files or folders; those that do not exist count as absent
 * @param also - further text the result depends on, such as other fingerprints
 * @returns 64 hexadecimal digits
 */
export function fingerprint(
  base: string,
  paths: readonly string[],
  also: readonly string[] = [],
): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder).sort()) {
    const name = relative(base, path).split(sep).join("/");
    const content = createHash("sha256").update(readFileSync(path)).digest("hex");
    hash.update(`${name} ${content}\n`);
  }
  for (const text of also) hash.update(`+ ${text}\n`);
  return hash.digest("hex");
}

/** Files under a folder, tests left out: no test ends up in a build. */
function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSafely(path);
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => !entry.name.endsWith(".test.ts"))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(inside) : [inside];
    });
}

function readdirSafely(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

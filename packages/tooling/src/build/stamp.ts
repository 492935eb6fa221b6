import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Stamp {
  readonly fingerprint: string;
  readonly files: readonly string[];
}

/**
 * Whether `dist` holds a complete build of exactly these sources.
 *
 * @param dist - output folder of a package
 * @param fingerprint - fingerprint of what it would be built from now
 */
export function isBuilt(dist: string, fingerprint: string): boolean {
  const stamp = readStamp(dist);
  return (
    stamp?.fingerprint === fingerprint && stamp.files.every((file) => existsSync(join(dist, file)))
  );
}

/**
 * Forgets the last build, to be called before the first file is written.
 * A build cut short then leaves no stamp, so the next one starts over.
 *
 * @returns files of the forgotten build, relative to `dist`
 */
export function clearStamp(dist: string): readonly string[] {
  const files = readStamp(dist)?.files ?? [];
  rmSync(join(dist, ".stamp.json"), { force: true });
  return files;
}

/** Records a finished build; the last thing a build does. */
export function writeStamp(dist: string, stamp: Stamp): void {
  writeFileSync(join(dist, ".stamp.json"), `${JSON.stringify(stamp)}\n`);
}

function readStamp(dist: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(join(dist, ".stamp.json"), "utf8")) as Stamp;
  } catch {
    return undefined; // none, or cut off while being written: build again
  }
}

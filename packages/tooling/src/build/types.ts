import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Below the repository. By path: TypeScript 6, which other tools read sources with, has a `tsc` as well. */
export const compiler = "node_modules/typescript-7/bin/tsc";

/**
 * Checks all types and writes each package's declarations.
 *
 * @returns the compiler's exit code; what it found is printed
 */
export function buildTypes(repository: string): number {
  const command = [join(repository, compiler), "-b"];
  return spawnSync(process.execPath, command, { cwd: repository, stdio: "inherit" }).status ?? 1;
}
